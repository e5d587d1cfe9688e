import type { Nodes, Root as MdastRoot } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RichNode, RichText, Root } from '../../bundle/types.js';
import type { Fault, Point } from './content-file.js';
import { failedMarkdown } from './failed-markdown.js';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/**
 * Reads Markdown as a syntax tree, with footnote references whose definitions are the
 * bundle's sources.
 */
export function parseMarkdown(markdown: string): MdastRoot {
  // The parser only recognises references with a definition; these stand for those in sources.yaml.
  const names = new Set(Array.from(markdown.matchAll(/\[\^([^\]\s[]+)\]/g), ([, name]) => name));
  const definitions = [...names].map((name) => `\n\n[^${name}]: source`).join('');
  const tree = parser.parse(markdown + definitions);
  return {
    ...tree,
    children: tree.children.filter(
      ({ position }) => Number(position?.start.offset) < markdown.length,
    ),
  };
}

/** The file that contains the Markdown. */
export interface Surroundings {
  /** Reports what cannot be in a bundle; the position is in the Markdown. */
  note(fault: Fault, place?: Point): void;
  /** Remembers where a node of the bundle comes from. */
  remember?(node: RichNode, place: Point): void;
}

/** What Markdown can do but a bundle cannot, and what to do instead. */
const strangers: Record<string, [name: string, fix: string] | undefined> = {
  code: ['A block of code', 'Indented text is code: remove the spaces before it.'],
  definition: ['A URL apart from its link', 'Write [text](URL) where the link is.'],
  delete: ['Struck-through text', 'Remove it.'],
  footnoteDefinition: [
    'The text of a footnote',
    'Add the source to sources.yaml, and cite it in the text as [^its-id].',
  ],
  html: ['HTML', 'Write Markdown instead: **bold**, *italic*, [text](URL), or - for a list.'],
  imageReference: ['A picture by reference', 'Write ![](image:its-id).'],
  inlineCode: ['Code', 'Remove the ` characters.'],
  linkReference: ['A link apart from its URL', 'Write [text](URL).'],
  table: ['A table', 'Write a list instead.'],
  thematicBreak: ['A rule', 'Write a heading, or nothing.'],
};

/** Deeper than any text. */
const maxDepth = 40;

/** Characters of scripts without spaces; a line break between them must not become a space. */
const unspaced = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]`;
/** Their punctuation, which includes its own space next to any script. */
const punctuation = String.raw`[\u3001-\u303F\uFF00-\uFF0F\uFF1A-\uFF20]`;
const breakWithoutSpace = new RegExp(
  [
    `(?<=${unspaced})\n(?=${unspaced}|$)`,
    `^\n(?=${unspaced})`,
    `(?<=${punctuation})\n`,
    `\n(?=${punctuation})`,
  ].join('|'),
  'gu',
);

const joinLines = (text: string): string =>
  text.replace(breakWithoutSpace, '').replaceAll('\n', ' ');

const endsUnspaced = new RegExp(`${punctuation}$`, 'u');

/**
 * Removes the space of a line break after such punctuation if a source number is
 * between the two.
 */
function joinBehindMarks(nodes: readonly RichNode[]): RichNode[] {
  let isUnspaced = false;
  return nodes.flatMap((node): RichNode[] => {
    if (node.type === 'footnoteReference') return [node];
    const value = node.type === 'text' ? node.value.replace(isUnspaced ? /^ / : '', '') : undefined;
    isUnspaced = value !== undefined && endsUnspaced.test(value);
    if (value === undefined) return [node];
    return value ? [{ type: 'text', value }] : [];
  });
}

const start = ({ position }: Nodes): Point | undefined => position?.start;

function convert(node: Nodes, file: Surroundings, depth: number): RichNode[] {
  if (depth > maxDepth) {
    const fix = 'Remove some of the > or - at the start of the line.';
    file.note({ code: 'too-deep', reason: 'The text is nested too deeply', fix }, start(node));
    return [];
  }
  if (node.type === 'paragraph' || node.type === 'heading') {
    for (const [fault, place] of failedMarkdown(node)) file.note(fault, place);
  }
  const nodes = translate(node, file, depth);
  const place = start(node);
  if (place) for (const one of nodes) file.remember?.(one, place);
  return nodes;
}

function translate(node: Nodes, file: Surroundings, depth: number): RichNode[] {
  const children = () =>
    'children' in node ? node.children.flatMap((child) => convert(child, file, depth + 1)) : [];
  switch (node.type) {
    case 'yaml':
      return [];
    case 'break':
      // Two spaces at the end of a line, which nobody sees.
      return [{ type: 'text', value: ' ' }];
    case 'text':
      return [{ type: 'text', value: joinLines(node.value) }];
    case 'paragraph': {
      const inner = joinBehindMarks(children());
      // A picture alone in its paragraph becomes a figure.
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
      // The item's title is level 1.
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
      file.note(
        {
          code: 'picture-without-id',
          reason: 'A picture needs its id, not its URL',
          fix: 'Add it to images.yaml with width, height and alt, and write ![](image:its-id).',
        },
        start(node),
      );
      return [];
    default: {
      const [name, fix] = strangers[node.type] ?? [`Markdown of the type "${node.type}"`];
      const reason = `${name} cannot be used in a bundle`;
      file.note({ code: 'not-in-bundle', reason, fix }, start(node));
      return [];
    }
  }
}

/** Converts a syntax tree to the bundle's subset. */
export function toRichText(tree: MdastRoot, file: Surroundings): RichText {
  const root: Root = {
    type: 'root',
    children: tree.children.flatMap((node) => convert(node, file, 0)),
  };
  const [only] = root.children;
  // A single plain paragraph needs no tree.
  return root.children.length === 1 &&
    only.type === 'paragraph' &&
    only.children.length === 1 &&
    only.children[0].type === 'text'
    ? only.children[0].value
    : root;
}
