import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineController } from '../controllers/timeline-controller.js';
import { common } from '../i18n/en.js';
import { timeline as wordsIn } from '../i18n/en-overviews.js';
import { placeLink } from './place-link.js';

/** The id of a decade, with a colon, because no id in a bundle has one. */
export const decadeId = (decade: string): string => `timeline:${decade || 'undated'}`;

/** The id of what contains the sources of a timeline. */
export const sourcesId = 'timeline:sources';

/** The name of a decade; empty stands for events without a date. */
export function decadeName(decade: string, language: string): string {
  const words = wordsIn(language);
  return decade ? words.decade(decade) : words.undated;
}

/** What the ways through a timeline are rendered from. */
export interface NavigationContext {
  readonly language: string;
  /** The name of the timeline. */
  readonly name: string;
  /** Whether anything in it has a source. */
  readonly isCited: boolean;
  readonly controller: TimelineController;
}

/**
 * Ways through a timeline that one cannot see all of: links to its decades and past
 * them and, if it scrolls sideways, buttons to scroll it.
 */
export function timelineNavigation(
  decades: readonly string[],
  { language, name, isCited, controller }: NavigationContext,
): TemplateResult | typeof nothing {
  const { scrolls, isLong, atStart, atEnd, decade: current } = controller.state;
  if (!scrolls && !isLong) return nothing;
  const words = wordsIn(language);
  const button = (part: 'earlier' | 'later', direction: 1 | -1, isLast: boolean) =>
    // Not disabled, or it would lose the focus.
    html`<button
      type="button"
      class="quiet"
      part=${part}
      aria-disabled=${isLast ? 'true' : nothing}
      @click=${() => {
        controller.turn(direction);
      }}
    >
      ${words[part]}
    </button>`;
  return html`<nav class="navigation" part="navigation" aria-label=${name}>
    <ul class="decades">
      ${decades.map(
        (decade, index) =>
          html`<li>
            ${placeLink(decadeId(decade), decadeName(decade, language), controller.goTo, index === current)}
          </li>`,
      )}
      ${
        isCited
          ? html`<li>${placeLink(sourcesId, common(language).sources, controller.goTo)}</li>`
          : nothing
      }
    </ul>
    ${scrolls ? html`<div class="turn">${button('earlier', -1, atStart)} ${button('later', 1, atEnd)}</div>` : nothing}
  </nav>`;
}
