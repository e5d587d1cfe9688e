import type { ReactiveController, ReactiveControllerHost } from 'lit';

function hashId(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // An address that is not well encoded is taken as it is, as the browser does.
    return id;
  }
}

/**
 * @param linked Whether the reader has just followed a link to it, and goes on from there.
 */
type Reveal = (id: string, linked: boolean) => boolean;

/**
 * Follows the address bar's `#id` into a shadow root, where the browser does not
 * look: at load, when the content comes late, and on each `hashchange`. It never
 * writes the address. An element of the page itself with the same id goes first.
 */
export class HashController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #reveal: Reveal;
  readonly #scrollY = scrollY;
  #wanted = hashId();
  #found = '';
  #linked = false;

  /**
   * @param reveal Makes the item with that id visible; false when there is none.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, reveal: Reveal) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdate(): void {
    const id = this.#wanted;
    if (!id) return;
    const taken = document.getElementById(id);
    // What stands between the element's tags is its own.
    if ((!taken || this.#host.contains(taken)) && this.#reveal(id, this.#linked)) {
      this.#found = id;
      this.#wanted = '';
    }
  }

  hostUpdated(): void {
    if (!this.#found) return;
    const target = this.#host.shadowRoot?.getElementById(this.#found);
    // A long list comes in steps.
    if (!target) return;
    this.#found = '';
    // Whoever has begun to read elsewhere, before the content came, is left there.
    if (this.#linked || scrollY === this.#scrollY) {
      // Firefox does not scroll to what it has not laid out yet, below `content-visibility`.
      target.getBoundingClientRect();
      target.scrollIntoView();
    }
    // The reader who has just followed a link goes on from there; one who has just come is not moved.
    if (this.#linked)
      target.querySelector<HTMLElement>('[tabindex], a, button')?.focus({ preventScroll: true });
  }

  readonly #onHashChange = (): void => {
    this.#linked = true;
    this.#wanted = hashId();
    this.#host.requestUpdate();
  };
}
