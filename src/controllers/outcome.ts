import type { BundleContent } from '../bundle/bundle-content.js';
import { BundleError } from '../bundle/bundle-error.js';

/** What an element has to show now. */
export type Outcome<Item> =
  | { readonly status: 'pending'; readonly slow: boolean }
  | { readonly status: 'error'; readonly error: BundleError }
  | {
      readonly status: 'ready';
      readonly item: Item;
      readonly bundle: BundleContent;
      readonly base: string;
    };

/**
 * Finds an item in the bundle, or returns a sentence that says why it is missing;
 * undefined while that is not known, and an error if it never will be.
 * @param note Takes a sentence about anything else that was requested but is missing.
 */
export type Select<Item> = (
  bundle: BundleContent,
  note: (message: string) => void,
) => Item | string | BundleError | undefined;

/**
 * What an element has to show after a selection.
 * @param url The URL of the bundle; empty if it has none.
 */
export function outcomeOf<Item>(
  item: Item | string | BundleError,
  bundle: BundleContent,
  url: string,
): Outcome<Item> {
  if (item instanceof BundleError) return { status: 'error', error: item };
  return typeof item === 'string'
    ? { status: 'error', error: new BundleError('missing-item', item, url) }
    : { status: 'ready', item, bundle, base: URL.canParse('.', url) ? url : document.baseURI };
}
