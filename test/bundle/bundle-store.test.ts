import { expect } from '@open-wc/testing';
import { BundleStore, storeFor, type BundleState } from '../../src/bundle/bundle-store.js';

const bundle = JSON.stringify({ formatVersion: 1, language: 'en', title: 'T' });

/** A network whose responses the test gives itself. */
class Network {
  readonly requests: {
    signal: AbortSignal;
    cache?: RequestCache;
    answer: (body: string, status?: number) => void;
    fail: () => void;
  }[] = [];
  readonly #fetch = globalThis.fetch;

  constructor() {
    globalThis.fetch = (_url, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal as AbortSignal;
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        this.requests.push({
          signal,
          cache: init?.cache,
          answer: (body, status = 200) => resolve(new Response(body, { status })),
          fail: () => reject(new TypeError('offline')),
        });
      });
  }

  restore() {
    globalThis.fetch = this.#fetch;
  }
}

const settled = (store: BundleStore): Promise<BundleState> =>
  new Promise((resolve) => {
    const look = () => {
      if (store.state.status === 'ready' || store.state.status === 'error') {
        leave();
        resolve(store.state);
      }
    };
    const leave = store.subscribe(look);
    look();
  });

const errorCode = (state: BundleState) => (state.status === 'error' ? state.error.code : undefined);

describe('BundleStore', () => {
  let network: Network;
  let store: BundleStore;

  beforeEach(() => {
    network = new Network();
    store = new BundleStore('https://example.org/en.json');
  });

  afterEach(() => {
    network.restore();
  });

  it('makes one request for any number of subscribers', async () => {
    const states: string[] = [];
    for (let i = 0; i < 12; i++) store.subscribe(() => states.push(store.state.status));
    expect(network.requests).to.have.length(1);
    network.requests[0].answer(bundle);
    await settled(store);
    expect(states.filter((status) => status === 'ready')).to.have.length(12);
    store.subscribe(() => undefined);
    expect(network.requests).to.have.length(1);
  });

  it('makes no request when a script has provided the bundle of that URL', async () => {
    const key = Symbol.for('space-widgets.bundles.1');
    const page = globalThis as { [key]?: Map<string, unknown> };
    page[key] = new Map([['https://example.org/en.json', JSON.parse(bundle)]]);
    try {
      const state = await settled(store);
      expect(state.status === 'ready' && state.content.language).to.equal('en');
      expect(network.requests).to.have.length(0);
    } finally {
      Reflect.deleteProperty(page, key);
    }
  });

  it('aborts when the last subscriber leaves, in a microtask', async () => {
    const leave = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
    leave[0]();
    await Promise.resolve();
    expect(network.requests[0].signal.aborted).to.equal(false);
    leave[1]();
    expect(network.requests[0].signal.aborted).to.equal(false);
    await Promise.resolve();
    expect(network.requests[0].signal.aborted).to.equal(true);
    expect(store.state.status).to.equal('idle');
  });

  it('continues when a subscriber leaves and returns within one task', async () => {
    store.subscribe(() => undefined)();
    store.subscribe(() => undefined);
    await Promise.resolve();
    expect(network.requests).to.have.length(1);
    expect(network.requests[0].signal.aborted).to.equal(false);
  });

  it('ignores the end of an aborted request', async () => {
    store.subscribe(() => undefined)();
    await Promise.resolve();
    store.subscribe(() => undefined);
    expect(network.requests).to.have.length(2);
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.state.status).to.equal('loading');
    network.requests[1].answer(bundle);
    expect((await settled(store)).status).to.equal('ready');
  });

  it('does not keep a failure: the next subscriber makes a new request', async () => {
    store.subscribe(() => undefined);
    network.requests[0].fail();
    const failure = await settled(store);
    expect(errorCode(failure)).to.equal('network');
    expect(network.requests).to.have.length(1);
    store.subscribe(() => undefined);
    expect(network.requests).to.have.length(2);
    network.requests[1].answer(bundle);
    expect((await settled(store)).status).to.equal('ready');
  });

  it('makes a new request on reload, one at a time', async () => {
    store.subscribe(() => undefined);
    store.reload();
    expect(network.requests).to.have.length(1);
    network.requests[0].answer('', 503);
    await settled(store);
    store.reload();
    store.reload();
    expect(network.requests).to.have.length(2);
  });

  it('bypasses the HTTP cache on reload, which may have kept the fault', async () => {
    store.subscribe(() => undefined);
    network.requests[0].answer('<!doctype html>');
    expect(errorCode(await settled(store))).to.equal('syntax');
    store.reload();
    expect(network.requests.at(-1)?.cache).to.equal('no-cache');
  });

  it('gives up after its time limit', async () => {
    store = new BundleStore('https://example.org/slow.json', 20);
    const state = await settled(store);
    expect(errorCode(state)).to.equal('timeout');
    expect(network.requests[0].signal.aborted).to.equal(true);
  });

  const answers: [string, string, number, string, boolean][] = [
    ['404', '', 404, 'http', false],
    ['500', '', 500, 'http', true],
    ['429', '', 429, 'http', true],
    ['HTML', '<!doctype html>', 200, 'syntax', true],
    ['a truncated file', bundle.slice(0, 20), 200, 'syntax', true],
    ['an empty object', '{}', 200, 'schema', false],
    ['an unknown format version', '{"formatVersion": 2}', 200, 'schema', false],
  ];
  for (const [name, body, status, code, retryable] of answers) {
    it(`reads ${name} as a failure with the code ${code}`, async () => {
      store.subscribe(() => undefined);
      network.requests[0].answer(body, status);
      const state = await settled(store);
      if (state.status !== 'error') throw new Error(`the state is ${state.status}`);
      expect(state.error.code).to.equal(code);
      expect(state.error.retryable).to.equal(retryable);
      expect(state.error.url).to.equal(store.url);
    });
  }

  it('has one store for a URL, whichever copy of the script asks', async () => {
    const here = storeFor('https://example.org/shared.json');
    expect(storeFor('https://example.org/shared.json')).to.equal(here);
    const copy = (await import(
      // @ts-expect-error The query makes it another module.
      '../../src/bundle/bundle-store.js?copy'
    )) as typeof import('../../src/bundle/bundle-store.js');
    expect(copy.storeFor).not.to.equal(storeFor);
    expect(copy.storeFor('https://example.org/shared.json')).to.equal(here);
  });
});
