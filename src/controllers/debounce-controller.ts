import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the reader has to pause before a change is announced, in milliseconds. */
const delay = 500;

/** Knows whether the reader has paused, so that a screen reader does not speak at each key. */
export class DebounceController implements ReactiveController {
  settled = true;

  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Call this at each change. */
  touch(): void {
    this.settled = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.settled = true;
      this.#host.requestUpdate();
    }, delay);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.settled = true;
  }
}
