import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Bundle } from '../../bundle/types.js';
import { directionOf } from '../../i18n/direction.js';
import { handout as wordsIn } from '../../i18n/en.js';
import { htmlFile } from '../html.js';

/** What a page is made of. */
interface Parts {
  readonly head: Element;
  /** Links that lead away from the page; undefined on the home page. */
  readonly header?: readonly Element[];
  /** The bundle that its elements show, relative to the page; undefined if it has none. */
  readonly source?: string;
  readonly main: readonly Element[];
}

/** A page in the language of a bundle. */
export function documentOf(bundle: Bundle, { head, header, source, main }: Parts): string {
  const { language, license } = bundle;
  const html = h('html', { lang: language, dir: directionOf(language) }, [
    head,
    h('body', { dataSpaceSrc: source }, [
      ...(header ? [h('header', [...header])] : []),
      h('main', [...main]),
      ...(license ? [h('footer', h('p', wordsIn(language).license(license)))] : []),
    ]),
  ]);
  return htmlFile(html);
}
