import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { sandbox } from '../../embed/builder/snippets.js';
import { pagePath, type Edition } from './edition.js';
import type { Item } from './items.js';

/** The path of an item's oEmbed description. */
export const oembedPath = ({ type, id }: Item, { folder }: Edition): string =>
  `v1/oembed/${type}/${folder}${id}.json`;

/** The width of a frame for systems that ask for one; it adapts to the width it gets. */
const width = 600;

/**
 * An item in oEmbed 1.0, so that its bare URL becomes a frame. The link in the
 * blockquote is what remains if frames are not allowed; WordPress keeps this form.
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
