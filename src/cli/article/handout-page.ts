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

/** What a handout needs in addition to its article. */
interface Supplies {
  /** The pictures as `data:` URLs, by their ids; others are left out. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly styles: string;
  /** The absolute URL where the article can be read; undefined if unknown. */
  readonly address?: string;
}

/** A URL as a QR code; a URL that is too long has none. */
function qrCode(address: string, alt: string): Element[] {
  try {
    return [h('img', { class: 'code', src: toSvgDataURL(generate(address)), alt })];
  } catch {
    return [];
  }
}

/** Where the text comes from, and its licence. */
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
 * An article to print, with its terms and sources, a sheet of questions, and a separate
 * sheet of answers: one self-contained HTML file.
 */
export function handoutPage(article: Article, bundle: Bundle, supplies: Supplies): string {
  const { language } = bundle;
  const { pictures, styles, address } = supplies;
  const text = new HtmlText(bundle, {
    // URLs relative to the bundle lead nowhere from a file that is passed on.
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
