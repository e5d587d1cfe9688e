import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Highlights } from '../shared/highlights.js';
import { pause } from '../shared/pause.js';
import { occurrences } from './occurrences.js';

/** How long marking may keep the page from answering, in milliseconds. */
const slice = 8;

/** The same before the frame that answers the key: enough for what is on the screen. */
const firstSlice = 2;

/** Marks words in the items that an element shows, in steps between which the page answers. */
export class MarkController implements ReactiveController {
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
    void this.#mark();
  }

  hostDisconnected(): void {
    this.#run += 1;
    this.#highlights.clear();
  }

  async #mark(): Promise<void> {
    const run = ++this.#run;
    this.#highlights.clear();
    // An element that has been taken off the page may still have an update to come.
    if (!this.words.length || !this.#host.isConnected) return;
    let end = performance.now() + firstSlice;
    for (const item of this.#host.shadowRoot?.querySelectorAll('.item:not([hidden])') ?? []) {
      for (const range of occurrences(item, this.words)) this.#highlights.add(range);
      if (performance.now() < end) continue;
      await pause();
      if (run !== this.#run) return;
      end = performance.now() + slice;
    }
  }
}
