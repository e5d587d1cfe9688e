import type { Element } from 'hast';
import { h } from 'hastscript';
import { plainText } from '../../bundle/plain-text.js';
import type { Article, Bundle } from '../../bundle/types.js';
import { structuredData, type PageFacts } from './structured-data.js';

const property = (name: string, content: string | undefined) =>
  content ? [h('meta', { property: name, content })] : [];

/** The Open Graph protocol, by which messengers and networks show a link. */
function openGraph(article: Article, bundle: Bundle, { address, picture }: PageFacts): Element[] {
  const alt = bundle.images?.find(({ id }) => id === article.image)?.alt;
  return [
    ...property('og:type', 'article'),
    ...property('og:title', article.title),
    ...property('og:description', plainText(article.summary)),
    ...property('og:site_name', bundle.title),
    ...property('og:url', address),
    ...property('og:image', picture),
    ...property('og:image:alt', picture && alt),
    ...property('article:published_time', article.published),
    ...property('article:modified_time', article.updated),
  ];
}

/** The head of an article's page. */
export function articleHead(
  article: Article,
  bundle: Bundle,
  facts: PageFacts,
  styles: string,
): Element {
  const data = JSON.stringify(structuredData(article, bundle, facts));
  return h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', `${article.title} | ${bundle.title}`),
    h('meta', { name: 'description', content: plainText(article.summary) }),
    ...(facts.address ? [h('link', { rel: 'canonical', href: facts.address })] : []),
    ...openGraph(article, bundle, facts),
    h('link', { rel: 'stylesheet', href: styles }),
    // Text of the bundle must not end the element.
    h('script', { type: 'application/ld+json' }, data.replaceAll('<', '\\u003c')),
  ]);
}
