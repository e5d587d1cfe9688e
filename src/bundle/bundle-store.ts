import { BundleContent } from './bundle-content.js';
import { BundleError } from './bundle-error.js';
import { bundlesKey } from './bundles-key.js';

/** What is known of the bundle at one URL. */
export type BundleState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly content: BundleContent }
  | { readonly status: 'error'; readonly error: BundleError };

const bundles = Symbol.for(bundlesKey);

const idle: BundleState = { status: 'idle' };

/**
 * The bundle at one URL, for all elements that show a part of it. The first subscriber
 * starts the request; if the last one leaves before the response, it is aborted. A
 * loaded bundle is kept; a failure is not: the next subscriber requests the bundle
 * again.
 */
export class BundleStore {
  #state: BundleState;
  #request?: AbortController;
  readonly #listeners = new Set<() => void>();

  /**
   * @param url The bundle's absolute URL; empty for a bundle given in `state`.
   * @param timeLimit How long a response may take, in milliseconds.
   * @param state What is already known of it.
   */
  constructor(
    readonly url: string,
    readonly timeLimit = 10_000,
    state = idle,
  ) {
    this.#state = state;
  }

  /** The current state. The object is replaced, never changed. */
  get state(): BundleState {
    return this.#state;
  }

  /**
   * Calls `listener` after each change of `state`.
   * @returns A function that ends the subscription.
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#state.status === 'idle' || this.#state.status === 'error') void this.#load();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and returns within one task.
      queueMicrotask(() => {
        this.#abandon();
      });
    };
  }

  /** Requests the bundle again, bypassing the HTTP cache, unless a request is pending. */
  reload(): void {
    void this.#load('no-cache');
  }

  #abandon(): void {
    if (this.#listeners.size || !this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    this.#state = idle;
  }

  async #load(cache?: RequestCache): Promise<void> {
    if (this.#request || !this.url) return;
    const request = new AbortController();
    this.#request = request;
    this.#set({ status: 'loading' });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      request.abort();
    }, this.timeLimit);
    let state: BundleState;
    try {
      const content = await this.#fetch({ cache, signal: request.signal });
      state = { status: 'ready', content };
    } catch (error) {
      state = {
        status: 'error',
        error: late
          ? new BundleError('timeout', `No response within ${this.timeLimit} ms.`, this.url)
          : error instanceof BundleError
            ? error
            : new BundleError('network', String(error), this.url),
      };
    }
    clearTimeout(timer);
    // The last subscriber may have left and another arrived in the meantime.
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#set(state);
  }

  async #fetch(init: RequestInit): Promise<BundleContent> {
    const brought = (globalThis as { [bundles]?: Map<string, unknown> })[bundles]?.get(this.url);
    if (brought) return new BundleContent(brought, this.url);
    const response = await fetch(this.url, init);
    const { ok, status } = response;
    if (!ok) throw new BundleError('http', `HTTP status ${status}.`, this.url, status);
    return readBundle(await response.text(), this.url);
  }

  #set(state: BundleState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Reads a bundle from JSON text.
 * @throws {BundleError} with the code `syntax` if the text is not JSON, `schema` if it is
 *   not a bundle.
 */
export function readBundle(json: string, url = ''): BundleContent {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const hint = /^\s*</.test(json) ? 'This is HTML, not JSON. ' : '';
    throw new BundleError('syntax', hint + String(error), url);
  }
  return new BundleContent(value, url);
}

// The number is the version of what the copies of the script on a page share: it
// changes with the public interface of BundleStore or the format of the bundle.
const registry = Symbol.for('space-widgets.stores.1');

/** The only store on this page for an absolute URL, shared by all copies of the script. */
export function storeFor(url: string): BundleStore {
  const page = globalThis as { [registry]?: Map<string, BundleStore> };
  const stores = (page[registry] ??= new Map<string, BundleStore>());
  let store = stores.get(url);
  if (!store) stores.set(url, (store = new BundleStore(url)));
  return store;
}
