/**
 * How long only the fallback is shown: a message that flashes up and disappears is just
 * a distraction.
 */
const delay = 1000;

/** Knows when an element has waited so long that it must say so. */
export class LoadingDelay {
  isOver = false;
  readonly #changed: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param changed Called when the time is over.
   */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Starts waiting, or continues to wait. */
  wait(): void {
    this.#timer ??= setTimeout(() => {
      this.isOver = true;
      this.#changed();
    }, delay);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isOver = false;
  }
}
