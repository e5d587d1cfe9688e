import { yieldToMain } from './yield-to-main.js';

/** How long a step may block the page, in milliseconds. */
const defaultBudget = 8;

/**
 * Does something with each item, in steps that leave the page responsive.
 * @param first How long the first step may take, in milliseconds; 8 by default.
 * @param goesOn Called before each further step; false stops.
 */
export async function inChunks<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  { first = defaultBudget, goesOn = () => true }: { first?: number; goesOn?: () => boolean } = {},
): Promise<void> {
  let end = performance.now() + first;
  for (const item of items) {
    work(item);
    if (performance.now() < end) continue;
    await yieldToMain();
    if (!goesOn()) return;
    end = performance.now() + defaultBudget;
  }
}
