import type { RichNode, RichText } from './types.js';

const isBlock = ({ type }: RichNode) =>
  type === 'paragraph' || type === 'heading' || type === 'listItem';

function textOf(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      const inner = 'children' in node ? textOf(node.children) : '';
      return isBlock(node) ? `${inner}\n` : inner;
    })
    .join('');
}

/** The plain text of formatted text, with one line for each paragraph. */
export const plainText = (text: RichText): string =>
  typeof text === 'string' ? text : textOf(text.children).trim();
