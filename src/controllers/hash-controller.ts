import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasModifier } from '../shared/modifiers.js';
import { isIgnored } from './ignored-hashchange.js';

function hashId(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // An address that is not well encoded is taken as it is, as the browser does.
    return id;
  }
}

/** The last change of the address for which an element has taken the reader to its item. */
let followed: Event | undefined;

/** Whether the browser itself has put the reader back to where the page was left. */
const isRestored = (): boolean =>
  scrollY > 0 &&
  performance
    .getEntriesByType('navigation')
    .some((one) => (one as PerformanceNavigationTiming).type !== 'navigate');

/** Whether the reader has done something here; a page can also set the focus by itself. */
const isActive = (): boolean => navigator.userActivation.hasBeenActive;

/**
 * @param linked Whether the reader has just followed a link to it, and goes on from there.
 */
type Reveal = (id: string, linked: boolean) => boolean;

/**
 * Follows the address bar's `#id` into a shadow root, where the browser does not
 * look: at load, when the content comes late, and on each `hashchange`. It never
 * writes the address. An element of the page itself with the same id goes first;
 * of two elements with the same content, the first that is shown leads the reader.
 */
export class HashController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #reveal: Reveal;
  /** The part of the address that was looked at last. */
  #address = location.hash;
  #wanted = hashId();
  /** Where the reader was then. To ask for the place costs a layout, which only a link is worth. */
  #scrollY = this.#wanted ? scrollY : 0;
  #focused: Element | null = document.body;
  #found = '';
  /** The change of the address that is followed; undefined for the address at load. */
  #change?: Event;
  /** Whether the reader is to be taken there. */
  #leads = false;

  /**
   * @param reveal Makes the item with that id visible; false when there is none.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, reveal: Reveal) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    addEventListener('click', this.#onClick);
    // It may have changed while the element was off the page.
    if (location.hash !== this.#address) this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('click', this.#onClick);
  }

  hostUpdate(): void {
    const id = this.#wanted;
    if (!id) return;
    const taken = document.getElementById(id);
    // What stands between the element's tags is its own.
    if (taken && !this.#host.contains(taken)) return;
    this.#leads =
      this.#change !== undefined && this.#change !== followed && this.#host.checkVisibility();
    if (!this.#reveal(id, this.#leads)) return;
    this.#found = id;
    this.#wanted = '';
    if (this.#leads) followed = this.#change;
  }

  hostUpdated(): void {
    if (!this.#found) return;
    const target = this.#host.shadowRoot?.getElementById(this.#found);
    // A long list comes in steps.
    if (!target) return;
    this.#found = '';
    const { activeElement, body } = document;
    const isElsewhere = ![this.#focused, this.#host, body].includes(activeElement);
    // Whoever has begun to read or to write elsewhere, before the content came, is left there.
    const leaves = this.#change
      ? !this.#leads || isElsewhere
      : scrollY !== this.#scrollY || isRestored() || (isElsewhere && isActive());
    if (leaves) return;
    // Firefox does not scroll to what it has not laid out yet, below `content-visibility`.
    target.getBoundingClientRect();
    target.scrollIntoView();
    const start = target.querySelector<HTMLElement>('[tabindex], a, button');
    // The reader who has just followed a link goes on from there; one who has just come is not
    // moved, but Tab goes on from there, as from what the browser itself has gone to.
    if (!this.#change && activeElement !== body) return;
    start?.focus({ preventScroll: true });
    if (!this.#change) start?.blur();
  }

  /** A link to where the address leads already does not change it. Those of the element itself have ways of their own. */
  readonly #onClick = (event: MouseEvent): void => {
    const path = event.composedPath();
    const leadsHere = path.some((one) => (one as HTMLAnchorElement).href === location.href);
    if (!leadsHere || path.includes(this.#host)) return;
    if (!event.defaultPrevented && !hasModifier(event)) this.#look(event);
  };

  readonly #onHashChange = (change: HashChangeEvent): void => {
    if (isIgnored(change)) this.#address = location.hash;
    else this.#look(change);
  };

  #look(change?: Event): void {
    this.#address = location.hash;
    this.#wanted = hashId();
    this.#scrollY = scrollY;
    this.#focused = document.activeElement;
    this.#change = change;
    this.#host.requestUpdate();
  }
}
