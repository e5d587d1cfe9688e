import type { ReactiveController } from 'lit';
import { lazily } from '../shared/lazily.js';
import { attach, type ElementHost, type StyledClass } from './adopt-styles.js';
import { focusStart } from './transfer-focus.js';

/** A part of an element that readers reach later. */
interface LazyPart<Context> {
  render: (context: Context) => unknown;
}

/** How long a busy page may delay the part, in milliseconds. */
const idleTimeout = 2000;

/** Calls back when the page is idle, or soon if the browser cannot tell. */
function whenIdle(callback: () => unknown): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: idleTimeout });
  else setTimeout(callback, 200);
}

/**
 * Loads a part of an element after the rest has been shown, so that it neither delays
 * the rest nor is missing when it is searched or printed: once the browser prints, it
 * waits for nothing.
 */
export class LazyPartController<Context> implements ReactiveController {
  /** Whether the part could not be loaded. */
  failed = false;
  /** Whether it is being loaded. */
  loading = false;

  readonly #host: ElementHost;
  readonly #load: () => Promise<StyledClass<LazyPart<Context>, ElementHost>>;
  #part?: LazyPart<Context>;
  #wanted = false;
  #begun = false;

  constructor(host: ElementHost, load: () => Promise<StyledClass<LazyPart<Context>, ElementHost>>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The part, or nothing until it has loaded. */
  render(context: Context): unknown {
    this.#wanted = true;
    return this.#part?.render(context);
  }

  hostUpdated(): void {
    if (!this.#wanted || this.#begun) return;
    this.#begun = true;
    whenIdle(this.load);
  }

  /** Loads the part, or tries again if that has failed. */
  readonly load = async (): Promise<void> => {
    if (this.loading) return;
    this.loading = true;
    if (this.failed) this.#host.requestUpdate();
    const isThere = await lazily(this.#load(), (Loaded) => {
      this.#part = attach(this.#host, Loaded);
    });
    const { shadowRoot } = this.#host;
    // The button to try again is about to go.
    const place = shadowRoot?.activeElement?.closest('.status')?.parentElement;
    this.failed = !isThere;
    this.loading = false;
    this.#host.requestUpdate();
    if (!isThere || !place) return;
    await this.#host.updateComplete;
    focusStart(place);
  };
}
