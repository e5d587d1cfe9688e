import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { articles } from '../bundle/sections/articles.js';
import type { Outcome } from '../controllers/outcome.js';
import { SpaceNavigateEvent } from '../shared/events.js';
import { fragmentUrl } from '../shared/fragment-url.js';
import { lazily } from '../shared/lazily.js';
import { addressTemplate, articleAddress, type AddressHost } from './article-address.js';
import { offerToRouter } from './item-link.js';
import { SourceMarks } from './source-marks.js';

/** What an element with cards says about where they lead. */
interface CardHost extends ReactiveControllerHost, AddressHost {
  readonly urlState: boolean;
}

type Way = HTMLAnchorElement | HTMLButtonElement;

/** The way onwards from the card that a mouse is on; undefined where the card has none, and on what has a use of its own. */
function wayAt({ target }: Event): Way | undefined {
  if ((target as Element).closest('a, button, [popover]')) return undefined;
  const card = (target as Element).closest('.card');
  return card?.querySelector<Way>('[part=link]') ?? undefined;
}

const isMiddle = ({ button }: MouseEvent) => button === 1;

function hold(event: MouseEvent): void {
  // On text, a middle click would scroll.
  if (isMiddle(event) && wayAt(event)) event.preventDefault();
}

function openBeside(event: MouseEvent): void {
  const way = isMiddle(event) && wayAt(event);
  if (way && 'href' in way) open(way.href, '_blank', 'noopener');
}

/**
 * Lets all of a card lead to where its link does: to the article's page, or to
 * the article in a dialog where it has no page. The text lies above the link's
 * area so that it can be selected; a click on it is a click on the link.
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
    // On the root, which is no element: of everything in an element that listens, screen readers say "clickable".
    const root = this.#host.shadowRoot;
    root?.addEventListener('click', this.#follow as EventListener);
    root?.addEventListener('mousedown', hold as EventListener);
    root?.addEventListener('auxclick', openBeside as EventListener);
  }

  hostDisconnected(): void {
    clearTimeout(this.#second);
  }

  /**
   * Opens the article that the address leads to, at the section that it names,
   * where the address of the page stands for what is open.
   * @param among The ids of the articles that have a card.
   */
  reveal(id: string, among: readonly string[]): boolean {
    if (!this.#host.urlState) return false;
    // The id of a section begins with that of its article, and so may the id of another article.
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
      // It does not leave the shadow root: for the page, there was one click.
      onwards?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
    };
    clearTimeout(this.#second);
    // A second click would select a word; fingers select by staying.
    if (pointerType === 'mouse') this.#second = setTimeout(follow, 300);
    else follow();
  };

  #isLeftToMe(id: string, way: Way): boolean {
    return way.dispatchEvent(new SpaceNavigateEvent(id, fragmentUrl(id)));
  }

  /** False where the article is not there, or has nothing to show here. */
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
