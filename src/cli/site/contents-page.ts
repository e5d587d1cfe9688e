import { h } from 'hastscript';
import { plainText } from '../../bundle/plain-text.js';
import { directionOf } from '../../i18n/direction.js';
import { site as wordsIn } from '../../i18n/en.js';
import { pageHead } from '../article/page-head.js';
import { documentOf } from './document.js';
import { pagePath } from './edition.js';
import type { ItemPages } from './item-page.js';

/** The home page of a site: a link to the page of each item, whose URL other sites can paste. */
export function contentsPage(editions: readonly ItemPages[], origin: string): string {
  const [{ edition: first }] = editions;
  const { title, intro } = first.bundle;
  const words = wordsIn(first.bundle.language);
  const lists = editions.map(({ edition, items }) => {
    const { language, title: name } = edition.bundle;
    const links = items.map(({ type, id, title: said }) =>
      h('li', h('a', { href: pagePath(type, id, edition) }, said)),
    );
    return h('section', { lang: language, dir: directionOf(language) }, [
      ...(edition === first ? [] : [h('h2', name)]),
      h('ul', links),
    ]);
  });
  const facts = {
    title,
    description: intro ? plainText(intro) : words.embed,
    site: title,
    address: `${origin}/`,
    styles: 'v1/page.css',
  };
  return documentOf(first.bundle, {
    head: pageHead(facts, [h('link', { rel: 'icon', href: 'v1/icon.svg' })]),
    main: [
      h('article', [
        h('h1', title),
        h('p', h('a', { href: 'builder/', hreflang: 'en' }, words.builder)),
        h('p', words.embed),
        ...lists,
      ]),
    ],
  });
}
