import { plainText } from './plain-text.js';
import type { Article, RichNode, RichText } from './types.js';

/** A part of an article that starts with a heading of the highest level. */
export interface ArticleSection {
  /**
   * Its id: the article's id and the words of the heading. Empty for the text before
   * the first heading.
   */
  readonly id: string;
  readonly title: string;
  /** The words of the heading. */
  readonly heading: readonly RichNode[];
  readonly text: RichText;
}

/** Words as part of an id. Letters of all scripts are kept, so that no heading ends up empty. */
const slug = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The sections of an article's text. A number distinguishes sections with the same heading. */
export function articleSections(article: string, text: RichText): ArticleSection[] {
  if (typeof text === 'string') return [{ id: '', title: '', heading: [], text }];
  const top = text.children.reduce(
    (least, node) => (node.type === 'heading' ? Math.min(least, node.depth) : least),
    Infinity,
  );
  const sections: (ArticleSection & { text: { children: RichNode[] } })[] = [];
  const taken = new Map<string, number>();
  const begin = (heading: RichNode[], words: string): RichNode[] => {
    const name = `${article}-${slug(words) || 'section'}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const id = heading.length ? (count > 1 ? `${name}-${count}` : name) : '';
    const children: RichNode[] = [];
    sections.push({ id, title: words, heading, text: { type: 'root', children } });
    return children;
  };
  let children: RichNode[] | undefined;
  for (const node of text.children) {
    if (node.type === 'heading' && node.depth === top && node.children.length) {
      children = begin(node.children, plainText({ type: 'root', children: node.children }));
    } else {
      children ??= begin([], '');
      children.push(node);
    }
  }
  return sections;
}

/** Whether an id is that of an article or one of its sections. */
export const isIn = ({ id, body, plain }: Article, wanted: string): boolean =>
  id === wanted ||
  [body, plain].some((text) => text && articleSections(id, text).some((one) => one.id === wanted));
