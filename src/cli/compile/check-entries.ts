import type { Finding } from '../check/check-raw.js';
import { faultOf } from '../check/faults.js';
import type { Keys } from './content-file.js';
import { keyOf } from './overlay.js';

/**
 * Finds entries of a translated list that translate nothing, or something that another
 * entry has already translated.
 */
export function* checkEntries(
  base: readonly unknown[],
  list: readonly unknown[],
  place: Keys,
): Generator<Finding> {
  const known = new Set(base.map(keyOf));
  const seen = new Set<unknown>();
  for (const [index, entry] of list.entries()) {
    const id = keyOf(entry);
    if (!known.has(id)) {
      const reason =
        id === undefined
          ? 'This has no id and does not match an entry of the original bundle'
          : `"${id}" is not in the original bundle`;
      const fix = 'Correct the id or the name of the file, or remove it.';
      yield [[...place, index], { code: 'not-in-base', reason, fix }];
    } else if (seen.has(id)) {
      const keys = [...place, index, 'id'];
      yield [keys, faultOf({ reason: `repeats "${id}"` }, keys)];
    }
    seen.add(id);
  }
}
