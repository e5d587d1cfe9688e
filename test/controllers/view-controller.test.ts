import { expect, waitUntil } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import type { BundleContent } from '../../src/bundle/bundle-content.js';
import { treaties } from '../../src/bundle/sections/treaties.js';
import type { Treaty } from '../../src/bundle/types.js';
import { ViewController } from '../../src/controllers/view-controller.js';
import '../../src/elements/faq/define.js';
import { shell, type Content } from '../../src/parts/shell.js';
import { host } from '../../src/styles/host.js';
import {
  clear,
  errorOf,
  next,
  place,
  sampleBundle,
  servedBundle,
  shown,
} from '../helpers/fixtures.js';

let online = true;
let held: Promise<void> | undefined;
let revealed: string[] = [];
let asked = 0;

class Names {
  static readonly styles = [];
  select = (bundle: BundleContent): readonly Treaty[] | string =>
    bundle.read(treaties) ?? 'There are no treaties.';
  reveal = (_: readonly Treaty[], id: string) => revealed.push(id) > 0;
  render = ({ item }: Content<readonly Treaty[]>) =>
    html`<button>${item.map(({ name }) => name)}</button>`;
}

class Probe extends LitElement {
  static override properties = { src: {}, bundle: { attribute: false } };
  static override styles = [host];
  src?: string;
  bundle?: unknown;
  readonly #view = new ViewController(this, async () => {
    asked += 1;
    await held;
    if (!online) throw new TypeError('off');
    return Names;
  });

  override render() {
    return shell(this.#view, (content) => this.#view.render(content));
  }
}
customElements.define('space-probe', Probe);

const probeIn = (stage: ParentNode) => stage.querySelector('space-probe') as Probe;
const again = (probe: Probe) => probe.shadowRoot?.querySelector('[part=retry]') as HTMLElement;

describe('What an element shows, in a module of its own', () => {
  beforeEach(() => {
    online = true;
    held = undefined;
    asked = 0;
    revealed = [];
  });
  afterEach(clear);

  it('is requested once, while the bundle loads', async () => {
    const probe = probeIn(
      place(`<space-probe src="${servedBundle('delay=50').src}"></space-probe>`),
    );
    expect(asked).to.equal(1);
    await next(probe, 'space-load');
    expect(shown(probe)).to.contain('Sample Treaty');
    probe.src = servedBundle().src;
    await next(probe, 'space-load');
    expect(asked).to.equal(1);
  });

  it('may load last: the element has moved, names another bundle, and the URL leads into it', async () => {
    let release = () => {};
    held = new Promise((resolve) => (release = resolve));
    history.replaceState(null, '', '#sample-treaty-2');
    const first = servedBundle();
    const stage = place(`<space-probe src="${first.src}"></space-probe><section></section>`);
    const probe = probeIn(stage);
    await waitUntil(async () => (await first.requests()) === 1);
    stage.querySelector('section')?.append(probe);
    const second = servedBundle();
    probe.src = second.src;
    await waitUntil(async () => (await second.requests()) === 1);
    expect(revealed).to.deep.equal([]);
    release();
    const { url } = await next(probe, 'space-load');
    expect(url).to.contain(second.src);
    expect(asked).to.equal(1);
    expect(revealed).to.deep.equal(['sample-treaty-2']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('reports a failure, keeps the fallback, and tries again on request', async () => {
    online = false;
    const { src, requests } = servedBundle();
    const faq = place(`<space-faq src="${src}"></space-faq>`).firstElementChild as Element;
    let loads = 0;
    faq.addEventListener('space-load', () => (loads += 1));
    const probe = probeIn(
      place(`<space-probe src="${src}"><a href="/t">Treaties</a></space-probe>`),
    );
    const error = await errorOf(probe);
    expect(error.code).to.equal('network');
    expect(error.fatal).to.equal(true);
    expect(error.message).to.contain('part of the script').and.contain('off');
    expect(shown(probe)).to.contain('could not be loaded');
    expect((probe.querySelector('a') as HTMLElement).offsetHeight).to.be.greaterThan(0);
    await expect(probe).to.be.accessible();
    // The bundle has loaded, and other elements show it.
    await waitUntil(() => loads === 1);

    again(probe).focus();
    const failure = errorOf(probe);
    again(probe).click();
    await failure;
    expect(asked).to.equal(2);
    expect(probe.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
      'not be loaded',
    );

    online = true;
    again(probe).click();
    await next(probe, 'space-load');
    expect(asked).to.equal(3);
    expect(await requests()).to.equal(1);
    expect(loads).to.equal(1);
    expect(probe.shadowRoot?.activeElement?.textContent).to.contain('Sample Treaty');
  });

  it('tries again if the page itself contains the bundle', async () => {
    online = false;
    const probe = document.createElement('space-probe') as Probe;
    probe.bundle = await sampleBundle();
    place('').append(probe);
    await errorOf(probe);
    online = true;
    again(probe).click();
    await next(probe, 'space-load');
    expect(shown(probe)).to.contain('Sample Treaty');
  });

  it('is loaded by an element that returns to the page after a failure', async () => {
    online = false;
    const stage = place(`<space-probe src="${servedBundle().src}"></space-probe>`);
    const probe = probeIn(stage);
    await errorOf(probe);
    online = true;
    probe.remove();
    stage.append(probe);
    await next(probe, 'space-load');
    expect(shown(probe)).to.contain('Sample Treaty');
  });
});
