import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { lazily } from '../shared/lazily.js';

/** A part of an element that has its own module, state and styles. */
export interface Part<Context> {
  render(context: Context): unknown;
}

type PartClass<Context> = (new (host: ReactiveControllerHost & HTMLElement) => Part<Context>) & {
  readonly styles: CSSResult;
};

/** How long a busy page may put the part off, in milliseconds. */
const patience = 2000;

/** Calls when the page has nothing else to do; soon, where the browser cannot tell. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: patience });
  else setTimeout(callback, 200);
}

/**
 * Loads a part of an element after the rest has been shown, so that it does not
 * delay that and yet is there before it is looked for or printed: the browser
 * waits for nothing once it prints.
 */
export class IdleController<Context> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<PartClass<Context>>;
  #part?: Part<Context>;
  #wanted = false;
  #begun = false;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<PartClass<Context>>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The part, or nothing as long as it is not loaded. */
  render(context: Context): unknown {
    this.#wanted = true;
    return this.#part?.render(context);
  }

  hostUpdated(): void {
    if (!this.#wanted || this.#begun) return;
    this.#begun = true;
    whenIdle(this.#begin);
  }

  readonly #begin = (): void => {
    void lazily(this.#load(), (Loaded) => {
      const { shadowRoot } = this.#host;
      const { styleSheet } = Loaded.styles;
      if (shadowRoot && styleSheet) shadowRoot.adoptedStyleSheets.push(styleSheet);
      this.#part = new Loaded(this.#host);
      this.#host.requestUpdate();
    });
  };
}
