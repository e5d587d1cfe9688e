const name = 'space-search';

/**
 * Marks ranges of text without a change to the page, by the CSS Custom Highlight
 * API. Where the browser does not have it, nothing is marked. The elements of a
 * page share one highlight, each with ranges of its own.
 */
export class Highlights {
  readonly #ranges: StaticRange[] = [];

  add(range: StaticRange): void {
    if (typeof Highlight === 'undefined') return;
    let highlight = CSS.highlights.get(name);
    if (!highlight) CSS.highlights.set(name, (highlight = new Highlight()));
    highlight.add(range);
    this.#ranges.push(range);
  }

  clear(): void {
    for (const range of this.#ranges) CSS.highlights.get(name)?.delete(range);
    this.#ranges.length = 0;
  }
}
