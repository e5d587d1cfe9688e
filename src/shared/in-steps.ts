import { pause } from './pause.js';

/** How long a step may keep the page from answering, in milliseconds. */
const usual = 8;

/**
 * Does something with each item, in steps between which the page answers.
 * @param first How long the first step may take, in milliseconds: 8 without it.
 * @param goesOn Asked before each further step.
 */
export async function inSteps<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  { first = usual, goesOn = () => true }: { first?: number; goesOn?: () => boolean } = {},
): Promise<void> {
  let end = performance.now() + first;
  for (const item of items) {
    work(item);
    if (performance.now() < end) continue;
    await pause();
    if (!goesOn()) return;
    end = performance.now() + usual;
  }
}
