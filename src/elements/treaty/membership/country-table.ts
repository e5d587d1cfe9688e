import { html, nothing, type TemplateResult } from 'lit';
import { membership as wordsIn } from '../../../i18n/en-later.js';
import { formatDate } from '../../../i18n/format-date.js';
import { standings, type Place, type Standing } from './roster.js';

/** The column by which the table is sorted. */
export type Column = 'country' | 'standing' | 'date';

/** The order of a table. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const compare: Record<Column, (a: Place, b: Place, language: string) => number> = {
  country: (a, b, language) => a.country.name.localeCompare(b.country.name, language),
  standing: (a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing),
  date: (a, b) => (a.date ?? '').localeCompare(b.date ?? ''),
};

/**
 * The countries in that order; those without a date stand below the others either way.
 * @param language The language of their names.
 */
export function sorted(
  places: readonly Place[],
  { column, descending }: Order,
  language: string,
): Place[] {
  const sign = descending ? -1 : 1;
  return [...places].sort((a, b) => {
    if (column === 'date' && !a.date !== !b.date) return a.date ? -1 : 1;
    return sign * compare[column](a, b, language) || compare.country(a, b, language);
  });
}

/** A standing as its shape, which nobody needs to see: the word stands beside it. */
export const mark = (standing: Standing): TemplateResult =>
  html`<span class="mark-of ${standing}" aria-hidden="true"></span>`;

/** Since when, or from when to when, a country has its standing. */
function span({ date, until }: Place, language: string): unknown {
  const time = (iso: string) => html`<time datetime=${iso}>${formatDate(iso, language)}</time>`;
  return html`${date ? time(date) : nothing}${until ? html` – ${time(until)}` : nothing}`;
}

/** The countries as a table with headings that sort it. */
export function countryTable(it: {
  readonly places: readonly Place[];
  readonly caption: unknown;
  readonly labels: Record<Standing, string>;
  readonly language: string;
  readonly order: Order;
  readonly sort: (column: Column) => void;
}): TemplateResult {
  const { language, order } = it;
  const words = wordsIn(language);
  const columns: Column[] = ['country', 'standing'];
  if (it.places.some(({ date, until }) => date ?? until)) columns.push('date');
  const head = (column: Column) => {
    const direction = order.descending ? 'descending' : 'ascending';
    return html`<th scope="col" aria-sort=${order.column === column ? direction : nothing}>
      <button
        type="button"
        @click=${() => {
          it.sort(column);
        }}
      >
        ${words[column]}<span class="arrow" aria-hidden="true"></span>
      </button>
    </th>`;
  };
  // Ids of items have no colon. The box scrolls, so the keyboard must come to it.
  return html`<div class="scroll" role="region" aria-labelledby=":caption" tabindex="0">
    <table part="table">
      <caption id=":caption">
        ${it.caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(head)}
        </tr>
      </thead>
      <tbody>
        ${sorted(it.places, order, language).map(
          (place) =>
            html`<tr class=${place.standing}>
              <th scope="row">${place.country.name}</th>
              <td>${mark(place.standing)}${it.labels[place.standing]}</td>
              ${columns[2] ? html`<td>${span(place, language)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
