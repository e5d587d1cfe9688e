import { ignoreChangeTo } from '../controllers/ignored-hashchange.js';

/** The page's URL while a dialog is open: Back closes the dialog, and closing it goes back. */
export class DialogAddress {
  readonly #close: () => void;
  /** The fragment set for the dialog; empty when the URL no longer belongs to it. */
  #hash = '';
  /** The page's URL before. */
  #former = '';
  #entry = false;
  #restoration: ScrollRestoration = 'auto';

  /**
   * @param close Closes the dialog after the reader has gone back.
   */
  constructor(close: () => void) {
    this.#close = close;
  }

  /** Changes the URL, unless it is already the right one. */
  take(place: string): void {
    this.#hash = new URL(place).hash;
    this.#former = location.href;
    this.#entry = location.hash !== this.#hash;
    if (this.#entry) {
      // When going back, Chromium would scroll to where the former URL leads.
      this.#restoration = history.scrollRestoration;
      history.scrollRestoration = 'manual';
      history.pushState(history.state, '', place);
    }
    addEventListener('popstate', this.#goBack);
  }

  /** Restores the former URL, unless it has changed since. */
  leave(): void {
    removeEventListener('popstate', this.#goBack);
    if (!this.#hash || location.hash !== this.#hash) {
      this.#restore();
      return;
    }
    if (this.#entry) {
      ignoreChangeTo(this.#former);
      addEventListener('popstate', this.#restore, { once: true });
      history.back();
    } else history.replaceState(history.state, '', location.href.split('#', 1)[0]);
  }

  /** Leaves the URL as it is, because the page has navigated elsewhere. */
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
