/**
 * Marks ranges of text without changing the page, with the CSS Custom Highlight API. If
 * the browser lacks it, nothing is marked. The elements of a page share one highlight
 * per name, each with its own ranges.
 */
export class Highlights {
  readonly #name: string;
  readonly #ranges: AbstractRange[] = [];

  /**
   * @param name The name used in style sheets.
   */
  constructor(name: string) {
    this.#name = name;
  }

  add(range: AbstractRange): void {
    if (typeof Highlight === 'undefined') return;
    let highlight = CSS.highlights.get(this.#name);
    if (!highlight) CSS.highlights.set(this.#name, (highlight = new Highlight()));
    highlight.add(range);
    this.#ranges.push(range);
  }

  clear(): void {
    const highlight = CSS.highlights.get(this.#name);
    // Deleting thousands one by one takes long.
    if (highlight?.size === this.#ranges.length) highlight.clear();
    else for (const range of this.#ranges) highlight?.delete(range);
    this.#ranges.length = 0;
  }
}
