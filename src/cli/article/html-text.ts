import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Bundle, Image, RichNode, RichText, Source, Term } from '../../bundle/types.js';
import { common } from '../../i18n/en.js';
import { article as wordsIn } from '../../i18n/en-article.js';

/** Before a source number or a link back, which a line could otherwise start with. */
export const noBreak = '\u2060';

/** Between two source numbers, which would otherwise read as one. A line does not end with it. */
const thinSpace: ElementContent = { type: 'text', value: '\u202F' };

const isMark = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'sup';

const apart = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, place) =>
    isMark(node) && isMark(nodes[place - 1]) ? [thinSpace, node] : [node],
  );

const tags = {
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  emphasis: 'em',
} as const;

/** How the text of a page links to other pages and pictures. */
export interface Surroundings {
  /** A URL of the bundle, relative to the page; undefined if it cannot be linked to. */
  link(address: string): string | undefined;
  /** The URL of a picture, or undefined to leave it out. */
  picture(image: Image): string | undefined;
  /**
   * Whether the text has no list of sources and terms after it; marks then link to the
   * sources themselves.
   */
  readonly standsAlone?: boolean;
  /** The level of the heading above the text, 1 to 5; 1 by default. */
  readonly level?: number;
}

/** The text of one page: numbers its sources, collects its terms and resolves its links. */
export class HtmlText {
  /** How often the text cites each source, in the order of first citation. */
  readonly sources = new Map<Source, number>();
  /** The terms of the glossary, which grow while the text and the definitions are rendered. */
  readonly terms = new Set<Term>();
  readonly #bundle: Bundle;
  readonly #surroundings: Surroundings;

  constructor(bundle: Bundle, surroundings: Surroundings) {
    this.#bundle = bundle;
    this.#surroundings = surroundings;
  }

  /** Formatted text as elements. */
  render(text: RichText): ElementContent[] {
    return typeof text === 'string'
      ? text.split(/\n\s*\n/).map((paragraph) => h('p', paragraph))
      : text.children.flatMap((node) => this.#node(node));
  }

  /** The marks that link to sources; none for a source that is not in the bundle. */
  cite(ids: readonly string[] = []): ElementContent[] {
    const marks = ids.flatMap((id) => {
      const source = this.#source(id);
      if (!source) return [];
      const place = (this.sources.get(source) ?? 0) + 1;
      this.sources.set(source, place);
      const number = [...this.sources.keys()].indexOf(source) + 1;
      if (this.#surroundings.standsAlone) {
        return source.url ? h('sup', [noBreak, h('a', { href: source.url }, String(number))]) : [];
      }
      const link = {
        href: `#source-${number}`,
        'aria-label': wordsIn(this.#bundle.language).source(number),
      };
      return h('sup', { id: `mark-${number}-${place}` }, [noBreak, h('a', link, String(number))]);
    });
    return apart(marks);
  }

  /** Adds sources that the text does not cite. */
  add(ids: readonly string[] = []): void {
    for (const id of ids) {
      const source = this.#source(id);
      if (source && !this.sources.has(source)) this.sources.set(source, 0);
    }
  }

  /** A link, or only its text if it leads nowhere from this page. */
  link(address: string | undefined, text: ElementContent[] | string): ElementContent[] {
    const href = address && this.#surroundings.link(address);
    return href ? [h('a', { href }, text)] : [text].flat().map((one) => textOr(one));
  }

  /** A picture with its credit, by its id; nothing if there is none to show. */
  figure(id: string | undefined): Element[] {
    const image = this.#bundle.images?.find((one) => one.id === id);
    const src = image && this.#surroundings.picture(image);
    if (!src) return [];
    const { width, height, alt = '', credit, license } = image;
    const words = common(this.#bundle.language);
    const note =
      credit && (license ? words.creditWithLicense(credit, license) : words.credit(credit));
    return [
      h('figure', [
        h('img', { src, width, height, alt }),
        ...(note ? [h('figcaption', note)] : []),
      ]),
    ];
  }

  #source(id: string): Source | undefined {
    return this.#bundle.sources?.find((one) => one.id === id);
  }

  #node(node: RichNode): ElementContent[] {
    const children = () =>
      'children' in node ? apart(node.children.flatMap((child) => this.#node(child))) : [];
    switch (node.type) {
      case 'text':
        return [textOr(node.value)];
      case 'heading':
        return [heading(node.depth + (this.#surroundings.level ?? 1), children())];
      case 'list':
        return [h(node.ordered ? 'ol' : 'ul', children())];
      case 'link':
        return this.link(node.url, children());
      case 'footnoteReference':
        return this.cite([node.identifier]);
      case 'termReference':
        return this.#term(node.identifier, children());
      case 'imageReference':
        return this.figure(node.identifier);
      default:
        return [h(tags[node.type], children())];
    }
  }

  #term(id: string, children: ElementContent[]): ElementContent[] {
    const term = this.#bundle.terms?.find((one) => one.id === id);
    if (!term || this.#surroundings.standsAlone) return children;
    this.terms.add(term);
    return [h('a', { class: 'term', href: `#term-${id}` }, children)];
  }
}

/** A heading; the level is limited to 1 to 6. */
export const heading = (level: number, content: ElementContent[] | string): Element =>
  h(`h${Math.min(Math.max(Math.trunc(level), 1), 6)}`, content);

const textOr = (one: ElementContent | string): ElementContent =>
  typeof one === 'string' ? { type: 'text', value: one } : one;
