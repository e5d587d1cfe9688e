import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Bundle, RichNode, RichText, Source, Term } from '../bundle/types.js';

const tags = {
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  emphasis: 'em',
} as const;

/** The text of one page: counts its sources, collects its words and knows where its links lead. */
export class ArticleText {
  /** The sources in the order in which the text names them. */
  readonly sources: Source[] = [];
  /** The words of the glossary in the order in which the text uses them. */
  readonly terms: Term[] = [];
  readonly #bundle: Bundle;
  readonly #base: string;

  /**
   * @param base The folder of the bundle, relative to the page.
   */
  constructor(bundle: Bundle, base: string) {
    this.#bundle = bundle;
    this.#base = base;
  }

  /** An address of the bundle, as it is from the page. */
  address(address: string): string {
    return /^[a-z]+:/i.test(address) ? address : this.#base + address;
  }

  /** Formatted text as elements. */
  render(text: RichText): ElementContent[] {
    return typeof text === 'string'
      ? text.split(/\n\s*\n/).map((paragraph) => h('p', paragraph))
      : text.children.flatMap((node) => this.#node(node));
  }

  /** The marks that lead to sources; nothing for a source that the bundle does not have. */
  cite(ids: readonly string[] = []): ElementContent[] {
    return ids.flatMap((id) => {
      const source = this.#bundle.sources?.find((one) => one.id === id);
      if (!source) return [];
      if (!this.sources.includes(source)) this.sources.push(source);
      const number = String(this.sources.indexOf(source) + 1);
      return h('sup', h('a', { href: `#source-${number}` }, number));
    });
  }

  #node(node: RichNode): ElementContent[] {
    const children = () =>
      'children' in node ? node.children.flatMap((child) => this.#node(child)) : [];
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'heading':
        return [h(`h${Math.min(node.depth + 1, 6)}`, children())];
      case 'list':
        return [h(node.ordered ? 'ol' : 'ul', children())];
      case 'link':
        return [h('a', { href: this.address(node.url) }, children())];
      case 'footnoteReference':
        return this.cite([node.identifier]);
      case 'termReference':
        return this.#term(node.identifier, children());
      case 'imageReference':
        return [];
      default:
        return [h(tags[node.type], children())];
    }
  }

  #term(id: string, children: ElementContent[]): ElementContent[] {
    const term = this.#bundle.terms?.find((one) => one.id === id);
    if (!term) return children;
    if (!this.terms.includes(term)) this.terms.push(term);
    return [h('a', { class: 'term', href: `#term-${id}` }, children)];
  }
}
