import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Bundle } from '../../bundle/types.js';
import { articlePage as wordsIn } from '../../i18n/en.js';
import { directionOf } from '../../i18n/direction.js';
import { articleHead } from './article-head.js';
import { ArticleText } from './article-text.js';
import { glossary, readOn, sourceList, waysBack } from './back-matter.js';
import { facts, opening } from './front-matter.js';

/** Where an article's page is, and what is around it. */
export interface Place {
  /** The folder of the bundle, relative to the page. */
  readonly base: string;
  /** The site's first page, relative to the page. */
  readonly home: string;
  /** The style sheet, relative to the page. */
  readonly styles: string;
  /** The handout, relative to the page; undefined where there is none. */
  readonly handout?: string;
  /** The page's own address, absolute; undefined where it is not known. */
  readonly address?: string;
}

const isAbsolute = (address: string) => /^[a-z]+:/i.test(address);

/** The address of the picture, for those who do not come from the page. */
function absolutePicture({ image: id }: Article, { images }: Bundle, place: Place) {
  const src = images?.find((one) => one.id === id)?.src;
  if (!src || isAbsolute(src)) return src;
  return place.address && new URL(place.base + src, place.address).href;
}

/** A whole article as a page that needs no script. */
export function articlePage(article: Article, bundle: Bundle, place: Place): string {
  const { language } = bundle;
  const { base, home, styles, handout, address } = place;
  const resolve = (one: string) => (isAbsolute(one) ? one : base + one);
  const text = new ArticleText(bundle, { link: resolve, picture: ({ src }) => resolve(src) });
  const content = [
    ...opening(article, bundle, text),
    ...(handout
      ? [h('p', { class: 'print' }, h('a', { href: handout }, wordsIn(language).handout))]
      : []),
    ...text.figure(article.image),
    ...facts(article, text),
    ...(article.body ? text.render(article.body) : []),
    ...readOn(article, bundle, text),
    ...glossary(bundle, text),
  ];
  text.add(article.sources);
  content.push(...sourceList(bundle, text, waysBack));
  const picture = absolutePicture(article, bundle, place);
  const head = articleHead(
    article,
    bundle,
    { address, picture, sources: text.sources.keys() },
    styles,
  );
  const html = h('html', { lang: language, dir: directionOf(language) }, [
    head,
    h('body', [
      h('header', h('a', { href: home }, bundle.title)),
      h('main', h('article', content)),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(html)}\n`;
}
