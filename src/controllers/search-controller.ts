import type { ReactiveControllerHost } from 'lit';
import { fold } from '../i18n/fold.js';
import { placeOf, readings } from '../i18n/search-query.js';
import { inChunks } from '../shared/chunked.js';
import { DebounceController } from './debounce-controller.js';
import type { DisclosureController } from './disclosure-controller.js';
import { HighlightController } from './highlight-controller.js';

/** What is searched. */
interface Searched<Item> {
  readonly items: () => readonly Item[];
  readonly text: (item: Item) => string;
}

/** Nobody reads more open answers than these, and they would slow down the browser. */
const maxOpened = 100;

const idsOf = (items?: readonly { readonly id: string }[]): ReadonlySet<string> | undefined =>
  items && new Set(items.map(({ id }) => id));

/**
 * The reader's search in the items of an element: which are hits, and where they
 * contain the words.
 */
export class SearchController<Item extends { readonly id: string }> {
  query = '';
  /** The ids of the hits; undefined without a search. */
  hits?: ReadonlySet<string>;
  /** Whether the hits may contain other forms of the words only. */
  isSimilar = false;

  readonly #disclosures: DisclosureController;
  readonly #searched: Searched<Item>;
  #folded = new WeakMap<Item, string>();
  readonly #highlight: HighlightController;
  readonly #debounce: DebounceController;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    disclosures: DisclosureController,
    searched: Searched<Item>,
  ) {
    this.#disclosures = disclosures;
    this.#searched = searched;
    this.#highlight = new HighlightController(host);
    this.#debounce = new DebounceController(host);
  }

  /** Whether the reader has paused since the last change. */
  get settled(): boolean {
    return this.#debounce.settled;
  }

  /**
   * Finds the items that contain every word of the query or, if there are none, other
   * forms of the words; opens them unless there are too many, and marks the words. An
   * empty query ends the search.
   */
  search(query: string): void {
    this.query = query;
    this.#find();
  }

  /** Prepares the texts while the reader is about to type. */
  prepare(): void {
    void inChunks(this.#searched.items(), (item) => this.#textOf(item));
  }

  /** Searches again after the items have changed. Earlier hits stay open or closed. */
  refresh(): void {
    this.#folded = new WeakMap();
    if (this.hits) this.#find(this.hits);
  }

  #find(former?: ReadonlySet<string>): void {
    const items = this.#searched.items();
    const hits = this.#hitsAmong(items);
    const opened = hits?.filter(({ id }) =>
      former?.has(id) ? this.#disclosures.isOpen(id) : hits.length <= maxOpened,
    );
    this.hits = idsOf(hits);
    this.#disclosures.search(
      items.map(({ id }) => id),
      idsOf(opened),
    );
    this.#debounce.touch();
  }

  /** What the strictest understanding of the query finds; undefined without a query. */
  #hitsAmong(items: readonly Item[]): readonly Item[] | undefined {
    let hits: readonly Item[] | undefined;
    this.#highlight.terms = [];
    for (const { terms, isShortened } of readings(this.query)) {
      hits = items.filter((item) => terms.every((term) => placeOf(term, this.#textOf(item)) >= 0));
      this.#highlight.terms = terms;
      this.isSimilar = isShortened;
      if (hits.length) break;
    }
    return hits;
  }

  #textOf(item: Item): string {
    let text = this.#folded.get(item);
    if (text === undefined) this.#folded.set(item, (text = fold(this.#searched.text(item))));
    return text;
  }
}
