import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceErrorEvent } from '../../shared/events.js';

/** What an open treaty needs from the element that contains it. */
export interface TreatyHolder extends HTMLElement {
  readonly src?: string;
  readonly bundle?: unknown;
  readonly headingLevel: number;
  readonly urlState: boolean;
}

const parts =
  'kind, heading, intro, section, section-heading, facts, notice, contents, choice, ' +
  'show-all, item, question, button, chevron, number, answer, official, steps, ' +
  'subheading, media, credit, term, definition, search, search-input, status, legend, ' +
  'table, map, tile, check, feedback, citation, action, sources, copy, untranslated, ' +
  'message, retry';

/** What a page can style of the open treaty: its parts, with a prefix, as the list has parts of the same names. */
const treatyParts = parts.replace(/[\w-]+/g, '$&: treaty-$&');

const parsed = new WeakMap<Element, unknown>();

/** The bundle given by the page, which `<space-treaty>` inside cannot find by itself. */
function bundleOf(holder: TreatyHolder): unknown {
  const { bundle } = holder;
  if (bundle !== undefined && bundle !== null) return bundle;
  const script = holder.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  if (!parsed.has(script)) parsed.set(script, JSON.parse(script.textContent));
  return parsed.get(script);
}

const faultsOf = ({ issues }: SpaceErrorEvent): string[] =>
  issues.map(({ path, reason }) => `${path} ${reason}`);

/**
 * Listens to what is reported of the list's bundle.
 * @returns What hides the report of an open treaty that says nothing new of that bundle.
 */
export function reportOnce(holder: HTMLElement): (event: SpaceErrorEvent) => void {
  let told = new Set<string>();
  holder.addEventListener('space-error', (event) => {
    if (event.code === 'schema') told = new Set([...told, ...faultsOf(event)]);
  });
  return (event) => {
    if (event.code !== 'schema' || event.fatal) return;
    if (!faultsOf(event).every((fault) => told.has(fault))) return;
    event.stopPropagation();
    event.preventDefault();
  };
}

/** The button that leads back, and what to do once the treaty has loaded. */
interface Ways {
  /** The label of the button that leads back. */
  readonly back: string;
  readonly close: () => void;
  readonly onLoad: () => void;
  readonly onError: (event: SpaceErrorEvent) => void;
}

/** The open treaty below the button that leads back. */
export const openedTreaty = (
  holder: TreatyHolder,
  id: string,
  { back, close, onLoad, onError }: Ways,
): TemplateResult =>
  html`<div class="opened" id=${id}>
    <button type="button" class="quiet" part="back" @click=${close}>${back}</button>
    <space-treaty
      part="treaty"
      exportparts=${treatyParts}
      src=${holder.src ?? nothing}
      .bundle=${bundleOf(holder)}
      treaty=${id}
      heading-level=${holder.headingLevel}
      @space-load=${onLoad}
      @space-error=${onError}
    ></space-treaty>
  </div>`;
