import { BundleContent } from '../bundle/bundle-content.js';
import { BundleError } from '../bundle/bundle-error.js';
import { BundleStore, readBundle, storeFor, type BundleState } from '../bundle/bundle-store.js';
import { defaultBundle } from '../bundle/default-bundle.js';
import { inherited, languageOf } from '../shared/inherited.js';

/** What a store lookup needs from the element. */
export interface BundleHost extends HTMLElement {
  src?: string;
  bundle?: unknown;
}

// Elements that are given the same object read it only once.
const held = new WeakMap<object, BundleStore>();

const nowhere = {};
const noObject = {};

/** The store of a bundle that the page itself contains. */
function holding(key: object, read: () => BundleContent): BundleStore {
  let store = held.get(key);
  if (!store) {
    let state: BundleState;
    try {
      state = { status: 'ready', content: read() };
    } catch (error) {
      state = { status: 'error', error: error as BundleError };
    }
    held.set(key, (store = new BundleStore('', 0, state)));
  }
  return store;
}

function absolute(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  link.hash = '';
  return link.href;
}

/**
 * The store of the element's bundle: its `bundle` property, a JSON script among its
 * children, its `src` or that of an ancestor, or else the bundle shipped with the
 * script. Undefined while the page is being parsed, because the element may be created
 * before its children.
 */
export function findStore(host: BundleHost): BundleStore | undefined {
  const { bundle } = host;
  if (bundle !== undefined && bundle !== null) {
    const key = typeof bundle === 'object' ? bundle : noObject;
    return holding(key, () => new BundleContent(bundle));
  }
  const isParsing = document.readyState === 'loading';
  const script = host.querySelector(':scope > script[type="application/json"]');
  // If nothing follows a script yet, part of it may not have been parsed.
  if (script && (!isParsing || script.nextSibling || host.nextSibling)) {
    return holding(script, () => readBundle(script.textContent));
  }
  if (isParsing) return undefined;
  const address = host.src || inherited(host, 'data-space-src') || defaultBundle(languageOf(host));
  if (address) return storeFor(absolute(address));
  return holding(nowhere, () => {
    throw new BundleError('missing-item', 'There is no bundle. Set the attribute "src".');
  });
}
