import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Bundle } from '../../bundle/types.js';
import { isAbsolute } from '../article/address.js';
import { articleFacts } from '../article/article-facts.js';
import { pageHead } from '../article/page-head.js';
import { alternates, languageMenu, type Version } from '../article/versions.js';
import { documentOf } from './document.js';
import { pagePath, type Edition } from './edition.js';
import { itemsOf, type Item } from './items.js';
import { oembedPath } from './oembed.js';
import { relocate } from './relocate.js';

/** What all pages of a site share. */
export interface Site {
  /** Its origin, without a slash at the end. */
  readonly origin: string;
  /** The name of the current release. */
  readonly release: string;
  /** The scripts in the channel folder. */
  readonly scripts: readonly string[];
}

/** Makes the pages of one edition. */
export class ItemPages {
  readonly items: readonly Item[];
  readonly #site: Site;
  readonly edition: Edition;
  /** The relative URL from a page to the top of the site. */
  readonly #root: string;
  readonly #bundle: Bundle;

  constructor(site: Site, edition: Edition) {
    this.#site = site;
    this.edition = edition;
    const root = '../'.repeat(pagePath('type', 'id', edition).split('/').length - 1);
    this.#root = root;
    this.#bundle = relocate(edition.bundle, {
      page: ({ type, id, part }) =>
        `${root}${pagePath(type, id, edition)}${part ? `#${part}` : ''}`,
      file: (path) => `${root}${this.#content}${path}`,
    });
    this.items = itemsOf(this.#bundle);
  }

  /** The release's folder of bundles, from the top of the site. */
  get #content(): string {
    return `r/${this.#site.release}/content/`;
  }

  /**
   * The page of an item: complete without JavaScript, and replaced by the element with
   * it.
   * @param editions The editions that have the item, including this one.
   */
  page(item: Item, editions: readonly Edition[]): string {
    const bundle = this.#bundle;
    const root = this.#root;
    const content = item.content({ bundle, link: (one) => one, level: 1 });
    const versions = editions.map((edition): Version => ({
      language: edition.bundle.language,
      href: root + pagePath(item.type, item.id, edition),
      standsIn: !edition.folder,
    }));
    return documentOf(bundle, {
      head: this.#head(item, versions),
      header: [h('a', { href: root }, bundle.title), ...languageMenu(versions, bundle.language)],
      source: `${root}${this.#content}${this.edition.language}.json`,
      main: [content, ...this.#whole(item)],
    });
  }

  #address({ type, id }: Item): string {
    return `${this.#site.origin}/${pagePath(type, id, this.edition)}`;
  }

  #whole({ within }: Item): Element[] {
    if (!within) return [];
    const [type, id] = within.path.split('/');
    const href = this.#root + pagePath(type, id, this.edition);
    return [h('p', { class: 'whole' }, h('a', { href }, within.title))];
  }

  #head(item: Item, versions: readonly Version[]): Element {
    const { article, image: id, title, description, url } = item;
    const bundle = this.#bundle;
    const image = bundle.images?.find((one) => one.id === id);
    const here = this.#address(item);
    const address = url && isAbsolute(url) ? url : here;
    const picture = image && new URL(image.src, here).href;
    const named = new Set(article?.sources);
    const sources = bundle.sources?.filter((one) => named.has(one.id)) ?? [];
    const channel = `${this.#root}v1/`;
    const facts = article
      ? articleFacts(article, bundle, { address, picture, sources })
      : { title, description, site: bundle.title, address, picture, alt: image?.alt };
    return pageHead({ ...facts, styles: `${channel}page.css` }, [
      h('link', { rel: 'icon', href: `${channel}icon.svg` }),
      // If the embedding page allows it, the browser itself sizes the frame.
      h('meta', { name: 'responsive-embedded-sizing', content: 'allow-origins=*' }),
      ...alternates(versions, here),
      h('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: `${this.#site.origin}/${oembedPath(item, this.edition)}`,
        title,
      }),
      ...this.#site.scripts.map((name) => h('script', { type: 'module', src: channel + name })),
    ]);
  }
}
