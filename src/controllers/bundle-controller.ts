import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BundleContent } from '../bundle/bundle-content.js';
import type { BundleStore } from '../bundle/bundle-store.js';
import { isTranslated, mustLoadWords, loadWords } from '../i18n/words.js';
import { languageOf, watchInherited } from '../shared/inherited.js';
import { lazily } from '../shared/lazily.js';
import { bundleReport } from './bundle-report.js';
import { findStore, type BundleHost } from './find-store.js';
import { LoadingDelay } from './loading-delay.js';
import { outcomeOf, type Outcome, type Select } from './outcome.js';
import { focusedIn, transferFocus } from './transfer-focus.js';

/** Finds one item of one bundle for an element, wherever the bundle comes from. */
export class BundleController<Item> implements ReactiveController {
  outcome: Outcome<Item> = { status: 'pending', slow: false };

  /** Whether the reader has requested the content again. */
  retried = false;

  readonly #host: ReactiveControllerHost & BundleHost;
  readonly #select: Select<Item>;
  readonly #report: ReturnType<typeof bundleReport>;
  #store?: BundleStore;
  #leave?: () => void;
  #connected = new AbortController();
  #focused?: string;
  #notes: string[] = [];

  constructor(host: ReactiveControllerHost & BundleHost, select: Select<Item>) {
    this.#host = host;
    this.#select = select;
    this.#report = bundleReport(host);
    host.addController(this);
  }

  /** The language of the element: that of its content or, until there is content, of the page. */
  get language(): string {
    return this.outcome.status === 'ready' ? this.outcome.bundle.language : languageOf(this.#host);
  }

  /** The element. */
  get host(): Element {
    return this.#host;
  }

  /** Requests again what is missing. */
  readonly retry = (): void => {
    this.retried = true;
    this.reload();
  };

  readonly #recover = (): void => {
    if (this.outcome.status === 'error' && this.outcome.error.retryable) this.reload();
  };

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
  readonly #loadingDelay = new LoadingDelay(this.#update);

  hostConnected(): void {
    // Without delay, so that an element that is moved does not unsubscribe from its store.
    this.#subscribe();
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#update, { signal });
    }
    const inherited = ['lang', 'data-space-src', 'data-space-href-template'];
    watchInherited(this.#host, inherited, this.#update, signal);
    addEventListener('online', this.#recover, { signal });
    this.#update();
  }

  hostDisconnected(): void {
    this.#connected.abort();
    this.#leave?.();
    this.#leave = undefined;
    this.#loadingDelay.end();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const store = findStore(this.#host);
    if (store !== this.#store) {
      this.#leave?.();
      this.#leave = undefined;
      this.#store = store;
      this.retried = false;
    }
    this.#subscribe();
    // Until there is content, only English can be needed.
    const language = languageOf(this.#host);
    if (isTranslated(language)) this.#learn(language);
    const waited = this.outcome.status !== 'ready';
    this.outcome = this.#look();
    // The focused element is about to go: the retry button, or a link or question of the fallback.
    const comes = waited && this.outcome.status === 'ready';
    this.#focused = comes ? focusedIn(this.#host) : undefined;
    if (this.outcome.status === 'pending') this.#loadingDelay.wait();
    else this.#loadingDelay.end();
  }

  hostUpdated(): void {
    if (!this.#report(this.outcome, this.#store, this.#notes)) return;
    if (this.#focused !== undefined) transferFocus(this.#host, this.#focused);
    this.retried = false;
  }

  /** A bundle that has loaded is kept, because other elements on the page show it. */
  protected reload(): void {
    if (this.#store?.state.status === 'error') this.#store.reload();
  }

  #subscribe(): void {
    this.#leave ??= this.#store?.subscribe(this.#update);
  }

  /** Loads the words of a language if they are missing. */
  #learn(language: string): boolean {
    if (!mustLoadWords(language)) return true;
    const words = loadWords(language, () => import('./borrowed-words.js'));
    // If they cannot be loaded, English is used.
    void lazily(words, () => undefined).then(this.#update);
    return false;
  }

  #look(): Outcome<Item> {
    const state = this.#store?.state;
    if (state?.status === 'error') return state;
    const found = state?.status === 'ready' ? this.#read(state.content) : undefined;
    if (found) return found;
    // Keep showing the current content until the other content or language has loaded.
    return this.outcome.status === 'ready'
      ? this.outcome
      : { status: 'pending', slow: this.#loadingDelay.isOver || this.retried };
  }

  /** The element's item in the bundle, once that can be reported in the bundle's language. */
  #read(bundle: BundleContent): Outcome<Item> | undefined {
    if (!this.#learn(bundle.language)) return undefined;
    const url = this.#store?.url ?? '';
    this.#notes = [];
    const item = this.#select(bundle, (message) => this.#notes.push(message));
    return item === undefined ? undefined : outcomeOf(item, bundle, url);
  }
}
