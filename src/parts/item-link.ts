import { SpaceNavigateEvent } from '../shared/events.js';

/** Lets a router of the page take over the way to an item, when its link is clicked. */
export function offerToRouter(
  event: MouseEvent,
  id: string,
  link = event.currentTarget as HTMLAnchorElement,
): void {
  // With a key held, the browser opens another window or saves: no router's business.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!link.dispatchEvent(new SpaceNavigateEvent(id, link.href))) event.preventDefault();
}
