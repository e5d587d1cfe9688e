import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { yieldToMain } from '../shared/yield-to-main.js';

/** Enough for the first screen. */
const first = 50;

/** How many items are added in each later step. */
const step = 500;

/**
 * Renders a long list step by step, so that its beginning appears at once and the page
 * stays responsive.
 */
export class IncrementalRenderController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #shown = first;
  #total = 0;
  #waiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of `total` items to render now. */
  count(total: number): number {
    this.#total = total;
    return Math.min(this.#shown, total);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#showAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#showAll);
  }

  hostUpdated(): void {
    if (this.#waiting || this.#shown >= this.#total) return;
    this.#waiting = true;
    void yieldToMain().then(() => {
      this.#waiting = false;
      this.#shown += step;
      this.#host.requestUpdate();
    });
  }

  readonly #showAll = (): void => {
    this.#shown = Infinity;
    this.#host.requestUpdate();
  };
}
