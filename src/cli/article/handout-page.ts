import type { Element } from 'hast';
import { h } from 'hastscript';
import { generate } from 'lean-qr';
import { toSvgDataURL } from 'lean-qr/extras/svg';
import type { Article, Bundle } from '../../bundle/types.js';
import { directionOf } from '../../i18n/direction.js';
import { handout as wordsIn } from '../../i18n/en.js';
import { htmlFile } from '../html.js';
import { glossary, sourceList } from './back-matter.js';
import { facts, opening } from './front-matter.js';
import { HtmlText } from './html-text.js';
import { block } from './in-language.js';
import { answerKey, questionSheet } from './question-sheet.js';

/** What a handout needs besides its article. */
interface Supplies {
  /** The pictures as `data:` addresses, by their ids; others are left out. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly styles: string;
  /** Where the article can be read, absolute; undefined where it is not known. */
  readonly address?: string;
}

/** An address as a QR code; one that is too long has none. */
function qrCode(address: string, alt: string): Element[] {
  try {
    return [h('img', { class: 'code', src: toSvgDataURL(generate(address)), alt })];
  } catch {
    return [];
  }
}

/** Where the text comes from and how it may be used. */
function imprint({ title, license, language }: Bundle, address: string | undefined): Element {
  const words = wordsIn(language);
  return h('footer', [
    ...(address
      ? [
          ...qrCode(address, words.qrCode),
          h('p', [words.address, h('br'), h('a', { href: address }, address)]),
        ]
      : []),
    h('p', [title, ...(license ? [h('br'), words.license(license)] : [])]),
  ]);
}

/**
 * An article to print, with its words and sources, a sheet of questions and the
 * answers on another: one HTML file that needs no other.
 */
export function handoutPage(article: Article, bundle: Bundle, supplies: Supplies): string {
  const { language } = bundle;
  const { pictures, styles, address } = supplies;
  const text = new HtmlText(bundle, {
    // What is relative to the bundle leads nowhere from a file that is passed on.
    link: (one) => (/^(https?|mailto):/i.test(one) ? one : undefined),
    picture: ({ id }) => pictures.get(id),
  });
  const start = [
    h('header', [...opening(article, bundle, text), ...text.figure(article.image)]),
    ...facts(article, text),
    ...block(article, text.render(article.body ?? '')),
    ...glossary(bundle, text),
  ];
  const sheets = [...questionSheet(article, language), ...answerKey(article, text, language)];
  text.add(article.sources);
  const html = h('html', { lang: language, dir: directionOf(language) }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', wordsIn(language).title(article.title)),
      h('style', styles),
    ]),
    h('body', [
      h('main', [
        h('article', [...start, ...sourceList(bundle, text), imprint(bundle, address)]),
        ...sheets,
      ]),
    ]),
  ]);
  return htmlFile(html);
}
