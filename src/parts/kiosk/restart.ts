import { languageOf } from '../../shared/inherited.js';
import { Countdown } from './countdown.js';
import { startOver } from './start.js';

/** The default number of seconds before the notice appears. */
const defaultTimeout = 90;

const signs = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown'] as const;

/** The open modal dialogs in a shadow root, and in those inside it. */
const modalsIn = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches('dialog:modal') ? [one] : []),
    ...(one.shadowRoot ? modalsIn(one.shadowRoot) : []),
  ]);

/**
 * Resets the elements of a page when nobody has touched it for a while, after a notice
 * that any touch or key cancels.
 */
export class Restart {
  /** The seconds without input before the notice, for each element on the page; Infinity if it sets none. */
  readonly #timeouts = new Map<ShadowRoot, number>();
  readonly #countdown = new Countdown();
  #listening?: AbortController;
  #idle?: ReturnType<typeof setTimeout>;
  /** Whether the last press of the screen or of a key dismissed the notice. */
  #dismissed = false;

  /**
   * Has no effect if the element has been added before.
   * @param timeout The number of seconds before the notice appears. If there are several,
   *   the smallest applies.
   */
  add(root: ShadowRoot, timeout = Infinity): void {
    if (!this.#timeouts.has(root)) this.#timeouts.set(root, timeout);
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const sign of signs) {
      addEventListener(sign, this.#stay, { capture: true, passive: false, signal });
    }
    addEventListener('click', this.#click, { capture: true, signal });
  }

  /** Those that are on the page. An element that comes back is added again. */
  get #roots(): ShadowRoot[] {
    for (const root of this.#timeouts.keys()) {
      if (!root.host.isConnected) this.#timeouts.delete(root);
    }
    return [...this.#timeouts.keys()];
  }

  /** Any input dismisses the notice and must not reach what is below it. */
  readonly #stay = (event: Event): void => {
    const dismisses = this.#countdown.isShown && this.#roots.length > 0;
    if (dismisses && event.type === 'pointermove') return;
    if (event.type.endsWith('down')) this.#dismissed = dismisses;
    if (dismisses) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.#wait();
  };

  /**
   * The click of a touch comes when the notice is already gone; a click without detail
   * comes from a program.
   */
  readonly #click = (event: MouseEvent): void => {
    if (!event.detail || !this.#dismissed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Waits anew, or leaves alone a page that has no such element any more. */
  readonly #wait = (): void => {
    this.#countdown.hide();
    clearTimeout(this.#idle);
    const timeouts = this.#roots.map((root) => this.#timeouts.get(root) ?? Infinity);
    if (timeouts.length) {
      const timeout = Math.min(...timeouts);
      this.#idle = setTimeout(this.#warn, (timeout === Infinity ? defaultTimeout : timeout) * 1000);
      return;
    }
    this.#listening?.abort();
    this.#listening = undefined;
  };

  readonly #warn = (): void => {
    const roots = this.#roots.filter(({ host }) => host.checkVisibility());
    const [root] = roots;
    // A visitor who is listening is there too.
    if (!root || (window as Partial<Window>).speechSynthesis?.speaking) {
      this.#wait();
      return;
    }
    // A modal dialog makes everything outside it inert; the last one is on top.
    const place = roots.flatMap(modalsIn).at(-1) ?? root;
    const language = languageOf(root.querySelector('.root') ?? root.host);
    this.#countdown.show(place, language, { end: this.#startOver, gone: this.#wait });
  };

  readonly #startOver = (): void => {
    for (const root of this.#roots) startOver(root);
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: 0 });
  };
}
