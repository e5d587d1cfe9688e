import { textNodes } from '../shared/text-nodes.js';

/** A sentence of a text on the page. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

/** A block of text that contains no other, except the definitions of its terms. */
const block =
  ':is(p, li, blockquote, h1, h2, h3, h4, h5, h6):not(.copy, [popover] *, :has(:is(p, li):not([popover] *)))';

/** The sentences of the readable text below a node, found by the rules of the language. */
export function sentences(root: ParentNode, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...root.querySelectorAll(block)].flatMap((element) => {
    const nodes = [...textNodes(element)];
    const text = nodes.map(({ data }) => data).join('');
    /** The node and offset of a position in the text. */
    const place = (at: number): [Text, number] => {
      let left = at;
      const node = nodes.find(({ length }) => left <= length || ((left -= length), false));
      return node ? [node, left] : [nodes[nodes.length - 1], nodes[nodes.length - 1].length];
    };
    return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
      if (!segment.trim()) return [];
      const range = new Range();
      range.setStart(...place(index));
      range.setEnd(...place(index + segment.trimEnd().length));
      return { text: segment.trim(), range };
    });
  });
}
