import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosureController } from '../controllers/disclosure-controller.js';
import { copyLink } from './copy-link.js';
import { heading } from './heading.js';

/** An item that opens and closes. */
export interface Disclosure {
  readonly id: string;
  /** The heading's level. */
  readonly level: number;
  readonly label: unknown;
  /** The label as plain text. */
  readonly name: string;
  readonly content: unknown;
  /** Whether it is left out of the list for now. */
  readonly hidden?: boolean;
}

/**
 * A heading with a button that shows and hides the content below. A closed
 * content stays findable in the page, and is printed.
 */
export function disclosure(item: Disclosure, state: DisclosureController): TemplateResult {
  const { id } = item;
  const open = state.isOpen(id);
  // Ids of items have no colon, so that these two never meet.
  const panel = `panel:${id}`;
  const button = html`<button
    type="button"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${panel}
  >
    <span class="label">${item.label}</span><span class="chevron" part="chevron"></span>
  </button>`;
  // Nobody reaches a copy button in a closed panel, and thousands of them cost time.
  return html`<div class="item" part="item" id=${id} ?hidden=${item.hidden}>
    ${heading(item.level, 'question', button)}
    <div class="panel" part="answer" id=${panel} hidden=${open ? nothing : 'until-found'}>
      <div class="content prose">${item.content}${open ? copyLink(id, item.name) : nothing}</div>
    </div>
  </div>`;
}

/** The id of the item in which an event happened. */
const itemOf = ({ target }: Event) => (target as Element).closest('.item')?.id ?? '';

/** The list in which items open and close. It listens for all of them, because thousands of listeners cost time. */
export function disclosures(state: DisclosureController, items: unknown): TemplateResult {
  return html`<div
    class="items"
    @keydown=${moveFocus}
    @click=${(event: Event) => {
      if (!(event.target as Element).closest('[part=button]')) return;
      const id = itemOf(event);
      state.set(id, !state.isOpen(id), 'user');
    }}
    @beforematch=${(event: Event) => {
      state.set(itemOf(event), true, 'find');
    }}
  >
    ${items}
  </div>`;
}

/** The places that a key leads to, from the place `from` in a list that ends at `last`. */
const steps: Partial<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => (from < last ? from + 1 : 0),
  ArrowUp: (from, last) => (from > 0 ? from - 1 : last),
  Home: () => 0,
  End: (_from, last) => last,
};

/**
 * Up, Down, Home and End move between the buttons of the items below the node
 * that listens, beside Tab (ARIA Authoring Practices, accordion pattern).
 */
function moveFocus(event: KeyboardEvent): void {
  const target = event.target as Element;
  const step = steps[event.key];
  if (!step || !target.matches('[aria-expanded]')) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const buttons = (event.currentTarget as Element).querySelectorAll<HTMLElement>('[part=button]');
  const shown = [...buttons].filter((button) => !button.closest('[hidden]'));
  const next = step(shown.indexOf(target as HTMLElement), shown.length - 1);
  event.preventDefault();
  shown[next]?.focus();
}
