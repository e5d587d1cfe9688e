import type { ReactiveController } from 'lit';

/**
 * The line in the window that the reader is assumed to be at, as a share of its height
 * from the top.
 */
const share = 0.15;

/** A line without height at that place; the item that crosses it is current. */
const line = '-15% 0px -85%';

/** The element or dialog that contains the text. */
interface ScrollSpyHost {
  readonly renderRoot: ParentNode;
  requestUpdate: () => void;
}

/**
 * Which item in a table of contents the reader is at. Its owner calls its hooks, or
 * adds it to a Lit element.
 */
export class ScrollSpyController implements ReactiveController {
  /** The id of that item; undefined until the reader has reached one. */
  current?: string;

  readonly #host: ScrollSpyHost;
  readonly #items: string;
  #observer?: IntersectionObserver;
  #led = false;
  /** The id of the item whose link the list shows. */
  #shown?: string;

  /**
   * @param items The selector of the items.
   */
  constructor(host: ScrollSpyHost, items: string) {
    this.#host = host;
    this.#items = items;
  }

  /**
   * Marks an item that is about to be scrolled to as current, although it may be too
   * near the end to reach the line.
   */
  lead(id: string): void {
    this.current = id;
    this.#led = true;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        this.#led = false;
      });
    });
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(
      () => {
        const at = this.#at;
        if (this.#led || at === this.current) return;
        this.current = at;
        this.#host.requestUpdate();
      },
      { rootMargin: line },
    );
    // Observing an item twice has no effect.
    for (const item of this.#host.renderRoot.querySelectorAll(this.#items)) {
      this.#observer.observe(item);
    }
    this.#follow();
  }

  /** Keeps the link in sight where the list of contents is longer than the window. */
  #follow(): void {
    if (this.#shown === this.current) return;
    this.#shown = this.current;
    const link = this.#host.renderRoot.querySelector<HTMLElement>('.contents [aria-current]');
    const list = link?.closest('.contents');
    if (link && list) list.scrollTop = link.offsetTop - list.clientHeight / 2;
  }

  /** The last item that has started above the line. */
  get #at(): string | undefined {
    const items = [...this.#host.renderRoot.querySelectorAll(this.#items)];
    return items.findLast((item) => item.getBoundingClientRect().top <= innerHeight * share)?.id;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
