import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../i18n/direction.js';

/** An item or a source that may be in another language than its bundle. */
interface Foreign {
  readonly language?: string;
}

/** The attributes for the text of an item that is not translated. */
export const inLanguage = ({ language }: Foreign): Properties =>
  language ? { lang: language, dir: directionOf(language) } : {};

/** A text of an item among others. */
export const phrase = (item: Foreign, value: string): ElementContent =>
  item.language ? h('span', inLanguage(item), value) : { type: 'text', value };

/** Paragraphs of an item, in a box with their language if they are not translated. */
export const block = (item: Foreign, content: ElementContent[]): ElementContent[] =>
  item.language ? [h('div', inLanguage(item), content)] : content;
