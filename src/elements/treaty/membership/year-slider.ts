import { html, nothing, type TemplateResult } from 'lit';
import type { Treaty } from '../../../bundle/types.js';
import { membership as wordsIn } from '../../../i18n/en-later.js';
import { count, undated, years, type CountryStatus } from './roster.js';

/** A slider over the years since the first country joined, which says how many had joined by then. */
export function yearSlider(
  { treaty, language }: { readonly treaty: Treaty; readonly language: string },
  entries: readonly CountryStatus[],
  year: number | undefined,
  choose: (year: number | undefined) => void,
): TemplateResult | typeof nothing {
  const range = years(treaty);
  if (!range) return nothing;
  const { binding, inForce } = treaty;
  const words = wordsIn(language);
  const joined = count(entries, binding ? 'party' : 'signatory');
  const isBeforeForce = Boolean(inForce && year && year < Number(inForce.date.slice(0, 4)));
  const missing = undated(treaty);
  return html`<div class="year">
    <label
      >${words.year}<input
        type="range"
        min=${range.first}
        max=${range.last}
        .value=${String(year ?? range.last)}
        @input=${(event: Event) => {
          const chosen = (event.currentTarget as HTMLInputElement).valueAsNumber;
          // The last year is not over, so the list itself is used.
          choose(chosen < range.last ? chosen : undefined);
        }}
    /></label>
    <output
      >${
        year === undefined
          ? words.latest(range.last)
          : words.joined(joined, year, { binding, isBeforeForce })
      }</output
    >
    ${missing ? html`<p class="hint">${words.undated(missing)}</p>` : nothing}
  </div>`;
}
