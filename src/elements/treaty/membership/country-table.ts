import { html, nothing, type TemplateResult } from 'lit';
import { membership as wordsIn } from '../../../i18n/en-later.js';
import { formatDate } from '../../../i18n/format-date.js';
import { statuses, type CountryStatus, type Status } from './roster.js';

/** The column by which the table is sorted. */
export type Column = 'country' | 'standing' | 'date';

/** The order of a table. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const compare: Record<Column, (a: CountryStatus, b: CountryStatus, language: string) => number> = {
  country: (a, b, language) => a.country.name.localeCompare(b.country.name, language),
  standing: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
  date: (a, b) => (a.date ?? '').localeCompare(b.date ?? ''),
};

/**
 * The countries in that order; those without a date always come last.
 * @param language The language of their names.
 */
export function sorted(
  entries: readonly CountryStatus[],
  { column, descending }: Order,
  language: string,
): CountryStatus[] {
  const sign = descending ? -1 : 1;
  return [...entries].sort((a, b) => {
    if (column === 'date' && !a.date !== !b.date) return a.date ? -1 : 1;
    return sign * compare[column](a, b, language) || compare.country(a, b, language);
  });
}

/**
 * The shape that stands for a status. Hidden from screen readers, because the word is
 * beside it.
 */
export const mark = (status: Status): TemplateResult =>
  html`<span class="mark-of ${status}" aria-hidden="true"></span>`;

/** Since when, or from when to when, a country has had its status. */
function span({ date, until }: CountryStatus, language: string): unknown {
  const time = (iso: string) => html`<time datetime=${iso}>${formatDate(iso, language)}</time>`;
  return html`${date ? time(date) : nothing}${until ? html` – ${time(until)}` : nothing}`;
}

/** The countries as a table with headings that sort it. */
export function countryTable(it: {
  readonly entries: readonly CountryStatus[];
  readonly caption: unknown;
  readonly labels: Record<Status, string>;
  readonly language: string;
  readonly order: Order;
  readonly sort: (column: Column) => void;
}): TemplateResult {
  const { language, order } = it;
  const words = wordsIn(language);
  const columns: Column[] = ['country', 'standing'];
  if (it.entries.some(({ date, until }) => date ?? until)) columns.push('date');
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
  // A colon, because no item's id has one. The box scrolls, so it must be reachable by keyboard.
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
        ${sorted(it.entries, order, language).map(
          (entry) =>
            html`<tr class=${entry.status}>
              <th scope="row">${entry.country.name}</th>
              <td>${mark(entry.status)}${it.labels[entry.status]}</td>
              ${columns[2] ? html`<td>${span(entry, language)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
