import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Bundle, RichText } from '../../bundle/types.js';
import { directionOf } from '../../i18n/direction.js';
import { common } from '../../i18n/en.js';
import { HtmlText } from '../article/html-text.js';
import { inLanguage } from '../article/in-language.js';

/** What to render, and its surroundings. */
export interface FallbackContext {
  readonly bundle: Bundle;
  /** A URL of the bundle, relative to the page. */
  readonly link: (address: string) => string;
  /** The level of the highest heading, 1 to 6. */
  readonly level: number;
  /** The id of the article or treaty. */
  readonly id?: string;
  /** The topic to which questions, articles or events are limited. */
  readonly topic?: string;
}

/** An element with the content between its tags, for readers without JavaScript. */
export interface Fallback {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: ElementContent[];
}

/** The text of one item on a page with others: its marks link to the sources themselves. */
export const textOf = ({ bundle, link }: FallbackContext, level: number): HtmlText =>
  new HtmlText(bundle, { link, picture: () => undefined, standsAlone: true, level });

/** Formatted text that cites no sources. */
export const running = (text: RichText, context: FallbackContext): ElementContent[] =>
  textOf(context, context.level).render(text);

/** The sources that a text has cited, to put after it. */
export function sourcesOf(text: HtmlText, { bundle }: FallbackContext): Element[] {
  if (!text.sources.size) return [];
  const items = [...text.sources.keys()].map((source) => {
    const { title, url, publisher, date } = source;
    // A line may end with the separator between these, but never start with it.
    const more = [publisher, date?.slice(0, 4)].flatMap((one) => (one ? `\u00a0· ${one}` : []));
    return h('li', inLanguage(source), [url ? h('a', { href: url }, title) : title, ...more]);
  });
  return [h('p', common(bundle.language).sources), h('ol', items)];
}

/** The item with this id, requested by a page. */
export function wanted<Item extends { id: string }>(
  items: readonly Item[] = [],
  kind: string,
  id: string | undefined,
): Item {
  const item = items.find((one) => one.id === id);
  if (item) return item;
  const ids = items.map((one) => one.id).join(', ');
  throw new Error(
    items.length
      ? `${id ? `The bundle has no ${kind} "${id}".` : `Add the id of the ${kind}.`} Available: ${ids}.`
      : `The bundle has no ${kind}.`,
  );
}

export const asElement = ({ tag, attributes, content }: Fallback): Element =>
  h(`space-${tag}`, attributes, content);

/**
 * The same in a shadow root, which the page's style sheets do not affect.
 * @param css The rules of `shadow.css` and of `fallback.css`, which is written for content
 *   in the element itself.
 */
export function inShadow(fallback: Fallback, language: string, css: string): Fallback {
  const rules = css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll('space-faq', '.fallback')
    .replaceAll(/\s+/g, ' ');
  // The element recognises it by its class, and empties it when its own content has loaded.
  const box = { class: 'fallback', lang: language, dir: directionOf(language) };
  const content = h('div', box, [h('style', rules), ...fallback.content]);
  return { ...fallback, content: [h('template', { shadowRootMode: 'open' }, content)] };
}

/** The element as HTML to paste, with one line for each child. */
export function asLines({ tag, attributes, content }: Fallback): string {
  const shell = toHtml(h(`space-${tag}`, attributes));
  const end = `</space-${tag}>`;
  const lines = content.map((one) => `  ${toHtml(one)}\n`).join('');
  return `${shell.slice(0, -end.length)}\n${lines}${end}\n`;
}
