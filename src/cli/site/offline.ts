import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Bundle } from '../../bundle/types.js';
import { pageHead } from '../article/page-head.js';
import { contentFiles } from './content.js';
import { documentOf } from './document.js';
import { idOfAll, type Edition } from './edition.js';
import type { Files } from './files.js';
import { itemsOf, type Item } from './items.js';
import { relocate, type Target } from './relocate.js';

/** Items with a page of their own; everything else is on the home page. */
const withPage = ['article', 'treaty'];

const firstPage = ({ folder, language }: Edition) =>
  folder ? `index.${language}.html` : 'index.html';

// Without a server, a folder URL does not lead to a page.
const pageOf = ({ type, id, part }: Target, { folder }: Edition): string =>
  `${type}/${id}/${folder}index.html${part ? `#${part}` : ''}`;

/** The pages of one edition in a folder that opens without a server. */
class OfflinePages {
  readonly #edition: Edition;
  /** The relative URL from a page to the top of the folder. */
  readonly #top: string;
  readonly #bundle: Bundle;
  readonly items: readonly Item[];

  constructor(edition: Edition, top: string) {
    this.#edition = edition;
    this.#top = top;
    this.#bundle = relocate(edition.bundle, {
      page: (target) => top + pageOf(target, edition),
      file: (path) => `${top}content/${path}`,
    });
    this.items = itemsOf(this.#bundle);
  }

  /** An item on a page, with its heading at this level. */
  content(item: Item, level: number): Element {
    return item.content({ bundle: this.#bundle, link: (one) => one, level });
  }

  page(title: string, description: string, main: Element[]): string {
    const { language } = this.#edition;
    const top = this.#top;
    const scripts = [`content/${language}.js`, 'space-widgets.classic.js'];
    const facts = { title, description, site: this.#bundle.title, styles: `${top}page.css` };
    return documentOf(this.#bundle, {
      head: pageHead(
        facts,
        scripts.map((name) => h('script', { src: top + name, defer: true })),
      ),
      header: top
        ? [h('a', { href: top + firstPage(this.#edition) }, this.#bundle.title)]
        : undefined,
      source: `${top}content/${language}.json`,
      main,
    });
  }
}

/**
 * A folder for a USB stick or a machine without a network: its pages open as files,
 * with the elements, and make no requests.
 * @param script The complete classic script.
 * @param styles The style sheet of the pages.
 */
export async function offlineFolder(
  editions: readonly Edition[],
  script: string | Buffer,
  styles: string,
): Promise<Files> {
  const files: Files = new Map([
    ['space-widgets.classic.js', script],
    ['page.css', styles],
  ]);
  const content = await contentFiles(
    editions,
    (target, edition) => `../${pageOf(target, edition)}`,
    () => {
      // The release contains the same, and has reported it.
    },
  );
  for (const [path, one] of content) if (!path.endsWith('.json')) files.set(`content/${path}`, one);
  for (const edition of editions) {
    const { title } = edition.bundle;
    const first = new OfflinePages(edition, '');
    const whole = first.items.filter(({ id, type }) => id === idOfAll && !withPage.includes(type));
    const sections = whole.map((item) => h('section', first.content(item, 2)));
    files.set(firstPage(edition), first.page(title, title, [h('h1', title), ...sections]));
    const top = '../'.repeat(pageOf({ type: 'article', id: '' }, edition).split('/').length - 1);
    const others = new OfflinePages(edition, top);
    for (const item of others.items.filter(({ type }) => withPage.includes(type))) {
      const { id, type, description } = item;
      const page = others.page(item.title, description, [others.content(item, 1)]);
      files.set(pageOf({ type: type as Target['type'], id }, edition), page);
    }
  }
  return files;
}
