import type { ReactiveControllerHost } from 'lit';
import { fold } from '../i18n/fold.js';
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
   * Finds the items that contain every word of the query, opens them unless there are
   * too many, and marks the words. An empty query ends the search.
   */
  search(query: string): void {
    this.query = query;
    this.#highlight.words = fold(query).split(/\s+/).filter(Boolean);
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
    const { words } = this.#highlight;
    const hits = words.length ? items.filter((item) => this.#holds(item, words)) : undefined;
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

  #holds(item: Item, words: readonly string[]): boolean {
    const text = this.#textOf(item);
    return words.every((word) => text.includes(word));
  }

  #textOf(item: Item): string {
    let text = this.#folded.get(item);
    if (text === undefined) this.#folded.set(item, (text = fold(this.#searched.text(item))));
    return text;
  }
}
