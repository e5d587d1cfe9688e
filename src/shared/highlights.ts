/**
 * Marks ranges of text without a change to the page, by the CSS Custom Highlight
 * API. Where the browser does not have it, nothing is marked. The elements of a
 * page share one highlight of a name, each with ranges of its own.
 */
export class Highlights {
  readonly #name: string;
  readonly #ranges: AbstractRange[] = [];

  /**
   * @param name The name by which style sheets know it.
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
    // One by one, thousands take long.
    if (highlight?.size === this.#ranges.length) highlight.clear();
    else for (const range of this.#ranges) highlight?.delete(range);
    this.#ranges.length = 0;
  }
}
