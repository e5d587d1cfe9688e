import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SpaceAfterToggleEvent, SpaceToggleEvent, type ToggleReason } from '../shared/events.js';
import { keepScrollPosition } from './keep-scroll-position.js';
import { moveFocus } from './move-focus.js';

/** The id of the item in which an event happened, if it happened in the given part of it. */
const itemOf = ({ target }: Event, part: string): string | undefined =>
  (target as Element).closest(`.item ${part}`)?.closest('.item')?.id;

/** Which of an element's items are open, and how the reader opens and closes them. */
export class DisclosureController implements ReactiveController {
  /** Whether opening an item closes the others. */
  exclusive = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open = new Set<string>();
  #beforeSearch?: Set<string>;
  /** Changes that the page does not show yet, by item; the last one counts. */
  #toggled = new Map<string, SpaceAfterToggleEvent>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // One listener for all items, because thousands take time; on the root, because
    // screen readers say "clickable" for everything inside an element that listens.
    const root = this.#host.shadowRoot as ShadowRoot;
    root.addEventListener('click', this.#onClick);
    root.addEventListener('beforematch', this.#onFind);
    root.addEventListener('keydown', moveFocus as EventListener);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /**
   * Sets which items are open before anything is shown; fires no event.
   * @param all All items: those that are open in the fallback are opened too.
   */
  begin(ids: readonly string[], all: readonly { readonly id: string }[]): void {
    const { shadowRoot } = this.#host;
    const fallback = [this.#host, shadowRoot as ShadowRoot].flatMap((root) => [
      ...root.querySelectorAll('details[open][id]'),
    ]);
    const known = new Set(all.map(({ id }) => id));
    // Items that the reader has opened in the fallback come first.
    const wanted = [...fallback.map(({ id }) => id), ...ids].filter((id) => known.has(id));
    for (const id of this.exclusive ? wanted.slice(0, 1) : wanted) this.#open.add(id);
  }

  /**
   * Opens or closes an item, unless a listener of `space-toggle` cancels that.
   * @returns Whether the item is now as requested.
   */
  set(id: string, open: boolean, reason: ToggleReason): boolean {
    if (open === this.isOpen(id)) return true;
    if (!this.#host.dispatchEvent(new SpaceToggleEvent(id, open, reason))) return false;
    if (reason !== 'search') {
      if (open && this.exclusive) {
        this.#beforeSearch?.clear();
        for (const other of [...this.#open]) this.set(other, false, reason);
      }
      this.#note(this.#beforeSearch, id, open);
    }
    this.#note(this.#open, id, open);
    this.#toggled.set(id, new SpaceAfterToggleEvent(id, open, reason));
    this.#host.requestUpdate();
    return true;
  }

  /** Opens or closes several items. */
  setAll(ids: Iterable<string>, open: boolean, reason: ToggleReason): void {
    for (const id of ids) this.set(id, open, reason);
  }

  /**
   * Opens the hits of a search among `ids` and closes the rest; without hits, restores
   * the state before the search.
   */
  search(ids: readonly string[], hits?: ReadonlySet<string>): void {
    this.#beforeSearch ??= new Set(this.#open);
    const wanted = hits ?? this.#beforeSearch;
    // Other items may have replaced the open ones in the meantime.
    const concerned = hits ? ids : [...this.#open, ...wanted];
    for (const id of concerned) this.set(id, wanted.has(id), 'search');
    if (!hits) this.#beforeSearch = undefined;
  }

  hostUpdated(): void {
    const toggled = this.#toggled;
    this.#toggled = new Map();
    for (const event of toggled.values()) this.#host.dispatchEvent(event);
  }

  readonly #onClick = (event: Event): void => {
    const id = itemOf(event, '[part=button]');
    if (!id) return;
    const button = (event.target as Element).closest('button') as Element;
    // Closing an item above would move the page under the reader.
    const stay = this.exclusive && keepScrollPosition(button);
    this.set(id, !this.isOpen(id), 'user');
    if (stay) void this.#host.updateComplete.then(stay);
  };

  readonly #onFind = (event: Event): void => {
    const id = itemOf(event, '[part=answer]');
    if (id) this.set(id, true, 'find');
  };

  #note(items: Set<string> | undefined, id: string, open: boolean): void {
    if (open) items?.add(id);
    else items?.delete(id);
  }
}
