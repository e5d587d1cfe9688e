import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SpaceAfterToggleEvent, SpaceToggleEvent, type ToggleReason } from '../shared/events.js';

/** Which of an element's items are open. */
export class DisclosureController implements ReactiveController {
  /** Whether an item that opens closes the others. */
  exclusive = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open = new Set<string>();
  #beforeSearch?: Set<string>;
  #toggled: SpaceAfterToggleEvent[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Takes items for open before anything is shown; no event tells of it. */
  begin(ids: readonly string[]): void {
    for (const id of this.exclusive ? ids.slice(0, 1) : ids) this.#open.add(id);
  }

  /**
   * Opens or closes an item, unless a listener of `space-toggle` cancels it.
   * @returns Whether the item is now as asked.
   */
  set(id: string, open: boolean, reason: ToggleReason): boolean {
    if (open === this.isOpen(id)) return true;
    if (!this.#host.dispatchEvent(new SpaceToggleEvent(id, open, reason))) return false;
    if (reason !== 'search') this.#note(this.#beforeSearch, id, open);
    if (open && this.exclusive && reason !== 'search') {
      for (const other of [...this.#open]) this.set(other, false, reason);
    }
    this.#note(this.#open, id, open);
    this.#toggled.push(new SpaceAfterToggleEvent(id, open, reason));
    this.#host.requestUpdate();
    return true;
  }

  /** Opens or closes several items. */
  setAll(ids: Iterable<string>, open: boolean, reason: ToggleReason): void {
    for (const id of ids) this.set(id, open, reason);
  }

  /** Opens the hits of a search among `ids` and closes the rest; without hits, all is as it was before the search. */
  search(ids: readonly string[], hits?: ReadonlySet<string>): void {
    this.#beforeSearch ??= new Set(this.#open);
    const wanted = hits ?? this.#beforeSearch;
    for (const id of ids) this.set(id, wanted.has(id), 'search');
    if (!hits) this.#beforeSearch = undefined;
  }

  hostUpdated(): void {
    const toggled = this.#toggled;
    this.#toggled = [];
    for (const event of toggled) this.#host.dispatchEvent(event);
  }

  #note(items: Set<string> | undefined, id: string, open: boolean): void {
    if (open) items?.add(id);
    else items?.delete(id);
  }
}
