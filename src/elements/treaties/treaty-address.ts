import { keepScrollPosition } from '../../controllers/keep-scroll-position.js';
import { DialogAddress } from '../../parts/dialog-address.js';
import { fragmentUrl } from '../../shared/fragment-url.js';

/** The page's URL while a treaty is open in place of the list, and where the reader was before. */
export class TreatyAddress {
  readonly #address: DialogAddress;
  /** The page's URL before the reader opened a treaty. */
  #former = '';
  #restore?: () => void;

  /**
   * @param close Closes the treaty after the reader has gone back.
   */
  constructor(close: () => void) {
    this.#address = new DialogAddress(() => {
      // Unlike a dialog, a treaty lets the reader follow the page's own links.
      if (location.href === this.#former) close();
    });
  }

  /** Remembers where in the window something is, before a treaty takes the place of the list. */
  remember(place: Element): void {
    this.#restore = keepScrollPosition(place);
  }

  /** Gives a treaty that the reader has opened a URL. */
  push(id: string): void {
    this.#former = location.href;
    this.#address.take(fragmentUrl(id));
  }

  /** Accepts the URL that has opened a treaty. */
  accept(): void {
    this.#address.take(location.href);
  }

  /** Restores the former URL, unless the reader has gone back already. */
  leave(): void {
    this.#address.leave();
  }

  /** Leaves the URL as it is, because the element has left the page. */
  forget(): void {
    this.#address.forget();
    this.#address.leave();
  }

  /** Scrolls to where the reader was. Returns false if that is not known. */
  restore(): boolean {
    const restore = this.#restore;
    this.#restore = undefined;
    restore?.();
    return restore !== undefined;
  }
}
