import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { lazily } from '../shared/lazily.js';

/** A part of an element that has its own module, state and styles. */
export interface Part<Context> {
  render(context: Context): unknown;
}

type PartClass<Context> = (new (host: ReactiveControllerHost & HTMLElement) => Part<Context>) & {
  readonly styles: CSSResult;
};

/** How far from the window a part is when it is loaded, so that it is there before it is seen. */
const distance = '800px';

/** Loads a part of an element when the place of that part comes near the window. */
export class NearController<Context> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  readonly #load: () => Promise<PartClass<Context>>;
  #part?: Part<Context>;
  #observer?: IntersectionObserver;
  #place?: Element | null;
  #loading = false;

  /**
   * @param selector Finds the place of the part in the element's shadow root.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    selector: string,
    load: () => Promise<PartClass<Context>>,
  ) {
    this.#host = host;
    this.#selector = selector;
    this.#load = load;
    host.addController(this);
  }

  /** The part, or nothing as long as it is not loaded. */
  render(context: Context): unknown {
    return this.#part?.render(context);
  }

  hostUpdated(): void {
    const place = this.#host.shadowRoot?.querySelector(this.#selector);
    if (this.#loading || place === this.#place) return;
    this.#leave();
    this.#place = place;
    if (!place) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#begin();
      },
      { rootMargin: distance },
    );
    this.#observer.observe(place);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #leave(): void {
    this.#observer?.disconnect();
    this.#place = undefined;
  }

  #begin(): void {
    this.#leave();
    this.#loading = true;
    void lazily(this.#load(), (Loaded) => {
      const { shadowRoot } = this.#host;
      const { styleSheet } = Loaded.styles;
      if (shadowRoot && styleSheet) shadowRoot.adoptedStyleSheets.push(styleSheet);
      this.#part = new Loaded(this.#host);
      this.#host.requestUpdate();
    });
  }
}
