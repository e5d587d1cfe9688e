import type { ReactiveControllerHost } from 'lit';
import { SpaceToggleEvent, type ToggleReason } from '../shared/events.js';

/** Which of an element's items are open. */
export class DisclosureController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Opens or closes an item, unless a listener of `space-toggle` cancels it. */
  set(id: string, open: boolean, reason: ToggleReason): void {
    if (open === this.isOpen(id)) return;
    if (!this.#host.dispatchEvent(new SpaceToggleEvent(id, open, reason))) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
  }
}
