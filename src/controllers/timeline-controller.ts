import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Sideways } from './sideways.js';

/** How a timeline is laid out, and where the reader is in it. */
interface State {
  /** Whether it scrolls sideways: only then can the keyboard focus it, and only then does it need a name. */
  readonly scrolls: boolean;
  /** Whether it is higher than the window. */
  readonly isLong: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** The index of the decade at the start of its box; undefined if it does not scroll sideways. */
  readonly decade?: number;
}

/** Where the reader has asked to go. */
interface Destination {
  /** How far the timeline is then scrolled: near its end, less than to what was chosen. */
  readonly place: number;
  /** The decade that the reader has chosen. */
  readonly decade?: number;
  /** How far it still is from there. */
  distance: number;
}

const firstOfDecade = '.event:first-child';

/**
 * Where the reader is in the timeline in the element's `.scroller`, and ways through it.
 * The scroller's one child is what it scrolls.
 */
export class TimelineController implements ReactiveController {
  state: State = { scrolls: false, isLong: false, atStart: true, atEnd: true };

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: ResizeObserver;
  #scroller?: Element | null;
  #destination?: Destination;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const scroller = this.#host.shadowRoot?.querySelector('.scroller');
    if (scroller === this.#scroller) return;
    this.#scroller = scroller;
    this.#destination = undefined;
    this.#observer?.disconnect();
    if (!scroller?.firstElementChild) return;
    this.#observer ??= new ResizeObserver(this.measure);
    this.#observer.observe(scroller);
    this.#observer.observe(scroller.firstElementChild);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scroller = undefined;
  }

  /** Scrolls back to the beginning. */
  toStart(): void {
    this.#destination = undefined;
    this.#scroller?.scrollTo({ left: 0, behavior: 'instant' });
  }

  /**
   * Scrolls by about the width of the box, so that it begins with a whole event. A reader
   * who is quicker than the movement continues from its end.
   */
  turn(direction: 1 | -1): void {
    const event = this.#scroller?.querySelector<HTMLElement>('.event');
    if (!this.#scroller || !event) return;
    const sideways = new Sideways(this.#scroller);
    const room = this.#scroller.clientWidth - event.offsetWidth;
    const places = sideways.places('.event');
    const from = this.#destination?.place ?? sideways.place;
    const before = places.findLast((place) => place < from - 1) ?? 0;
    const beyond = direction > 0 ? from + room : before - room;
    this.#go(sideways, places.find((place) => place > beyond) ?? sideways.end);
  }

  /** Goes to a decade or to the sources, without changing the URL. */
  readonly goTo = (id: string): void => {
    const target = this.#host.shadowRoot?.getElementById(id);
    const decades = [...(this.#scroller?.querySelectorAll('.decade') ?? [])];
    const decade = decades.findIndex((one) => one === target);
    if (this.#scroller && this.state.scrolls && decade >= 0) {
      const sideways = new Sideways(this.#scroller);
      this.#go(sideways, sideways.places(firstOfDecade)[decade], decade);
      this.measure();
    } else target?.scrollIntoView();
    target?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  /** Finds out again where the reader is. */
  readonly measure = (): void => {
    if (!this.#scroller) return;
    const sideways = new Sideways(this.#scroller);
    const { place, end } = sideways;
    const state: State = {
      scrolls: end > 0,
      isLong: this.#scroller.clientHeight > innerHeight,
      atStart: place < 1,
      atEnd: place > end - 1,
      decade: end > 0 ? this.#decadeAt(place, sideways) : undefined,
    };
    if (JSON.stringify(state) === JSON.stringify(this.state)) return;
    this.state = state;
    this.#host.requestUpdate();
  };

  #go(sideways: Sideways, wanted: number, decade?: number): void {
    const place = Math.min(wanted, sideways.end);
    this.#destination = { place, decade, distance: Infinity };
    sideways.to(place);
  }

  /** The chosen decade until the reader scrolls away from it, or else the one that has begun. */
  #decadeAt(place: number, sideways: Sideways): number {
    if (this.#destination) {
      const distance = Math.abs(place - this.#destination.place);
      if (distance > this.#destination.distance + 1) this.#destination = undefined;
      else this.#destination.distance = distance;
    }
    return (
      this.#destination?.decade ??
      sideways.places(firstOfDecade).findLastIndex((one) => one <= place + 1)
    );
  }
}
