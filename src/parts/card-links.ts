import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { articles } from '../bundle/sections/articles.js';
import type { Outcome } from '../controllers/outcome.js';
import { SpaceNavigateEvent } from '../shared/events.js';
import { fragmentUrl } from '../shared/fragment-url.js';
import { lazily } from '../shared/lazily.js';
import { addressTemplate, articleAddress, type AddressHost } from './article-address.js';
import { offerToRouter } from './item-link.js';
import { SourceMarks } from './source-marks.js';

/** What the links of cards need from the element. */
interface CardHost extends ReactiveControllerHost, AddressHost {
  readonly urlState: boolean;
}

type Way = HTMLAnchorElement | HTMLButtonElement;

/** The link of the card under the mouse; undefined if it has none, and on interactive elements. */
function wayAt({ target }: Event): Way | undefined {
  if ((target as Element).closest('a, button, [popover]')) return undefined;
  const card = (target as Element).closest('.card');
  return card?.querySelector<Way>('[part=link]') ?? undefined;
}

const isMiddle = ({ button }: MouseEvent) => button === 1;

function hold(event: MouseEvent): void {
  // On text, a middle click would start scrolling.
  if (isMiddle(event) && wayAt(event)) event.preventDefault();
}

function openBeside(event: MouseEvent): void {
  const way = isMiddle(event) && wayAt(event);
  if (way && 'href' in way) open(way.href, '_blank', 'noopener');
}

/**
 * Makes the whole card lead where its link does: to the article's page or, without one,
 * to the article in a dialog. The text is above the link's area, so that it can be
 * selected; clicking it clicks the link.
 */
export class CardLinks implements ReactiveController {
  readonly #host: CardHost;
  readonly #outcome: () => Outcome<unknown>;
  #second?: ReturnType<typeof setTimeout>;

  /**
   * @param outcome What the element shows now.
   */
  constructor(host: CardHost, outcome: () => Outcome<unknown>) {
    this.#host = host;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostConnected(): void {
    // On the root, because screen readers say "clickable" for everything inside an
    // element that listens.
    const root = this.#host.shadowRoot;
    root?.addEventListener('click', this.#follow as EventListener);
    root?.addEventListener('mousedown', hold as EventListener);
    root?.addEventListener('auxclick', openBeside as EventListener);
  }

  hostDisconnected(): void {
    clearTimeout(this.#second);
  }

  /**
   * Opens the article that the URL leads to, at the given section, if the page's URL
   * reflects the open article.
   * @param among The ids of the articles that have a card.
   */
  reveal(id: string, among: readonly string[]): boolean {
    if (!this.#host.urlState) return false;
    // The id of a section starts with that of its article, but so may the id of another article.
    const possible = among.filter((one) => id === one || id.startsWith(`${one}-`));
    return possible.map((one) => this.#openHere(one, id)).includes(true);
  }

  readonly #follow = (event: PointerEvent): void => {
    const way = (event.target as Element).closest<Way>('[part=link]');
    if (way) {
      const id = way.closest('.card')?.id ?? '';
      if ('href' in way) offerToRouter(event, id, way);
      else if (this.#isLeftToMe(id, way)) this.#openHere(id);
      return;
    }
    const onwards = wayAt(event);
    const { ctrlKey, metaKey, shiftKey, altKey, pointerType } = event;
    const keys = { ctrlKey, metaKey, shiftKey, altKey };
    const follow = (): void => {
      if (getSelection()?.type === 'Range') return;
      // It stays inside the shadow root: the page has seen one click already.
      onwards?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
    };
    clearTimeout(this.#second);
    // A second click would select a word; on touch screens, text is selected by a long press.
    if (pointerType === 'mouse') this.#second = setTimeout(follow, 300);
    else follow();
  };

  #isLeftToMe(id: string, way: Way): boolean {
    return way.dispatchEvent(new SpaceNavigateEvent(id, fragmentUrl(id)));
  }

  /** Returns false if the article does not exist or has no text to show here. */
  #openHere(id: string, place = id): boolean {
    const host = this.#host;
    const outcome = this.#outcome();
    if (outcome.status !== 'ready') return false;
    const { bundle, base } = outcome;
    const item = bundle.read(articles)?.find((one) => one.id === id);
    if (!item?.body || articleAddress(item, base, addressTemplate(host))) return false;
    const content = { item, bundle, base, marks: new SourceMarks(bundle, base) };
    void lazily(import('./article-dialog.js'), ({ openArticle }) => {
      const card = host.shadowRoot?.getElementById(id);
      const opener = card?.querySelector<HTMLElement>('[part=link]');
      const section = place === id ? undefined : place;
      openArticle({ host, opener, content, urlState: host.urlState, section });
    });
    return true;
  }
}
