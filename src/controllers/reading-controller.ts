import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where in the window the eye is, from the top: a line without height, at which one item stands. */
const line = '-15% 0px -85%';

/** Which of an element's items the reader is at. */
export class ReadingController implements ReactiveController {
  /** The id of that item; undefined until the reader has come to one. */
  current?: string;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: IntersectionObserver;
  #led = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes the reader for being at an item that is about to be scrolled to, though it may lie too near the end to come up to the line. */
  lead(id: string): void {
    this.current = id;
    this.#led = true;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        this.#led = false;
      });
    });
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        const at = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
        if (!at || this.#led || at === this.current) return;
        this.current = at;
        this.#host.requestUpdate();
      },
      { rootMargin: line },
    );
    // An item that is observed already is not observed twice.
    for (const item of this.#host.shadowRoot?.querySelectorAll('.item') ?? []) {
      this.#observer.observe(item);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
