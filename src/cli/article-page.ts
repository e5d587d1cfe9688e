import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Bundle } from '../bundle/types.js';
import { directionOf } from '../i18n/direction.js';
import { formatDate } from '../i18n/formats.js';
import { ArticleText } from './article-text.js';

function facts({ facts = [] }: Article, text: ArticleText): Element[] {
  if (!facts.length) return [];
  const items = facts.map((fact) => h('li', [fact.text, ...text.cite(fact.sources)]));
  return [h('ul', { class: 'facts' }, items)];
}

/** What to read next: the treaties that the article speaks of, and other articles. */
function related(article: Article, bundle: Bundle, text: ArticleText, home: string): Element[] {
  const treaties = (article.relatedTreaties ?? []).flatMap((id) => {
    const treaty = bundle.treaties?.find((one) => one.id === id);
    return treaty ? h('li', h('a', { href: `${home}treaties.html#${id}` }, treaty.name)) : [];
  });
  const articles = (article.relatedArticles ?? []).flatMap((id) => {
    const other = bundle.articles?.find((one) => one.id === id);
    return other?.url ? h('li', h('a', { href: text.address(other.url) }, other.title)) : [];
  });
  const items = [...articles, ...treaties];
  return items.length ? [h('h2', 'Read on'), h('ul', items)] : [];
}

function glossary(text: ArticleText): Element[] {
  if (!text.terms.length) return [];
  // A definition may use and thereby add a further word.
  const entries: ElementContent[] = [];
  for (const { id, name, definition } of text.terms) {
    entries.push(h('dt', { id: `term-${id}` }, name), h('dd', text.render(definition)));
  }
  return [h('h2', 'Words in this article'), h('dl', { class: 'terms' }, entries)];
}

function sourceList({ sources }: ArticleText): Element[] {
  if (!sources.length) return [];
  const items = sources.map(({ title, publisher, url }, index) =>
    h('li', { id: `source-${index + 1}` }, [
      url ? h('a', { href: url }, title) : h('span', title),
      ...(publisher ? [h('span', { class: 'publisher' }, publisher)] : []),
    ]),
  );
  return [h('h2', 'Sources'), h('ol', { class: 'sources' }, items)];
}

function head(article: Article, bundle: Bundle, home: string): Element {
  const { title, summary } = article;
  return h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', `${title} | ${bundle.title}`),
    ...(typeof summary === 'string' ? [h('meta', { name: 'description', content: summary })] : []),
    h('link', { rel: 'icon', href: `${home}icon.svg` }),
    h('link', { rel: 'stylesheet', href: `${home}pages.css` }),
  ]);
}

/**
 * A whole article as a page that needs no script.
 * @param home The address of the site's first page, relative to the article's.
 */
export function articlePage(article: Article, bundle: Bundle, home: string): string {
  const { language } = bundle;
  const text = new ArticleText(bundle, `${home}content/`);
  const image = bundle.images?.find(({ id }) => id === article.image);
  const picture = image && {
    src: text.address(image.src),
    width: image.width,
    height: image.height,
    alt: image.alt ?? '',
  };
  const { title, summary, body, authors, published } = article;
  const content = [
    h('h1', title),
    h('div', { class: 'standfirst' }, text.render(summary)),
    h('p', { class: 'meta' }, [
      h('span', authors?.join(', ') ?? ''),
      ...(published ? [h('time', { datetime: published }, formatDate(published, language))] : []),
    ]),
    ...(picture ? [h('img', picture)] : []),
    ...facts(article, text),
    ...(body ? text.render(body) : []),
    ...related(article, bundle, text, home),
    ...glossary(text),
    ...sourceList(text),
  ];
  const html = h('html', { lang: language, dir: directionOf(language) }, [
    head(article, bundle, home),
    h('body', { class: 'article' }, [
      h('header', { class: 'site' }, h('a', { href: `${home}index.html` }, bundle.title)),
      h('main', h('article', content)),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(html)}\n`;
}
