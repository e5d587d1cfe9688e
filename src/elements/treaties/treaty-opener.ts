import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Treaty } from '../../bundle/types.js';
import { offerToRouter } from '../../parts/item-link.js';
import { SpaceNavigateEvent } from '../../shared/events.js';
import { fragmentUrl } from '../../shared/fragment-url.js';
import { lazily } from '../../shared/lazily.js';
import { openedTreaty, reportOnce, type TreatyHolder } from './opened-treaty.js';
import type { TreatyAddress } from './treaty-address.js';
import { treatyLink } from './treaty-link.js';

/** Whether an id belongs to a treaty or to one of its articles. */
const holds = ({ articles, id: own }: Treaty, id: string): boolean =>
  own === id || articles.some((article) => article.id === id);

/** Opens a treaty in place of the list, and closes it again. */
export class TreatyOpener implements ReactiveController {
  readonly #host: ReactiveControllerHost & TreatyHolder;
  readonly #onError: ReturnType<typeof reportOnce>;
  #treaty?: Treaty;
  /** Whether the page's URL has opened it. */
  #byAddress = false;
  /** Where the focus goes next while a treaty opens. */
  #next?: 'back' | 'treaty';
  /** The id of the treaty or article to go to. */
  #place = '';
  #from?: HTMLElement;
  #address?: TreatyAddress;
  #loading?: Promise<boolean>;

  constructor(host: ReactiveControllerHost & TreatyHolder) {
    this.#host = host;
    this.#onError = reportOnce(host);
    host.addController(this);
  }

  /** The id of the open treaty. */
  get id(): string | undefined {
    return this.#treaty?.id;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    // It has been moved on the page.
    if (this.#isNamed) this.#address?.accept();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    this.#address?.forget();
  }

  /** The button that leads back appears before the treaty has loaded. */
  hostUpdated(): void {
    void this.#load();
    const back = this.#back;
    if (this.#next !== 'back' || !back) return;
    this.#next = 'treaty';
    if (!this.#byAddress) {
      // Now, because the treaty itself would scroll to what the URL names when it is created.
      this.#address?.push(this.#place);
      back.parentElement?.scrollIntoView();
    }
    back.focus({ preventScroll: true });
    // When going from one article to another of the same treaty, it is loaded already.
    this.#arrive();
  }

  /**
   * Opens the treaty that has this id or an article with this id. Returns false if
   * there is none.
   * @param linked Whether the reader has just followed a link to it.
   */
  reveal(treaties: readonly Treaty[], id: string, linked: boolean): boolean {
    const found = treaties.find((treaty) => holds(treaty, id));
    if (!found) return false;
    if (linked && !this.#treaty) this.#address?.remember(this.#host);
    const isHere = this.#treaty && this.#place === id;
    this.#treaty = found;
    this.#byAddress = true;
    this.#from = undefined;
    this.#next = linked ? 'back' : undefined;
    this.#place = id;
    if (!isHere) this.#address?.accept();
    return true;
  }

  /** Follows a link to an article of a treaty, even if the page's URL already has its id and the browser does nothing. */
  follow(event: MouseEvent, treaty: Treaty, article: string): void {
    offerToRouter(event, article);
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (event.defaultPrevented || href !== location.href) return;
    this.reveal([treaty], article, true);
    this.#host.requestUpdate();
  }

  /** A treaty's name as a button that opens it, or as a link to its own page. */
  link(treaty: Treaty, base: string): TemplateResult {
    return treatyLink(treaty, base, (one, button) => void this.#open(one, button));
  }

  /**
   * The open treaty below the button that leads back.
   * @param back The label of that button.
   */
  render(id: string, back: string): TemplateResult {
    const close = () => void this.#close(true);
    const ways = { back, close, onLoad: this.#arrive, onError: this.#onError };
    return openedTreaty(this.#host, id, ways);
  }

  get #back(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('[part=back]');
  }

  /** Whether the page's URL names the open treaty or one of its articles. */
  get #isNamed(): boolean {
    return this.#treaty !== undefined && holds(this.#treaty, location.hash.slice(1));
  }

  /** Loads what gives the open treaty a URL, if the page asks for that. */
  #load(): Promise<boolean> | undefined {
    if (!this.#host.urlState) return undefined;
    return (this.#loading ??= lazily(import('./treaty-address.js'), ({ TreatyAddress }) => {
      this.#address = new TreatyAddress(() => void this.#close(!this.#isElsewhere));
      if (this.#isNamed) this.#address.accept();
    }));
  }

  async #open(treaty: Treaty, button: HTMLElement): Promise<void> {
    const { id } = treaty;
    if (!button.dispatchEvent(new SpaceNavigateEvent(id, fragmentUrl(id)))) return;
    if (this.#host.urlState) await this.#load();
    this.#address?.remember(button);
    this.#treaty = treaty;
    this.#from = button;
    this.#byAddress = false;
    this.#place = id;
    this.#next = 'back';
    this.#host.requestUpdate();
  }

  /** Whether the focus is outside of the element. */
  get #isElsewhere(): boolean {
    return !this.#host.matches(':focus-within') && document.activeElement !== document.body;
  }

  /**
   * Shows the list again and focuses the button or link that opened the treaty, or else
   * one that opens the same treaty.
   */
  async #close(focuses: boolean): Promise<void> {
    const { id } = this;
    this.#treaty = undefined;
    this.#next = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#address?.leave();
    if (!focuses) return;
    const links = this.#host.shadowRoot?.querySelectorAll<HTMLElement>(`[data-treaty="${id}"]`);
    // The one that opened it may be in a view that has no room any more.
    const link = [this.#from, ...(links ?? [])].find((one) => one?.checkVisibility());
    // A link that the reader has not used may be elsewhere.
    const preventScroll = this.#address?.restore() && link === this.#from;
    link?.focus({ preventScroll });
  }

  /** Moves the focus from the button that leads back to the treaty, once that has loaded. */
  readonly #arrive = (): void => {
    const { shadowRoot } = this.#host;
    const place = shadowRoot
      ?.querySelector('space-treaty')
      ?.shadowRoot?.getElementById(this.#place);
    if (this.#next !== 'treaty' || !place) return;
    this.#next = undefined;
    // The reader has moved elsewhere in the meantime.
    if (shadowRoot?.activeElement !== this.#back) return;
    if (this.#byAddress) place.scrollIntoView();
    place
      .querySelector<HTMLElement>('[part=button], [part=heading]')
      ?.focus({ preventScroll: true });
  };

  /** Back in the browser returns from a treaty opened by a link to the list. */
  readonly #onHashChange = (): void => {
    if (!this.#treaty || !this.#byAddress || this.#isNamed) return;
    void this.#close(this.#host.matches(':focus-within'));
  };
}
