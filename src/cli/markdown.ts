import type { Nodes, Root as MdastRoot } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { RichNode, RichText, Root } from '../bundle/types.js';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** Reads Markdown as a syntax tree, with footnote references whose definitions are the bundle's sources. */
export function parseMarkdown(markdown: string): MdastRoot {
  // A reference is one for the parser only where its definition is; these stand for those of sources.yaml.
  const names = new Set(Array.from(markdown.matchAll(/\[\^([^\]\s]+)\]/g), ([, name]) => name));
  const definitions = [...names].map((name) => `\n\n[^${name}]: source`).join('');
  return parser.parse(markdown + definitions);
}

function convert(node: Nodes, file: VFile): RichNode[] {
  const children = () =>
    'children' in node ? node.children.flatMap((child) => convert(child, file)) : [];
  switch (node.type) {
    case 'yaml':
    case 'footnoteDefinition':
      return [];
    case 'text':
      return [{ type: 'text', value: node.value.replaceAll('\n', ' ') }];
    case 'paragraph': {
      const inner = children();
      // A picture alone in its paragraph is a figure of its own.
      return inner.length === 1 && inner[0].type === 'imageReference'
        ? inner
        : [{ type: 'paragraph', children: inner }];
    }
    case 'listItem':
    case 'blockquote':
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: children() }];
    case 'list':
      return [{ type: 'list', ordered: node.ordered === true, children: children() }];
    case 'heading':
      // The item's title is the first level.
      return [{ type: 'heading', depth: Math.max(node.depth - 1, 1), children: children() }];
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier }];
    case 'link':
      return node.url.startsWith('term:')
        ? [{ type: 'termReference', identifier: node.url.slice(5), children: children() }]
        : [{ type: 'link', url: node.url, children: children() }];
    case 'image':
      if (node.url.startsWith('image:')) {
        return [{ type: 'imageReference', identifier: node.url.slice(6) }];
      }
      file.message('A picture is named by its id in images.yaml: ![](image:id)', node);
      return [];
    default:
      file.message(`Markdown of the kind "${node.type}" has no place in a bundle`, node);
      return [];
  }
}

/** Converts a syntax tree to the bundle's subset; what has no place there is reported in the file. */
export function toRichText(tree: MdastRoot, file: VFile): RichText {
  const root: Root = {
    type: 'root',
    children: tree.children.flatMap((node) => convert(node, file)),
  };
  const [only] = root.children;
  // One plain paragraph needs no tree.
  return root.children.length === 1 &&
    only.type === 'paragraph' &&
    only.children.length === 1 &&
    only.children[0].type === 'text'
    ? only.children[0].value
    : root;
}
