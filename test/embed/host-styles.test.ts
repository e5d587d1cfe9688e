import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isChromium } from '../helpers/chromium.js';
import { clearHosts, framesPass, openHost } from '../helpers/embed.js';
import { servedBundle } from '../helpers/fixtures.js';

afterEach(clearHosts);

const script = '<script type="module" src="/dist/space-widgets.js"></script>';
const link = (address: string) => `<link rel="stylesheet" href="${address}">`;
const sheet = (path: string) => link(`/node_modules/${path}`);
const wordPress = ['/wordpress/style.css', '/wordpress/theme.css'];
const rules = (css: string) => `<style>${css}</style>`;

/** What the widgets take from the page on purpose, the same on every page. */
const given = `
  color-scheme: light !important; direction: ltr !important;
  display: block !important; inline-size: 1000px !important; block-size: auto !important;
  --space-font-family: Arial, sans-serif; --space-font-size: 16px; --space-color-text: #123456;`;

const pages: Record<string, string> = {
  'normalize.css': sheet('normalize.css/normalize.css'),
  Bootstrap: sheet('bootstrap/dist/css/bootstrap.css'),
  Foundation: sheet('foundation-sites/dist/css/foundation.css'),
  Bulma: sheet('bulma/css/bulma.css'),
  'the preflight of Tailwind': sheet('tailwindcss/preflight.css'),
  'the blocks of WordPress': wordPress.map(link).join(''),
  'a root of 62.5 %': rules('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  'all: unset for everything': rules('* { all: unset }'),
  'text styles for everything': rules(`* {
    font: italic small-caps 700 9px/1 fantasy; letter-spacing: 0.3em; word-spacing: 1em;
    text-transform: uppercase; text-align: center; text-indent: 2em; white-space: pre;
    line-height: 1; color: red; text-shadow: 1px 1px red; cursor: wait; list-style: none }`),
  'important styles for everything': rules(`* {
    margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important;
    font-size: 9px !important; line-height: 1 !important; color: red !important; float: none !important }`),
  'styles for what the widgets are made of': rules(`
    a, button, details, summary, figure, img, h2, h3, ul, ol, li, p, table, input, dl, dt, dd {
      all: unset; display: inline-block; font: 9px fantasy; color: red; padding: 3em }
    .root, .item, .card, .prose, .toolbar { display: none }`),
};

const { src } = servedBundle();
const elements = `<div data-space-src="${location.origin}${src}" style="${given}">
    <space-faq searchable filter open="who-owns-the-moon"></space-faq>
    <space-article-card article="shared-station"></space-article-card>
    <space-treaty treaty="sample-treaty"></space-treaty>
  </div>`;

const looks = [
  'color', 'backgroundColor', 'cursor', 'display', 'visibility', 'whiteSpace', 'boxSizing',
  'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariantCaps', 'lineHeight',
  'letterSpacing', 'wordSpacing', 'textTransform', 'textAlign', 'textIndent', 'textShadow',
  'textDecorationLine', 'listStyleType', 'paddingLeft', 'paddingTop', 'marginLeft', 'marginTop',
  'borderTopWidth', 'borderTopColor',
] as const; // prettier-ignore

interface Shape {
  readonly name: string;
  readonly look: readonly string[];
  /** Its position in its widget, and its size; undefined if it is not displayed. */
  readonly place?: readonly number[];
}

const below = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...below(one.shadowRoot)] : [one],
  );

/** Every element in the shadow roots of the widgets. */
function shapes(host: Window & typeof globalThis): Shape[] {
  const column = host.document.querySelector('[data-space-src]') as HTMLElement;
  return [...column.children].flatMap(({ localName, shadowRoot }) => {
    const all = below(shadowRoot as ShadowRoot);
    const from = all[0].getBoundingClientRect();
    return all.map((one): Shape => {
      const style = host.getComputedStyle(one);
      const { x, y, width, height } = one.getBoundingClientRect();
      return {
        name: `${localName} ${one.localName}.${one.getAttribute('class') ?? ''}`,
        look: looks.map((look) => `${look}: ${style[look]}`),
        place: width && height ? [x - from.x, y - from.y, width, height] : undefined,
      };
    });
  });
}

async function shapesIn(head: string): Promise<Shape[]> {
  const host = await openHost(elements + script, head);
  const widgets = [...host.document.querySelectorAll('[data-space-src] > *')];
  await waitUntil(
    () => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part]')),
    'the widgets are not there',
    { timeout: 10_000 },
  );
  await waitUntil(() => widgets[0].shadowRoot?.querySelector('[part=search-input]'));
  // Parts of the script are loaded on demand.
  let count = -1;
  while (count !== shapes(host).length) {
    count = shapes(host).length;
    await framesPass(host, 30);
  }
  for (const { shadowRoot } of widgets) {
    for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
  }
  return shapes(host);
}

/** At least a pixel apart: different line heights add up fractions. */
const moved = (one: Shape, other: Shape) =>
  Boolean(one.place?.some((was, n) => Math.abs(was - (other.place?.[n] ?? Infinity)) > 1));

const differences = (plain: Shape[], styled: Shape[]): string[] =>
  plain.flatMap((one, n) => {
    const other = styled[n];
    const changes = one.look.flatMap((was, i) =>
      was === other.look[i] ? [] : [`${was} → ${other.look[i]}`],
    );
    if (moved(one, other)) changes.push(`${String(one.place)} → ${String(other.place)}`);
    return changes.length ? [`${one.name}: ${changes.join(', ')}`] : [];
  });

describe('In the page of a site with', () => {
  let plain: Shape[];

  before(async () => {
    plain = await shapesIn('');
    expect(plain.length).to.be.above(100);
  });

  before(async function () {
    // The server has to download them first.
    this.timeout(60_000);
    for (const address of wordPress) expect((await fetch(address)).ok, address).to.equal(true);
  });

  for (const [name, head] of Object.entries(pages)) {
    it(`${name}, the widgets look as in a plain page`, async () => {
      const styled = await shapesIn(head);
      expect(styled).to.have.length(plain.length);
      expect(differences(plain, styled).slice(0, 5)).to.deep.equal([]);
    });
  }
});

it('Two hundred elements of a page look the same before and after the script', async () => {
  const tags =
    'h1 h2 h3 p a ul li ol table td button input select details summary figure img blockquote code dialog textarea'.split(
      ' ',
    );
  const body = tags.map((tag) => `<${tag} class="card root item">x</${tag}>`.repeat(10)).join('');
  const host = await openHost(body, sheet('bootstrap/dist/css/bootstrap.css'));
  const all = [...host.document.body.querySelectorAll('*')];
  expect(all.length).to.be.at.least(200);
  const looksOf = () =>
    all.map((one) => {
      const style = host.getComputedStyle(one);
      return [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`);
    });
  const names = Object.keys(host);
  const before = looksOf();
  const module = host.document.createElement('script');
  module.type = 'module';
  module.src = '/dist/space-widgets.js';
  host.document.body.append(module);
  await host.customElements.whenDefined('space-treaty');
  expect(looksOf()).to.deep.equal(before);
  // Lit counts its copies there.
  const isOfLit = (name: string) => /^(lit|reactive)[A-Z]/.test(name);
  const added = Object.keys(host).filter((name) => !names.includes(name) && !isOfLit(name));
  expect(added).to.deep.equal([]);
});

const cdp = <Result>(method: string) =>
  executeServerCommand<Result, object>('cdp', { method, params: {} });

it('Added and removed a hundred times, the elements leave nothing behind', async function () {
  if (!isChromium) this.skip();
  const { src: own, requests } = servedBundle();
  const host = await openHost(`<main data-space-src="${location.origin}${own}"></main>${script}`);
  const main = host.document.querySelector('main') as HTMLElement;
  await host.customElements.whenDefined('space-treaty');
  const cycle = async () => {
    main.innerHTML = `<space-faq searchable></space-faq>
      <space-article-card article="shared-station"></space-article-card>
      <space-treaty treaty="sample-treaty"></space-treaty>`;
    await waitUntil(
      () => [...main.children].every(({ shadowRoot }) => shadowRoot?.querySelector('[part]')),
      '',
      { interval: 4 },
    );
    main.replaceChildren();
  };
  const counters = async () => {
    await cdp('HeapProfiler.collectGarbage');
    return cdp<{ nodes: number; jsEventListeners: number }>('Memory.getDOMCounters');
  };
  /** Pending work of the browser may hold a node for a while; a leak stays. */
  const settled = async (isEnough: (nodes: number) => boolean) => {
    let now = await counters();
    for (let n = 0; n < 40 && !isEnough(now.nodes); n++) {
      await new Promise((resolve) => {
        setTimeout(resolve, 250);
      });
      now = await counters();
    }
    return now;
  };
  // What is created only once, and what Lit keeps of a template.
  for (let n = 0; n < 10; n++) await cycle();
  let last = Infinity;
  const before = await settled((nodes) => {
    const isStill = nodes === last;
    last = nodes;
    return isStill;
  });
  for (let n = 0; n < 100; n++) await cycle();
  const after = await settled((nodes) => nodes - before.nodes < 100);
  expect(after.nodes - before.nodes).to.be.below(100);
  expect(after.jsEventListeners - before.jsEventListeners).to.be.below(10);
  expect(await requests()).to.equal(1);
}).timeout(60_000);
