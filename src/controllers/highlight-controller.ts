import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inChunks } from '../shared/chunked.js';
import { Highlights } from '../shared/highlights.js';
import { occurrences } from './occurrences.js';

/** How long marking may hold up the frame that answers a key, in milliseconds: enough for what is on the screen. */
const first = 2;

/** Marks words in the items that an element shows, in steps between which the page answers. */
export class HighlightController implements ReactiveController {
  /** What is marked, in folded form. */
  words: readonly string[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #highlights = new Highlights('space-search');
  #run = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#clear();
    // An element that has been taken off the page may still have an update to come.
    if (this.words.length && this.#host.isConnected) this.#highlight();
  }

  hostDisconnected(): void {
    this.#clear();
  }

  #clear(): void {
    this.#run += 1;
    this.#highlights.clear();
  }

  #highlight(): void {
    const run = this.#run;
    void inChunks(
      this.#host.shadowRoot?.querySelectorAll('.item:not([hidden])') ?? [],
      (item) => {
        for (const range of occurrences(item, this.words)) this.#highlights.add(range);
      },
      { first, goesOn: () => run === this.#run },
    );
  }
}
