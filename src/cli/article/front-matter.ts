import type { Element } from 'hast';
import { h } from 'hastscript';
import { authorName } from '../../bundle/author.js';
import type { Article, Bundle } from '../../bundle/types.js';
import { articleCard } from '../../i18n/en.js';
import { article as wordsIn } from '../../i18n/en-article.js';
import { formatDate } from '../../i18n/format-date.js';
import { formatList } from '../../i18n/format-list.js';
import type { HtmlText } from './html-text.js';
import { inLanguage } from './in-language.js';

/** The authors, the dates and the reading time. */
function byline({ authors, published, updated, minutes }: Article, language: string): Element[] {
  const items = [
    ...(authors?.length ? [h('span', formatList(authors.map(authorName), language))] : []),
    ...(published ? [h('time', { datetime: published }, formatDate(published, language))] : []),
    ...(updated
      ? [h('time', { datetime: updated }, wordsIn(language).updated(formatDate(updated, language)))]
      : []),
    ...(minutes ? [h('span', articleCard(language).readingTime(minutes))] : []),
  ];
  // Style sheets hide this and add space; without one, words would run together.
  const apart = items.flatMap((item, place) =>
    place ? [h('span', { class: 'between' }, ' · '), item] : [item],
  );
  return items.length ? [h('p', { class: 'meta' }, apart)] : [];
}

/** Title, summary and metadata of the article. */
export function opening(article: Article, bundle: Bundle, text: HtmlText): Element[] {
  return [
    h('h1', inLanguage(article), article.title),
    h('div', { class: 'standfirst', ...inLanguage(article) }, text.render(article.summary)),
    ...byline(article, bundle.language),
  ];
}

/** The facts that stand out beside the text. */
export function facts(article: Article, text: HtmlText): Element[] {
  const { facts = [] } = article;
  if (!facts.length) return [];
  const items = facts.map((fact) => h('li', [fact.text, ...text.cite(fact.sources)]));
  return [h('ul', { class: 'facts', ...inLanguage(article) }, items)];
}
