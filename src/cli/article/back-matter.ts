import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article, Bundle, Source } from '../../bundle/types.js';
import { articlePage, common } from '../../i18n/en.js';
import { article as wordsIn } from '../../i18n/en-article.js';
import { glossary as glossaryWordsIn } from '../../i18n/en-end.js';
import { formatDate } from '../../i18n/format-date.js';
import { noBreak, type HtmlText } from './html-text.js';
import { inLanguage, phrase } from './in-language.js';

const section = (name: string, title: string, content: ElementContent): Element =>
  h('section', { class: name, 'aria-labelledby': name }, [h('h2', { id: name }, title), content]);

/** What to read next: other articles, and the treaties that the article is about. */
export function readOn(article: Article, bundle: Bundle, text: HtmlText): Element[] {
  const articles = (article.relatedArticles ?? []).flatMap((id) => {
    const other = bundle.articles?.find((one) => one.id === id);
    return other ? h('li', inLanguage(other), text.link(other.url, other.title)) : [];
  });
  const treaties = (article.relatedTreaties ?? []).flatMap((id) => {
    const treaty = bundle.treaties?.find((one) => one.id === id);
    return treaty ? h('li', inLanguage(treaty), text.link(treaty.url, treaty.name)) : [];
  });
  const items = [...articles, ...treaties];
  return items.length ? [section('read-on', wordsIn(bundle.language).readOn, h('ul', items))] : [];
}

/** The terms of the glossary that the text uses, in alphabetical order. */
export function glossary({ language }: Bundle, text: HtmlText): Element[] {
  if (!text.terms.size) return [];
  const entries: [name: string, entry: Element[]][] = [];
  // A definition may use, and so add, another term.
  for (const term of text.terms) {
    const { id, name, definition } = term;
    const own = inLanguage(term);
    const entry = [
      h('dt', { id: `term-${id}`, ...own }, name),
      h('dd', own, text.render(definition)),
    ];
    entries.push([name, entry]);
  }
  const { compare } = new Intl.Collator(language);
  const sorted = entries
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([, entry]) => entry);
  return [section('glossary', glossaryWordsIn(language).heading, h('dl', sorted))];
}

/** The links back from a source to the places that cite it. */
export function waysBack(number: number, places: number, language: string): ElementContent[] {
  return Array.from({ length: places }, (_, index): ElementContent[] => {
    const place = index + 1;
    const only = places === 1;
    const label = only
      ? wordsIn(language).backToText(number)
      : articlePage(language).backToPlace(number, place);
    // Without the variation selector, some systems show a coloured emoji.
    const sign = `↩\uFE0E${only ? '' : place}`;
    const href = `#mark-${number}-${place}`;
    return [
      // At the end of a line, the first one stays with the source.
      { type: 'text', value: index ? ' ' : noBreak },
      h('a', { class: 'back', href, 'aria-label': label }, sign),
    ];
  }).flat();
}

/** A line may end with the separator between the parts of a source, but never start with it. */
const dot = { type: 'text', value: '\u00a0· ' } as const;

/** A source: its title, marked with its language, and names. */
function describe(source: Source, language: string): ElementContent[] {
  const { title, publisher, url, date } = source;
  const name = phrase(source, title);
  return [
    url ? h('a', { href: url }, name) : h('span', [name]),
    ...(publisher ? [dot, h('span', { class: 'publisher' }, h('bdi', publisher))] : []),
    ...(date ? [dot, h('time', { datetime: date }, formatDate(date, language))] : []),
    ...(url
      ? [{ type: 'text', value: ' ' } as const, h('span', { class: 'address' }, h('bdi', url))]
      : []),
  ];
}

/**
 * All sources that the text has cited so far, numbered.
 * @param after What follows a source, given its number and how often the text cites it.
 */
export function sourceList(
  { language }: Bundle,
  { sources }: HtmlText,
  after: typeof waysBack = () => [],
): Element[] {
  if (!sources.size) return [];
  const items = [...sources].map(([source, places], index) =>
    h('li', { id: `source-${index + 1}` }, [
      ...describe(source, language),
      ...after(index + 1, places, language),
    ]),
  );
  return [section('sources', common(language).sources, h('ol', items))];
}
