import { html, render } from 'lit';
import { directionOf } from '../../i18n/direction.js';
import { kiosk } from '../../i18n/en-later.js';
import { languageOf } from '../../shared/inherited.js';
import { startOver } from './start.js';

/** After how many seconds the notice comes where no element says so. */
const defaultTimeout = 90;

/** How long the notice stands, in seconds: what WCAG 2.2.1 asks for. */
const notice = 20;

const signs = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown'] as const;

/** The modal dialogs that are open in a shadow root, and in those inside it. */
const modalsIn = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches('dialog:modal') ? [one] : []),
    ...(one.shadowRoot ? modalsIn(one.shadowRoot) : []),
  ]);

/** Starts the elements of a page over when nobody has touched it for a while, after a notice that a touch or a key takes back. */
export class Restart {
  /** Weakly, so that an element that is gone for good can go. */
  readonly #refs: WeakRef<ShadowRoot>[] = [];
  #timeout = Infinity;
  readonly #box = document.createElement('div');
  #idle?: ReturnType<typeof setTimeout>;
  #count?: ReturnType<typeof setInterval>;
  /** Whether the notice stood when the screen or a key was pressed last. */
  #stood = false;

  constructor() {
    this.#box.popover = 'manual';
    this.#box.className = 'again';
    for (const sign of signs) addEventListener(sign, this.#stay, { capture: true, passive: false });
    addEventListener('click', this.#click, { capture: true });
  }

  /**
   * @param timeout After how many seconds the notice comes. Of several, the smallest number counts.
   */
  add(root: ShadowRoot, timeout = Infinity): void {
    this.#refs.push(new WeakRef(root));
    this.#timeout = Math.min(this.#timeout, timeout);
  }

  /** Those that are on the page. */
  get #roots(): ShadowRoot[] {
    return this.#refs.flatMap((ref) => {
      const root = ref.deref();
      return root?.host.isConnected ? root : [];
    });
  }

  /** Whoever touches the screen is there; what stands below the notice is not meant by it. */
  readonly #stay = (event: Event): void => {
    const stands = this.#count !== undefined;
    if (stands && event.type === 'pointermove') return;
    if (event.type.endsWith('down')) this.#stood = stands;
    if (stands) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#hide();
    }
    this.#wait();
  };

  /** The click of a finger comes when the notice has gone; one without detail is made by a program. */
  readonly #click = (event: MouseEvent): void => {
    if (!event.detail || !this.#stood) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  #wait(): void {
    clearTimeout(this.#idle);
    const seconds = this.#timeout === Infinity ? defaultTimeout : this.#timeout;
    this.#idle = setTimeout(this.#warn, seconds * 1000);
  }

  readonly #warn = (): void => {
    const [root] = this.#roots;
    if (!root) return;
    // Whoever listens is there too.
    if ((window as Partial<Window>).speechSynthesis?.speaking) {
      this.#wait();
      return;
    }
    let seconds = notice;
    this.#box.lang = languageOf(root.querySelector('.root') ?? root.host);
    this.#box.dir = directionOf(this.#box.lang);
    // A modal dialog makes what is outside of it unreachable; the last one lies above the others.
    (this.#roots.flatMap(modalsIn).at(-1) ?? root).append(this.#box);
    this.#box.showPopover();
    this.#say(seconds);
    this.#count = setInterval(() => {
      seconds -= 1;
      if (seconds) this.#say(seconds);
      else this.#startOver();
    }, 1000);
  };

  #say(seconds: number): void {
    const words = kiosk(this.#box.lang);
    render(
      html`<div role="alert">
          <p>${words.still}</p>
          <p>${words.goOn}</p>
        </div>
        <p>${words.restart}</p>
        <p class="seconds" role="timer">${seconds}</p>`,
      this.#box,
    );
  }

  #hide(): void {
    clearInterval(this.#count);
    this.#count = undefined;
    this.#box.remove();
  }

  #startOver(): void {
    this.#hide();
    for (const root of this.#roots) startOver(root);
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: 0 });
  }
}
