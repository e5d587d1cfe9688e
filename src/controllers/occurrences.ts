import { fold } from '../i18n/fold.js';
import { placeOf, type SearchTerm } from '../i18n/search-query.js';
import { textNodes } from '../shared/text-nodes.js';

/** Maps positions in the folded text to positions in the text. */
function places(text: string): (place: number) => number {
  const isPlain = (letters: string) => !/[^ -~\s]/.test(letters);
  if (isPlain(text)) return (place) => place;
  const origins: number[] = [];
  let from = 0;
  for (const letter of text) {
    for (let { length } = isPlain(letter) ? letter : fold(letter); length; length--) {
      origins.push(from);
    }
    from += letter.length;
  }
  return (place) => origins[place] ?? from;
}

/** The ranges below a node that contain one of the words. */
export function* occurrences(node: Node, terms: readonly SearchTerm[]): Generator<StaticRange> {
  for (const currentNode of textNodes(node)) {
    const text = currentNode.data;
    const folded = fold(text);
    const place = places(text);
    for (const term of terms) {
      const { length } = term.word;
      for (let at = placeOf(term, folded); at >= 0; at = placeOf(term, folded, at + length)) {
        // Static, because updating thousands of live ranges takes browsers seconds.
        yield new StaticRange({
          startContainer: currentNode,
          startOffset: place(at),
          endContainer: currentNode,
          endOffset: place(at + length),
        });
      }
    }
  }
}
