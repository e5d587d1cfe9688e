/** How long nothing but the fallback shows: a word that flashes up and goes again only disturbs. */
const delay = 1000;

/** Knows when an element has waited so long that it has to say so. */
export class LoadingDelay {
  isOver = false;
  readonly #changed: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param changed Called when it is over.
   */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Begins to wait, or goes on. */
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
