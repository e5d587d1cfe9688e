import { html, type TemplateResult } from 'lit';
import { directionOf } from '../i18n/direction.js';
import { common } from '../i18n/en.js';

/** An item that is in another language than its bundle, where nobody has translated it. */
export interface Translatable {
  readonly language?: string;
}

/** A text of an item, in the item's language. */
export const phrase = ({ language }: Translatable, text: unknown): unknown =>
  language ? html`<span lang=${language} dir=${directionOf(language)}>${text}</span>` : text;

/**
 * What an item has to say, in the item's language, which is named above it.
 * @param to The language of the bundle.
 */
export function passage({ language }: Translatable, to: string, content: unknown): unknown {
  if (!language) return content;
  return html`${onlyIn(language, to)}
    <div lang=${language} dir=${directionOf(language)}>${content}</div>`;
}

function onlyIn(language: string, to: string): TemplateResult {
  const name = new Intl.DisplayNames(to, { type: 'language' }).of(language) ?? language;
  return html`<p part="untranslated">${common(to).onlyIn(name)}</p>`;
}
