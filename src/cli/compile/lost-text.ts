import { isAlias, isNode, isScalar, visit, Scalar, type Document, type Node } from 'yaml';
import type { Fault } from './content-file.js';

/** What YAML removes from a text, and where in the file that is. */
export type Loss = readonly [offset: number, fault: Fault];

/** What is complete without the words after it: an id, a date, a number or a URL. */
const isWhole = /^([a-z0-9][\w./-]*|https?:\S+)$/;

const loss = (reason: string): Fault => ({
  code: 'lost-text',
  reason,
  fix: 'Put the whole text in quotes.',
});

/** Where the rest of a text was taken for a comment. */
function cutAt({ source = '', type, range }: Scalar, yaml: string): number | undefined {
  if (type !== Scalar.PLAIN || !range) return undefined;
  const offset = yaml.indexOf('#', range[1]);
  const lineBefore = yaml.slice(yaml.lastIndexOf('\n', offset) + 1, offset);
  const isNote = !lineBefore.trim() || (isWhole.test(source) && /^#\s/.test(yaml.slice(offset)));
  return isNote ? undefined : offset;
}

/**
 * Finds words of texts that YAML does not treat as text: those after #, and those that
 * start with &.
 */
export function* lostText(document: Document, yaml: string): Generator<Loss> {
  const anchored: Node[] = [];
  const named = new Set<string>();
  const cut: number[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) named.add(node.source);
    else if (isNode(node) && node.anchor) anchored.push(node);
    const offset = isScalar(node) && node.comment ? cutAt(node, yaml) : undefined;
    if (offset !== undefined) cut.push(offset);
  });
  for (const offset of cut) yield [offset, loss('Everything after the # is ignored')];
  for (const { anchor = '', range } of anchored) {
    if (named.has(anchor)) continue;
    const offset = yaml.lastIndexOf('&', range?.[0]);
    yield [offset, loss(`"&${anchor}" at the start of the text is ignored`)];
  }
}
