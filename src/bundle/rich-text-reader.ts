import { address, id, isObject, text, type Reader, type Report } from './readers.js';
import type { RichNode, RichText } from './types.js';

/** Deep enough for any text; a tree made to exhaust the stack is cut here. */
const maxDepth = 50;

function nodes(value: unknown, path: string, report: Report, level = 0): RichNode[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || level > maxDepth) {
    return report(path, level > maxDepth ? 'is nested too deeply' : 'must be a list') ?? [];
  }
  return value.flatMap((node: unknown, index): unknown => {
    const at = `${path}[${index}]`;
    if (!isObject(node)) return report(at, 'must be a node of a Markdown tree') ?? [];
    const { type, url, item, identifier, ordered, depth } = node;
    if (typeof node.value === 'string') return { type: 'text', value: node.value };
    const children = nodes(node.children, `${at}.children`, report, level + 1);
    switch (type) {
      case 'link':
        return address(url, `${at}.url`, report)
          ? { type, url, ...(item ? { item: id(item, `${at}.item`, report) } : {}), children }
          : children;
      case 'termReference':
        return id(identifier, `${at}.identifier`, report)
          ? { type, identifier, children }
          : children;
      case 'imageReference':
      case 'footnoteReference':
        return id(identifier, `${at}.identifier`, report) ? { type, identifier } : [];
      case 'heading':
        return { type, depth: Number(depth) || 1, children };
      case 'list':
        return { type, ordered: ordered === true, children };
      case 'paragraph':
      case 'listItem':
      case 'blockquote':
      case 'strong':
      case 'emphasis':
        return { type, children };
      default:
        return children;
    }
  }) as RichNode[];
}

/** Formatted text. A wrong node is left out, but its text is kept. */
export const richText: Reader<RichText> = (value, path, report) =>
  isObject(value) && value.type === 'root'
    ? { type: 'root', children: nodes(value.children, `${path}.children`, report) }
    : text(value, path, report);
