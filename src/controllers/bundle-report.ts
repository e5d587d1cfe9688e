import type { BundleStore } from '../bundle/bundle-store.js';
import { SpaceErrorEvent, SpaceLoadEvent } from '../shared/events.js';
import { warnOnce } from '../shared/warn-once.js';
import type { View } from './bundle-view.js';

/** Tells the page what has become of an element's bundle: by events and, where no listener takes an error over, on the console. */
export class BundleReport {
  readonly #host: EventTarget;
  #told: unknown;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /**
   * Tells of an outcome once.
   * @param notes What was asked for and is not there, although there is something to show.
   * @returns Whether there is something new to show.
   */
  tell(view: View<unknown>, store: BundleStore | undefined, notes: readonly string[]): boolean {
    const outcome =
      view.status === 'ready'
        ? view.item
        : view.status === 'error'
          ? view.error.message
          : undefined;
    if (outcome === this.#told) return false;
    this.#told = outcome;
    if (view.status === 'error') this.#warn(view.error.kind, view.error.message, true, store);
    if (view.status !== 'ready') return false;
    const { language, issues } = view.bundle;
    this.#host.dispatchEvent(new SpaceLoadEvent(store?.url ?? '', language));
    if (issues.length) this.#warn('schema', 'Some of the bundle was left out.', false, store);
    for (const note of notes) this.#warn('missing-item', note, false, store);
    return true;
  }

  #warn(code: string, message: string, fatal: boolean, store?: BundleStore): void {
    const url = store?.url ?? '';
    const issues = store?.state.status === 'ready' ? [...store.state.content.issues] : [];
    if (!this.#host.dispatchEvent(new SpaceErrorEvent(code, url, message, issues, fatal))) return;
    const places = issues.map(({ path, reason }) => `\n${path} ${reason}`).join('');
    warnOnce(`${code}: ${message} ${url}${places}`);
  }
}
