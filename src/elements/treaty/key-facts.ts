import { html, nothing, type TemplateResult } from 'lit';
import type { Act, Count, Fact, Treaty } from '../../bundle/types.js';
import { instrument } from '../../i18n/en.js';
import { treaty as wordsIn } from '../../i18n/en-treaty.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatNumber } from '../../i18n/format-number.js';
import type { Content } from '../../parts/shell.js';
import { phrase } from '../../parts/untranslated.js';

const day = 86_400_000;

/** A notice that a figure is so old that it has probably changed. */
export const ageNotice = (asOf: string, language: string): TemplateResult | typeof nothing =>
  Date.now() - Date.parse(asOf) > 400 * day
    ? html`<small class="old" part="notice">${wordsIn(language).old}</small>`
    : nothing;

/** The key facts of a treaty, if there are any. Every number has its date and source. */
export function keyFacts(
  { item: treaty, bundle, marks }: Content<Treaty>,
  isTranslation: boolean,
): TemplateResult | typeof nothing {
  const { language } = bundle;
  const words = wordsIn(language);
  const date = (iso: string) => formatDate(iso, language);
  const row = (label: string, value: unknown, note?: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}${note ? html`<small>${phrase(treaty, note)}</small>` : nothing}</dd>
    </div>`;
  const act = (label: string, it?: Act) =>
    it
      ? row(
          label,
          html`<time dir="auto" datetime=${it.date}>${date(it.date)}</time
            >${marks.mark(it.sources)}`,
          it.detail,
        )
      : nothing;
  const fact = (label: string, it?: Fact, note?: string) =>
    it ? row(label, html`${phrase(treaty, it.text)}${marks.mark(it.sources)}`, note) : nothing;
  const count = (label: string, it?: Count) =>
    it
      ? row(
          label,
          html`<strong>${formatNumber(it.value, language)}</strong>
            <time dir="auto" datetime=${it.asOf}>${instrument(language).asOf(date(it.asOf))}</time
            >${marks.mark(it.sources)}${ageNotice(it.asOf, language)}`,
          it.note,
        )
      : nothing;
  const rows = [
    fact(words.gist, treaty.gist),
    treaty.officialTitle ? row(words.officialTitle, phrase(treaty, treaty.officialTitle)) : nothing,
    act(words.adopted, treaty.adopted),
    act(words.openedForSignature, treaty.openedForSignature),
    act(words.inForce, treaty.inForce),
    count(words.parties, treaty.parties),
    count(treaty.binding ? words.signedOnly : words.signatories, treaty.signatories),
    fact(words.depositary, treaty.depositary),
    fact(words.languages, treaty.languages, isTranslation ? words.translated : undefined),
    fact(words.unts, treaty.unts),
  ].filter((one) => one !== nothing);
  return rows.length ? html`<dl class="facts" part="facts">${rows}</dl>` : nothing;
}
