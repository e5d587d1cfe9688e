import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause } from '../shared/pause.js';

/** How many groups come at a time, once the first is on the screen. */
const step = 4;

/**
 * Lets a long list appear group by group, so that the first is seen at once and
 * the page answers in between.
 */
export class GradualController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #shown = 1;
  #total = 1;
  #waiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of `total` groups to render now. */
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
    void pause().then(() => {
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
