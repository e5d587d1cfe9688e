import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Treaty } from '../../bundle/types.js';
import { offerToRouter } from '../../parts/item-link.js';
import { SpaceNavigateEvent } from '../../shared/events.js';
import { fragmentUrl } from '../../shared/fragment-url.js';
import { openedTreaty, type TreatyHolder } from './opened-treaty.js';
import { treatyLink } from './treaty-link.js';

/** Whether an id is that of a treaty or of an article of it. */
const holds = ({ articles, id: own }: Treaty, id: string): boolean =>
  own === id || articles.some((article) => article.id === id);

/** The treaty that is open in place of all, the way to it and the way back. */
export class TreatyOpener implements ReactiveController {
  /** The id of the treaty that is open. */
  id?: string;

  readonly #host: ReactiveControllerHost & TreatyHolder;
  /** The treaty that the address has opened. */
  #byAddress?: Treaty;
  /** Where the focus goes next on the way into a treaty. */
  #next?: 'back' | 'treaty';
  /** The id of what the reader is led to: the treaty or an article of it. */
  #place = '';
  #from?: HTMLElement;

  constructor(host: ReactiveControllerHost & TreatyHolder) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** The button that leads back is there before the treaty is. */
  hostUpdated(): void {
    const back = this.#back;
    if (this.#next !== 'back' || !back) return;
    this.#next = 'treaty';
    if (!this.#byAddress) back.parentElement?.scrollIntoView();
    back.focus({ preventScroll: true });
    // It is there already where the reader goes from one of its articles to another.
    this.#arrive();
  }

  /**
   * Opens the treaty that has this id or an article of this id; false where there is none.
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

  /** Follows a link to an article of a treaty, also where the address has its id already and the browser does nothing. */
  follow(event: MouseEvent, treaty: Treaty, article: string): void {
    offerToRouter(event, article);
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (event.defaultPrevented || href !== location.href) return;
    this.reveal([treaty], article, true);
    this.#host.requestUpdate();
  }

  /** A treaty's name as what opens it, or as a link to its own page. */
  link(treaty: Treaty, base: string): TemplateResult {
    return treatyLink(treaty, base, this.#open);
  }

  /**
   * The open treaty below the way back.
   * @param back The words on the button that leads back.
   */
  render(id: string, back: string): TemplateResult {
    const close = () => void this.#close(true);
    return openedTreaty(this.#host, id, { back, close, onLoad: this.#arrive });
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

  /** Back to all, and there to where the reader came from, or to what leads to the same treaty. */
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

  /** Takes the reader on from the button that leads back, once the treaty is there. */
  readonly #arrive = (): void => {
    const { shadowRoot } = this.#host;
    const place = shadowRoot
      ?.querySelector('space-treaty')
      ?.shadowRoot?.getElementById(this.#place);
    if (this.#next !== 'treaty' || !place) return;
    this.#next = undefined;
    // Who has gone elsewhere meanwhile is left there.
    if (shadowRoot?.activeElement !== this.#back) return;
    if (this.#byAddress) place.scrollIntoView();
    place
      .querySelector<HTMLElement>('[part=button], [part=heading]')
      ?.focus({ preventScroll: true });
  };

  /** Who has followed a link into a treaty and goes back in the browser is back at all. */
  readonly #onHashChange = (): void => {
    if (!this.#byAddress || holds(this.#byAddress, location.hash.slice(1))) return;
    void this.#close(this.#host.matches(':focus-within'));
  };
}
