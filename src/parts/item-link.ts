import { SpaceNavigateEvent } from '../shared/events.js';
import { hasModifier } from '../shared/modifiers.js';

/** Offers the click on a link to an item to the page's router. */
export function offerToRouter(
  event: MouseEvent,
  id: string,
  link = event.currentTarget as HTMLAnchorElement,
): void {
  // With a modifier key, the browser handles the click, not a router.
  if (hasModifier(event)) return;
  if (!link.dispatchEvent(new SpaceNavigateEvent(id, link.href))) event.preventDefault();
}
