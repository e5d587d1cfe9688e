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
 * Finds an item in the bundle, or says in a sentence why it is not there; undefined
 * as long as it cannot tell, and an error where it will not be able to.
 * @param note Takes a sentence about what else was asked for and is not there.
 */
export type Select<Item> = (
  bundle: BundleContent,
  note: (message: string) => void,
) => Item | string | BundleError | undefined;

/**
 * What an element has to show when something has been selected.
 * @param url The address of the bundle; empty where it has none.
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
