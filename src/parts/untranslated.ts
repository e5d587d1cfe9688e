import { html, type TemplateResult } from 'lit';
import { directionOf } from '../i18n/direction.js';
import { common } from '../i18n/en.js';

/** An item that may be in another language than its bundle, because it is not translated. */
export interface Translatable {
  readonly language?: string;
}

/** A text of an item, in the item's language. */
export const phrase = ({ language }: Translatable, text: unknown): unknown =>
  language ? html`<span lang=${language} dir=${directionOf(language)}>${text}</span>` : text;

/** A text of an item, named in a sentence. */
interface Quote extends Translatable {
  readonly text: string;
}

/** A sentence in the bundle's language, with each text of an item in that item's language. */
export function quoting(sentence: unknown, quotes: readonly Quote[]): unknown {
  // A sentence that is itself in borrowed English is not a string.
  if (typeof sentence !== 'string') return sentence;
  const quote = quotes.find(({ language, text }) => language && sentence.includes(text));
  if (!quote) return sentence;
  const [before, ...after] = sentence.split(quote.text);
  const others = quotes.filter((one) => one !== quote);
  return [
    quoting(before, others),
    phrase(quote, quote.text),
    quoting(after.join(quote.text), others),
  ];
}

/** Paragraphs of an item, in the item's language. */
export const block = ({ language }: Translatable, content: unknown): unknown =>
  language ? html`<div lang=${language} dir=${directionOf(language)}>${content}</div>` : content;

/**
 * The content of an item in its own language, with a note that names the language.
 * @param to The language of the bundle.
 */
export const passage = (item: Translatable, to: string, content: unknown): unknown =>
  item.language ? html`${onlyIn(item.language, to)} ${block(item, content)}` : content;

function onlyIn(language: string, to: string): TemplateResult {
  const name = new Intl.DisplayNames(to, { type: 'language' }).of(language) ?? language;
  return html`<p part="untranslated">${common(to).onlyIn(name)}</p>`;
}
