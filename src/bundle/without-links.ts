import type { RichNode, RichText } from './types.js';

function keep(node: RichNode): RichNode[] {
  if (node.type === 'imageReference' || node.type === 'footnoteReference') return [];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap(keep);
  return node.type === 'link' ? children : [{ ...node, children }];
}

/**
 * Formatted text without anything that leads away: links become plain words, pictures
 * and source numbers are removed.
 */
export const withoutLinks = (text: RichText): RichText =>
  typeof text === 'string' ? text : { ...text, children: text.children.flatMap(keep) };
