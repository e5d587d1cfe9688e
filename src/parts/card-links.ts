import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { offerToRouter } from './item-link.js';

/** The link of the card that a mouse is on; undefined where the card has none, and on what has a use of its own. */
function linkAt({ target }: Event): HTMLAnchorElement | undefined {
  if ((target as Element).closest('a, button, [popover]')) return undefined;
  const card = (target as Element).closest('.card');
  return card?.querySelector<HTMLAnchorElement>('a[part=link]') ?? undefined;
}

function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[part=link]');
  if (link) {
    offerToRouter(event, link.closest('.card')?.id ?? '', link);
    return;
  }
  if (getSelection()?.type === 'Range') return;
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const keys = { ctrlKey, metaKey, shiftKey, altKey };
  // It does not leave the shadow root: for the page, there was one click.
  linkAt(event)?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }),
  );
}

const isMiddle = ({ button }: MouseEvent) => button === 1;

function hold(event: MouseEvent): void {
  // On text, a middle click would scroll.
  if (isMiddle(event) && linkAt(event)) event.preventDefault();
}

function openBeside(event: MouseEvent): void {
  const link = isMiddle(event) && linkAt(event);
  if (link) open(link.href, '_blank', 'noopener');
}

/**
 * Lets all of a card lead to where its link does. The text lies above the link's
 * area so that it can be selected; a click on it is a click on the link.
 */
export class CardLinks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // On the root, which is no element: of everything in an element that listens, screen readers say "clickable".
    const root = this.#host.shadowRoot;
    root?.addEventListener('click', follow as EventListener);
    root?.addEventListener('mousedown', hold as EventListener);
    root?.addEventListener('auxclick', openBeside as EventListener);
  }
}
