import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether the element's `.scroller` has more to show than fits beside
 * each other: only then is it a stop of the keyboard, and only then does it need
 * a name. The scroller's one child is what it scrolls.
 */
export class OverflowController implements ReactiveController {
  overflows = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: ResizeObserver;
  #scroller?: Element | null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const scroller = this.#host.shadowRoot?.querySelector('.scroller');
    if (scroller === this.#scroller) return;
    this.#scroller = scroller;
    this.#observer?.disconnect();
    if (!scroller?.firstElementChild) return;
    this.#observer ??= new ResizeObserver(() => {
      this.#measure();
    });
    this.#observer.observe(scroller);
    this.#observer.observe(scroller.firstElementChild);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scroller = undefined;
  }

  /** Shows again what comes first. */
  toStart(): void {
    this.#scroller?.scrollTo({ left: 0, behavior: 'instant' });
  }

  #measure(): void {
    const { scrollWidth = 0, clientWidth = 0 } = this.#scroller ?? {};
    const scrolls = scrollWidth > clientWidth;
    if (scrolls === this.overflows) return;
    this.overflows = scrolls;
    this.#host.requestUpdate();
  }
}
