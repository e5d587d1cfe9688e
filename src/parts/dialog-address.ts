import { ignoreChangeTo } from '../controllers/ignored-hashchange.js';

/** The address that the page has while a dialog is open: Back closes the dialog, and to close it goes back. */
export class DialogAddress {
  readonly #close: () => void;
  /** What the address ends in; empty where it is not the dialog's any more. */
  #hash = '';
  /** The address of the page before. */
  #former = '';
  #entry = false;
  #restoration: ScrollRestoration = 'auto';

  /**
   * @param close Closes the dialog, because the reader has gone back.
   */
  constructor(close: () => void) {
    this.#close = close;
  }

  /** Gives the page an address, unless it has that already. */
  take(place: string): void {
    this.#hash = new URL(place).hash;
    this.#former = location.href;
    this.#entry = location.hash !== this.#hash;
    if (this.#entry) {
      // On the way back, Chromium would go to where the address of the page before leads.
      this.#restoration = history.scrollRestoration;
      history.scrollRestoration = 'manual';
      history.pushState(history.state, '', place);
    }
    addEventListener('popstate', this.#goBack);
  }

  /** Gives the page its former address back, unless it has another by now. */
  leave(): void {
    removeEventListener('popstate', this.#goBack);
    if (!this.#hash || location.hash !== this.#hash) return;
    if (this.#entry) {
      ignoreChangeTo(this.#former);
      addEventListener('popstate', this.#restore, { once: true });
      history.back();
    } else history.replaceState(history.state, '', location.href.split('#', 1)[0]);
  }

  /** Leaves the page its address, because it has gone elsewhere. */
  forget(): void {
    this.#hash = '';
  }

  readonly #goBack = (): void => {
    ignoreChangeTo(this.#former);
    this.#restore();
    this.#close();
  };

  readonly #restore = (): void => {
    if (this.#entry) history.scrollRestoration = this.#restoration;
  };
}
