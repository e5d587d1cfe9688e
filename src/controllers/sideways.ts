/** A box that scrolls sideways, measured from its start in either direction of reading. */
export class Sideways {
  readonly #box: Element;

  constructor(box: Element) {
    this.#box = box;
  }

  /** How far it is scrolled. */
  get place(): number {
    return Math.abs(this.#box.scrollLeft);
  }

  /** How far it can be scrolled. */
  get end(): number {
    return this.#box.scrollWidth - this.#box.clientWidth;
  }

  /** How far it is scrolled when each of these items, all of one width, is at its start. */
  places(items: string): number[] {
    const lefts = [...this.#box.querySelectorAll(items)].map(
      (item) => item.getBoundingClientRect().left,
    );
    return lefts.map((left) => Math.abs(left - lefts[0]));
  }

  to(place: number): void {
    this.#box.scrollTo({
      left: this.#box.matches(':dir(rtl)') ? -place : place,
      behavior: matchMedia('(prefers-reduced-motion: no-preference)').matches
        ? 'smooth'
        : 'instant',
    });
  }
}
