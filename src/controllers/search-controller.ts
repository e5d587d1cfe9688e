import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fold } from '../i18n/fold.js';
import { Highlights } from '../shared/highlights.js';
import { pause } from '../shared/pause.js';
import type { DisclosureController } from './disclosure-controller.js';
import { occurrences } from './occurrences.js';
import { SettleController } from './settle-controller.js';

/** What is searched. */
export interface Searched<Item> {
  readonly items: () => readonly Item[];
  readonly text: (item: Item) => string;
}

/** More open answers than these nobody reads, and the browser would be late with them. */
const most = 100;

/** How long marking may keep the page from answering, in milliseconds. */
const slice = 8;

/** The same before the frame that answers the key: enough for what is on the screen. */
const firstSlice = 2;

/** A reader's search in the items of an element: which are hits, and where in them the words stand. */
export class SearchController<Item extends { readonly id: string }> implements ReactiveController {
  query = '';
  /** The ids of the hits; undefined while nothing is searched. */
  hits?: ReadonlySet<string>;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #disclosures: DisclosureController;
  readonly #searched: Searched<Item>;
  readonly #highlights = new Highlights('space-search');
  #folded = new WeakMap<Item, string>();
  #words: string[] = [];
  readonly #settle: SettleController;
  #run = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    disclosures: DisclosureController,
    searched: Searched<Item>,
  ) {
    this.#host = host;
    this.#disclosures = disclosures;
    this.#searched = searched;
    this.#settle = new SettleController(host);
    host.addController(this);
  }

  /** Whether the reader has paused since the last change. */
  get settled(): boolean {
    return this.#settle.settled;
  }

  /** Finds the items that hold every word of the query, opens them, unless they are too many, and marks the words. An empty query ends the search. */
  search(query: string): void {
    const items = this.#searched.items();
    this.query = query;
    this.#words = fold(query).split(/\s+/).filter(Boolean);
    this.hits = this.#words.length
      ? new Set(items.filter((item) => this.#holds(item)).map(({ id }) => id))
      : undefined;
    this.#disclosures.search(
      items.map(({ id }) => id),
      this.hits && this.hits.size > most ? new Set() : this.hits,
    );
    this.#settle.touch();
  }

  /** Makes the texts ready while the reader is about to type, in steps between which the page answers. */
  async prepare(): Promise<void> {
    let start = performance.now();
    for (const item of this.#searched.items()) {
      this.#textOf(item);
      if (performance.now() - start < slice) continue;
      await pause();
      start = performance.now();
    }
  }

  /** Searches again, because the items have other words now. */
  refresh(): void {
    this.#folded = new WeakMap();
    if (this.hits) this.search(this.query);
  }

  hostUpdated(): void {
    void this.#mark();
  }

  hostDisconnected(): void {
    this.#run += 1;
    this.#highlights.clear();
  }

  #holds(item: Item): boolean {
    const text = this.#textOf(item);
    return this.#words.every((word) => text.includes(word));
  }

  #textOf(item: Item): string {
    let text = this.#folded.get(item);
    if (text === undefined) this.#folded.set(item, (text = fold(this.#searched.text(item))));
    return text;
  }

  async #mark(): Promise<void> {
    const run = ++this.#run;
    this.#highlights.clear();
    // An element that has been taken off the page may still have an update to come.
    if (!this.hits || !this.#host.isConnected) return;
    let end = performance.now() + firstSlice;
    for (const item of this.#host.shadowRoot?.querySelectorAll('.item:not([hidden])') ?? []) {
      for (const range of occurrences(item, this.#words)) this.#highlights.add(range);
      if (performance.now() < end) continue;
      await pause();
      if (run !== this.#run) return;
      end = performance.now() + slice;
    }
  }
}
