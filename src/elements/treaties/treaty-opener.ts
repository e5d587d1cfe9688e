import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Treaty } from '../../bundle/types.js';
import { offerToRouter } from '../../parts/item-link.js';
import { SpaceNavigateEvent } from '../../shared/events.js';
import { fragmentUrl } from '../../shared/fragment-url.js';
import { openedTreaty, reportOnce, type TreatyHolder } from './opened-treaty.js';
import { treatyLink } from './treaty-link.js';

/** Whether an id belongs to a treaty or to one of its articles. */
const holds = ({ articles, id: own }: Treaty, id: string): boolean =>
  own === id || articles.some((article) => article.id === id);

/** Opens a treaty in place of the list, and closes it again. */
export class TreatyOpener implements ReactiveController {
  /** The id of the open treaty. */
  id?: string;

  readonly #host: ReactiveControllerHost & TreatyHolder;
  readonly #onError: ReturnType<typeof reportOnce>;
  /** The treaty that the page's URL has opened. */
  #byAddress?: Treaty;
  /** Where the focus goes next while a treaty opens. */
  #next?: 'back' | 'treaty';
  /** The id of the treaty or article to go to. */
  #place = '';
  #from?: HTMLElement;

  constructor(host: ReactiveControllerHost & TreatyHolder) {
    this.#host = host;
    this.#onError = reportOnce(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** The button that leads back appears before the treaty has loaded. */
  hostUpdated(): void {
    const back = this.#back;
    if (this.#next !== 'back' || !back) return;
    this.#next = 'treaty';
    if (!this.#byAddress) back.parentElement?.scrollIntoView();
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
    this.#byAddress = found;
    this.id = found.id;
    this.#from = undefined;
    this.#next = linked ? 'back' : undefined;
    this.#place = id;
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
    return treatyLink(treaty, base, this.#open);
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

  readonly #open = (id: string, button: HTMLElement): void => {
    if (!button.dispatchEvent(new SpaceNavigateEvent(id, fragmentUrl(id)))) return;
    this.id = id;
    this.#from = button;
    this.#byAddress = undefined;
    this.#place = id;
    this.#next = 'back';
    this.#host.requestUpdate();
  };

  /**
   * Shows the list again and focuses the button or link that opened the treaty, or else
   * one that opens the same treaty.
   */
  async #close(focuses: boolean): Promise<void> {
    const { id } = this;
    this.id = undefined;
    this.#next = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!focuses) return;
    const links = this.#host.shadowRoot?.querySelectorAll<HTMLElement>(`[data-treaty="${id}"]`);
    (this.#from ?? [...(links ?? [])].find((link) => link.checkVisibility()))?.focus();
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
    if (!this.#byAddress || holds(this.#byAddress, location.hash.slice(1))) return;
    void this.#close(this.#host.matches(':focus-within'));
  };
}
