import { SpaceNavigateEvent } from '../shared/events.js';
import { hasModifier } from '../shared/modifiers.js';

/** Lets a router of the page take over the way to an item, when its link is clicked. */
export function offerToRouter(
  event: MouseEvent,
  id: string,
  link = event.currentTarget as HTMLAnchorElement,
): void {
  // What the browser does with a key held is no router's business.
  if (hasModifier(event)) return;
  if (!link.dispatchEvent(new SpaceNavigateEvent(id, link.href))) event.preventDefault();
}
