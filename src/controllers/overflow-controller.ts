import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether the content of the element's `.scroller` overflows: only then can the
 * keyboard focus it, and only then does it need a name. The scroller's one child is
 * what it scrolls.
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

  /** Scrolls back to the beginning. */
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
