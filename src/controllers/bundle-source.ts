import { BundleContent } from '../bundle/bundle-content.js';
import { BundleError } from '../bundle/bundle-error.js';
import {
  readBundle,
  storeFor,
  type BundleState,
  type BundleStore,
} from '../bundle/bundle-store.js';
import { defaultBundle } from '../bundle/default-bundle.js';
import { inherited } from '../shared/inherited.js';

/** Where an element's bundle comes from. */
export interface Source {
  /** Tells one source from another: the object, the script element or the address. */
  readonly key: unknown;
  /** The bundle's address; empty when the page itself holds the bundle. */
  readonly url: string;
  readonly state: BundleState;
  readonly store?: BundleStore;
}

/** What an element says about its bundle. */
export interface SourceHost extends HTMLElement {
  src?: string;
  bundle?: unknown;
}

// Twenty elements that are given the same object read it once.
const opened = new WeakMap<object, BundleContent>();

function openOnce(bundle: object): BundleContent {
  let content = opened.get(bundle);
  if (!content) opened.set(bundle, (content = new BundleContent(bundle)));
  return content;
}

function given(key: unknown, read: () => BundleContent): Source {
  let state: BundleState;
  try {
    state = { status: 'ready', content: read() };
  } catch (error) {
    state = { status: 'error', error: error as BundleError };
  }
  return { key, url: '', state };
}

function fetched(address: string): Source {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return given(address, () => {
      throw new BundleError('network', `"${address}" is not an address.`, address);
    });
  }
  url.hash = '';
  const store = storeFor(url.href);
  return {
    key: address,
    url: url.href,
    store,
    get state() {
      return store.state;
    },
  };
}

const unknown: Source = { key: 'unknown', url: '', state: { status: 'loading' } };

/**
 * The source that the element names: its `bundle` property, a JSON script among
 * its children, its `src` or that of an ancestor, or else the bundle that comes
 * with the script. Returns `current` when that has not changed.
 */
export function findSource(host: SourceHost, current?: Source): Source {
  const keep = (key: unknown, make: () => Source): Source =>
    current && current.key === key ? current : make();

  const { bundle } = host;
  if (bundle !== undefined && bundle !== null) {
    return keep(bundle, () => given(bundle, () => openOnce(bundle)));
  }
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return keep(script, () => given(script, () => readBundle(script.textContent)));

  // A script that runs while the page is parsed sees the element before its children.
  if (document.readyState === 'loading') return unknown;

  const address =
    host.src ||
    inherited(host, 'data-space-src') ||
    defaultBundle(inherited(host, 'lang') ?? '') ||
    '';
  if (address) return keep(address, () => fetched(address));
  return keep('', () =>
    given('', () => {
      throw new BundleError('missing-item', 'There is no bundle. Name one in the attribute "src".');
    }),
  );
}
