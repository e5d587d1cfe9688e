import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article, Bundle, Source } from '../../bundle/types.js';
import { articlePage as wordsIn } from '../../i18n/en.js';
import { directionOf } from '../../i18n/direction.js';
import { htmlFile } from '../html.js';
import { fromPage, isAbsolute } from './address.js';
import { articleFacts } from './article-facts.js';
import { glossary, readOn, sourceList, waysBack } from './back-matter.js';
import { facts, opening } from './front-matter.js';
import { HtmlText, type Surroundings } from './html-text.js';
import { block } from './in-language.js';
import { pageHead } from './page-head.js';
import { alternates, languageMenu, type Version } from './versions.js';

/** The location of an article's page and its surroundings. */
export interface Place {
  /** The folder of the bundle, relative to the page. */
  readonly base: string;
  /** The site's home page, relative to the page. */
  readonly home: string;
  /** The style sheet, relative to the page. */
  readonly styles: string;
  /** The handout, relative to the page; undefined if there is none. */
  readonly handout?: string;
  /** The page's own absolute URL; undefined if unknown. */
  readonly address?: string;
  /** The page in each of its languages, including its own. */
  readonly versions: readonly Version[];
}

/** The URL of the picture, for link previews. */
function absolutePicture({ image: id }: Article, { images }: Bundle, place: Place) {
  const src = images?.find((one) => one.id === id)?.src;
  if (!src || isAbsolute(src)) return src;
  return place.address && new URL(fromPage(place.base, src), place.address).href;
}

/** A whole article, with its explained terms and sources. */
export function wholeArticle(
  article: Article,
  bundle: Bundle,
  surroundings: Surroundings,
  handout?: string,
): { readonly content: Element; readonly sources: Iterable<Source> } {
  const text = new HtmlText(bundle, surroundings);
  const content = [
    ...opening(article, bundle, text),
    ...(handout
      ? [h('p', { class: 'print' }, h('a', { href: handout }, wordsIn(bundle.language).handout))]
      : []),
    ...text.figure(article.image),
    ...facts(article, text),
    ...(article.body ? block(article, text.render(article.body)) : []),
    ...readOn(article, bundle, text),
    ...glossary(bundle, text),
  ];
  text.add(article.sources);
  content.push(...sourceList(bundle, text, waysBack));
  return { content: h('article', content), sources: text.sources.keys() };
}

/** Where an article can be read: pages are beside one another, wherever the bundle is. */
const pageOf = ({ id, url }: Article) => (url && isAbsolute(url) ? url : `../${id}/`);

/** A whole article as a page that works without JavaScript. */
export function articlePage(article: Article, bundle: Bundle, place: Place): string {
  const { language } = bundle;
  const { base, home, styles, handout, address, versions } = place;
  const { articles = [] } = bundle;
  const pages = new Map(
    articles.flatMap((one) => [one.url, pageOf(one)].map((address) => [address, pageOf(one)])),
  );
  const { content, sources } = wholeArticle(
    article,
    { ...bundle, articles: articles.map((one) => ({ ...one, url: pageOf(one) })) },
    {
      link: (address) => pages.get(address) ?? fromPage(base, address),
      picture: ({ src }) => fromPage(base, src),
    },
    handout,
  );
  const picture = absolutePicture(article, bundle, place);
  const html = h('html', { lang: language, dir: directionOf(language) }, [
    pageHead(
      { ...articleFacts(article, bundle, { address, picture, sources }), styles },
      alternates(versions, address),
    ),
    h('body', [
      h('header', [h('a', { href: home }, bundle.title), ...languageMenu(versions, language)]),
      h('main', content),
    ]),
  ]);
  return htmlFile(html);
}
