import type { Element } from 'hast';
import { h } from 'hastscript';
import { scriptJson } from '../html.js';

/** What a page says about itself. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The name of the site. */
  readonly site: string;
  /** Its type in Open Graph; `website` by default. */
  readonly type?: string;
  /** The absolute URL of the page. */
  readonly address?: string;
  /** The absolute URL of the picture, and what it shows. */
  readonly picture?: string;
  readonly alt?: string;
  readonly published?: string;
  readonly updated?: string;
  /** The style sheet, relative to the page. */
  readonly styles: string;
  /** The page as schema.org data. */
  readonly data?: object;
}

const property = (name: string, content: string | undefined) =>
  content ? [h('meta', { property: name, content })] : [];

/** The Open Graph protocol, which messengers and social networks use for link previews. */
function openGraph(facts: PageFacts): Element[] {
  return [
    ...property('og:type', facts.type ?? 'website'),
    ...property('og:title', facts.title),
    ...property('og:description', facts.description),
    ...property('og:site_name', facts.site),
    ...property('og:url', facts.address),
    ...property('og:image', facts.picture),
    ...property('og:image:alt', facts.picture && facts.alt),
    ...property('article:published_time', facts.published),
    ...property('article:modified_time', facts.updated),
  ];
}

/**
 * The head of a page.
 * @param more What only some pages have.
 */
export function pageHead(facts: PageFacts, more: readonly Element[] = []): Element {
  const { title, site, description, address, styles, data } = facts;
  return h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title === site ? site : `${title} | ${site}`),
    h('meta', { name: 'description', content: description }),
    ...(address ? [h('link', { rel: 'canonical', href: address })] : []),
    ...openGraph(facts),
    h('link', { rel: 'stylesheet', href: styles }),
    ...more,
    ...(data ? [h('script', { type: 'application/ld+json' }, scriptJson(data))] : []),
  ]);
}
