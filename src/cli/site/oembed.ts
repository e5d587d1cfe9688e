import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { sandbox } from '../../embed/builder/snippets.js';
import { pagePath, type Edition } from './edition.js';
import type { Item } from './items.js';

/** Where the description of an item by the oEmbed protocol is. */
export const oembedPath = ({ type, id }: Item, { folder }: Edition): string =>
  `v1/oembed/${type}/${folder}${id}.json`;

/** The width of a frame for systems that ask for one; it takes the width that it is given. */
const width = 600;

/**
 * An item by the oEmbed protocol, version 1.0, so that its bare address becomes a
 * frame. The link in the quotation is what remains where frames are not allowed:
 * the form that WordPress keeps.
 */
export function oembed(item: Item, edition: Edition, origin: string): string {
  const { type, id, title, height } = item;
  const src = `${origin}/${pagePath(type, id, edition)}`;
  const html = toHtml([
    h('blockquote', h('p', h('a', { href: src }, title))),
    h('iframe', {
      src,
      title,
      width,
      height,
      loading: 'lazy',
      sandbox,
    }),
  ]);
  const description = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: edition.bundle.title,
    provider_url: `${origin}/`,
    cache_age: 86_400,
    width,
    height,
    html,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
