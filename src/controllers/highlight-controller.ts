import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchTerm } from '../i18n/search-query.js';
import { inChunks } from '../shared/chunked.js';
import { Highlights } from '../shared/highlights.js';
import { occurrences } from './occurrences.js';

/**
 * How long marking may delay the frame after a key press, in milliseconds: enough for
 * what is on the screen.
 */
const first = 2;

/** Marks words in the items of an element, in steps that leave the page responsive. */
export class HighlightController implements ReactiveController {
  /** The words to mark. */
  terms: readonly SearchTerm[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #highlights = new Highlights('space-search');
  #run = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#clear();
    // An element removed from the page may still have an update pending.
    if (this.terms.length && this.#host.isConnected) this.#highlight();
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
        for (const range of occurrences(item, this.terms)) this.#highlights.add(range);
      },
      { first, goesOn: () => run === this.#run },
    );
  }
}
