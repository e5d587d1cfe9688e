import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasModifier } from '../shared/modifiers.js';
import { isIgnored } from './ignored-hashchange.js';

function hashId(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // A URL that is not encoded correctly is taken literally, as browsers do.
    return id;
  }
}

/** The last URL change for which an element has moved the reader to its item. */
let followed: Event | undefined;

/** Whether the browser has restored the reader's former scroll position. */
const isRestored = (): boolean =>
  scrollY > 0 &&
  performance
    .getEntriesByType('navigation')
    .some((one) => (one as PerformanceNavigationTiming).type !== 'navigate');

/** Whether the reader has interacted with the page; the page itself can also set the focus. */
const isActive = (): boolean => navigator.userActivation.hasBeenActive;

/**
 * @param linked Whether the reader has just followed a link to it and continues from there.
 */
type Reveal = (id: string, linked: boolean) => boolean;

/**
 * Applies the URL's `#id` inside a shadow root, where the browser does not look: at
 * load, when content arrives late, and on each `hashchange`. It never changes the URL.
 * An element of the page itself with the same id takes precedence. Elements with the
 * same content all open the item; the first visible one moves the reader there.
 */
export class HashController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #reveal: Reveal;
  /** The fragment that was looked up last. */
  #address = location.hash;
  #wanted = hashId();
  /** The scroll position at that time. Reading it forces a layout, so only if there is an id. */
  #scrollY = this.#wanted ? scrollY : 0;
  #focused: Element | null = document.body;
  #found = '';
  /** The URL change that is being followed; undefined for the URL at load. */
  #change?: Event;
  /** Whether to move the reader there. */
  #leads = false;

  /**
   * @param reveal Makes the item with that id visible; returns false if there is none.
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
    // Ids between the element's tags are its own.
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
    // A long list is rendered in steps.
    if (!target) return;
    this.#found = '';
    const { activeElement, body } = document;
    const isElsewhere = ![this.#focused, this.#host, body].includes(activeElement);
    // A reader who began to read or write elsewhere before the content arrived is not moved.
    const leaves = this.#change
      ? !this.#leads || isElsewhere
      : scrollY !== this.#scrollY || isRestored() || (isElsewhere && isActive());
    if (leaves) return;
    // Firefox does not scroll to content that `content-visibility` has kept from layout.
    target.getBoundingClientRect();
    target.scrollIntoView();
    const start = target.querySelector<HTMLElement>('[tabindex], a, button');
    // After following a link, the reader continues from the item. At load, the focus
    // stays, but Tab continues from there, as after the browser's own navigation.
    if (!this.#change && activeElement !== body) return;
    start?.focus({ preventScroll: true });
    if (!this.#change) start?.blur();
  }

  /**
   * A link to the current URL changes nothing and fires no event. The element's own
   * links are handled elsewhere.
   */
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
