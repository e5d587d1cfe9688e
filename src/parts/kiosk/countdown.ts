import { html, render } from 'lit';
import { directionOf } from '../../i18n/direction.js';
import { kiosk } from '../../i18n/en-later.js';

/** How long the notice stands, in seconds: what WCAG 2.2.1 asks for. */
const duration = 20;

/** What happens when the seconds are over, and when the notice has gone with what it was in. */
interface Outcomes {
  readonly end: () => void;
  readonly gone: () => void;
}

/** The notice that counts the seconds down to a new start. */
export class Countdown {
  readonly #box = document.createElement('div');
  #timer?: ReturnType<typeof setInterval>;

  constructor() {
    this.#box.popover = 'manual';
    this.#box.className = 'again';
  }

  get isShown(): boolean {
    return this.#timer !== undefined;
  }

  /** Shows the notice, in its language, at the end of a shadow root or an open dialog. */
  show(place: ParentNode, language: string, { end, gone }: Outcomes): void {
    let seconds = duration;
    this.#box.lang = language;
    this.#box.dir = directionOf(language);
    place.append(this.#box);
    this.#box.showPopover();
    this.#say(seconds);
    this.#timer = setInterval(() => {
      seconds -= 1;
      if (seconds && this.#box.isConnected) {
        this.#say(seconds);
        return;
      }
      const next = this.#box.isConnected ? end : gone;
      this.hide();
      next();
    }, 1000);
  }

  hide(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#box.remove();
  }

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
}
