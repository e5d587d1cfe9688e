import { html, nothing, type TemplateResult } from 'lit';
import { decadeOf } from '../bundle/chronology.js';
import { formatDate } from '../i18n/format-date.js';
import { heading } from './heading.js';
import {
  decadeId,
  decadeName,
  timelineNavigation,
  type NavigationContext,
} from './timeline-navigation.js';

/** Something that happened. */
export interface TimelineEntry {
  /** Its id on the page; omitted if something else has that id. */
  readonly id?: string;
  /** An ISO day, month or year. */
  readonly date?: string;
  /** What kind of thing it is, in a word or two beside the date. */
  readonly label?: string;
  readonly title: unknown;
  readonly content: unknown;
  /** Whether it is not binding; it then has a different mark on the line. */
  readonly nonBinding?: boolean;
}

/** What a timeline is rendered from. */
export interface TimelineContext extends NavigationContext {
  /** The level of the decades' headings; entries are one level below. */
  readonly level: number;
}

/** How many entries are laid out at once; the others follow when they come near the screen. */
const early = 100;

/** Entries under a heading for each decade, with ways through them if there are many. */
export function timeline(
  entries: readonly TimelineEntry[],
  context: TimelineContext,
): TemplateResult {
  const decades = new Map<string, TemplateResult[]>();
  // Not entries(), which Prototype.js replaces.
  entries.forEach((entry, place) => {
    const decade = decadeOf(entry.date);
    const events = decades.get(decade) ?? [];
    decades.set(decade, events);
    events.push(event(entry, place, context));
  });
  const { controller, language } = context;
  const { scrolls } = controller.state;
  return html`${timelineNavigation([...decades.keys()], context)}
    <div
      class="scroller"
      part="timeline"
      role=${scrolls ? 'region' : nothing}
      aria-label=${scrolls ? context.name : nothing}
      tabindex=${scrolls ? '0' : nothing}
      @scroll=${controller.measure}
    >
      <div class="timeline">
        ${[...decades].map(
          ([decade, events]) =>
            html`<div class="decade" id=${decadeId(decade)}>
              ${heading(context.level, 'decade', decadeName(decade, language), true)}
              <ol>
                ${events}
              </ol>
            </div>`,
        )}
      </div>
    </div>`;
}

function event(
  entry: TimelineEntry,
  place: number,
  { language, level }: TimelineContext,
): TemplateResult {
  const { id, date, label, nonBinding } = entry;
  return html`<li
    class=${`event${nonBinding ? ' non-binding' : ''}${place < early ? '' : ' later'}`}
    part="event"
    id=${id ?? nothing}
  >
    <div class="entry">
      <p class="when" part="date">
        ${
          date
            ? html`<time dir="auto" datetime=${date}>${formatDate(date, language)}</time>`
            : nothing
        }
        ${label ? html`<span class="label">${label}</span>` : nothing}
      </p>
      ${heading(level + 1, 'title', entry.title, Boolean(id))} ${entry.content}
    </div>
  </li>`;
}
