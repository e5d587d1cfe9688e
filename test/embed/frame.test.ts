import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { isChromium } from '../helpers/chromium.js';
import {
  ask,
  clearHosts,
  embedOrigin,
  firstFrame,
  frame,
  framesPass,
  heard,
  openHost,
  order,
  resizer,
  untilHeight,
} from '../helpers/embed.js';

afterEach(clearHosts);

const heightOf = (element: HTMLElement) => element.getBoundingClientRect().height;
const size = (height: unknown) => ({ ns: 'space-embed', v: 1, type: 'size', height });
const scroll = (y: unknown) => ({ ns: 'space-embed', v: 1, type: 'scroll', y });

describe('A frame with the host script', () => {
  it('has the height of its content, which may grow and shrink', async () => {
    const host = await openHost(resizer + frame());
    const one = firstFrame(host);
    await untilHeight(one, 600);
    order(one, { setHeight: '900px' });
    await untilHeight(one, 900);
    order(one, { setHeight: '300px' });
    await untilHeight(one, 300);
  });

  it('has it if the script comes last, and if there are two scripts', async () => {
    const host = await openHost(frame());
    const one = firstFrame(host);
    await ask(host, one);
    expect(heightOf(one)).to.equal(200);
    for (const copy of ['?one', '?two']) {
      const script = host.document.createElement('script');
      script.type = 'module';
      script.src = `${embedOrigin}/src/embed/resize.ts${copy}`;
      host.document.body.append(script);
    }
    await untilHeight(one, 600);
    order(one, { setHeight: '450px' });
    await untilHeight(one, 450);
  });

  it('has it if the frame comes last, in an open shadow root', async () => {
    const host = await openHost(`${resizer}<div></div>`);
    const root = (host.document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = frame();
    await untilHeight(root.querySelector('iframe') as HTMLIFrameElement, 600);
  });

  it('has its own height among other frames', async () => {
    const host = await openHost(resizer + frame() + frame() + frame());
    const frames = [...host.document.querySelectorAll('iframe')];
    for (const one of frames) await untilHeight(one, 600);
    order(frames[0], { setHeight: '320px' });
    await untilHeight(frames[0], 320);
    expect(frames.map(heightOf)).to.deep.equal([320, 600, 600]);
  });

  it('has it once it is displayed', async () => {
    const host = await openHost(resizer + frame('hidden'), '<style>[hidden]{display:none}</style>');
    const one = firstFrame(host);
    await ask(host, one);
    await framesPass(host, 3);
    one.hidden = false;
    await untilHeight(one, 600);
  });

  it('has it with a border that counts as part of its height', async () => {
    const host = await openHost(
      resizer + frame(),
      '<style>iframe{box-sizing:border-box;border:5px solid!important}</style>',
    );
    await untilHeight(firstFrame(host), 610);
  });

  it('has it with padding that counts as part of its height', async () => {
    const host = await openHost(
      resizer + frame(),
      '<style>iframe{box-sizing:border-box;padding:20px 7px 13px}</style>',
    );
    await untilHeight(firstFrame(host), 633);
  });

  it('has it when it may keep its own origin', async () => {
    const host = await openHost(
      resizer +
        frame().replace('sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"'),
    );
    await untilHeight(firstFrame(host), 600);
  });

  it('is at least 40 and at most 20000 px high', async () => {
    const host = await openHost(resizer + frame());
    const one = firstFrame(host);
    await untilHeight(one, 600);
    order(one, { setHeight: '3px' });
    await untilHeight(one, 40);
    order(one, { setHeight: '1000000px' });
    await untilHeight(one, 20_000);
  });

  it('is light or dark like the page around it', async () => {
    const dark = '<div style="color-scheme: dark">';
    const light = '<div style="color-scheme: light">';
    const host = await openHost(`${resizer}${dark}${frame()}</div>${light}${frame()}</div>`);
    const [inDark, inLight] = host.document.querySelectorAll('iframe');
    for (const one of [inDark, inLight]) await untilHeight(one, 600);
    expect((await ask(host, inDark)).probe).to.equal('rgb(254, 254, 254)');
    expect((await ask(host, inLight)).probe).to.equal('rgb(1, 1, 1)');
  });

  it('is told when the page turns dark while it is read', async function () {
    if (!isChromium) this.skip();
    const host = await openHost(
      resizer + frame('class="both"'),
      '<style>.both { color-scheme: light dark }</style>',
    );
    const one = firstFrame(host);
    await untilHeight(one, 600);
    const last = async () => (await ask(host, one)).schemes.at(-1);
    expect(await last()).to.equal('light');
    await emulateMedia({ colorScheme: 'dark' });
    try {
      await waitUntil(async () => (await last()) === 'dark', 'it was not told');
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('touches no storage and meets no error', async () => {
    const host = await openHost(resizer + frame());
    await untilHeight(firstFrame(host), 600);
    expect((await ask(host, firstFrame(host))).touched).to.deep.equal([]);
  });

  it('keeps its height when it would grow forever', async () => {
    const host = await openHost(resizer + frame());
    const warnings: unknown[][] = [];
    host.console.warn = (...words: unknown[]) => warnings.push(words);
    const one = firstFrame(host);
    await untilHeight(one, 600);
    order(one, { setHeight: 'calc(100vh + 5px)' });
    while (!warnings.length) await framesPass(host, 1);
    const height = heightOf(one);
    await framesPass(host, 10);
    expect(heightOf(one)).to.equal(height);
    expect(warnings).to.have.length(1);
    order(one, { setHeight: '500px' });
    await untilHeight(one, 500);
  });

  it('may grow again after that once it has another width', async () => {
    const host = await openHost(resizer + frame());
    const warnings: unknown[][] = [];
    host.console.warn = (...words: unknown[]) => warnings.push(words);
    const one = firstFrame(host);
    await untilHeight(one, 600);
    order(one, { setHeight: 'calc(100vh + 5px)' });
    while (!warnings.length) await framesPass(host, 1);
    order(one, { setHeight: '9000px' });
    await ask(host, one);
    await framesPass(host, 3);
    expect(heightOf(one)).to.be.below(9000);
    one.style.width = '300px';
    await untilHeight(one, 9000);
  });
});

const send = async (one: HTMLIFrameElement, host: Window, data: unknown, times = 1) => {
  order(one, { send: data, times });
  await ask(host, one);
  await framesPass(host, 3);
};

describe('The page around a frame', () => {
  const page = (hash = '') =>
    openHost(
      `${resizer}<p>Before</p>${frame('', hash)}<p>After</p>`,
      '<style>html { scroll-padding-top: 30px } body { margin: 0 } p { block-size: 2000px; margin: 0 }</style>',
    );
  const top = 2000 - 30;
  const untilAt = (host: Window, y: number) =>
    waitUntil(() => Math.abs(host.scrollY - y) <= 1, `the page is at ${host.scrollY}, not ${y}`);

  it('scrolls to the place that the frame’s URL names, once', async () => {
    const host = await page('#place');
    const one = firstFrame(host);
    await untilAt(host, top + 250);
    host.scrollTo(0, 0);
    await send(one, host, scroll(250));
    expect(host.scrollY).to.equal(0);
  });

  it('sizes a frame whose URL is badly encoded', async () => {
    const host = await page('#%');
    await untilHeight(firstFrame(host), 600);
  });

  it('does not scroll when somebody has begun to read outside the frame', async () => {
    const host = await page();
    const one = firstFrame(host);
    await untilHeight(one, 600);
    host.scrollTo(0, 70);
    const told = heard(host, one, ({ type }) => type === 'scroll');
    order(one, { click: 'within' });
    expect((await told).y).to.equal(250);
    await framesPass(host, 3);
    expect(host.scrollY).to.equal(70);
  });

  it('scrolls to where a link in the frame leads, each time the reader follows it', async () => {
    const host = await page();
    const one = firstFrame(host);
    await untilHeight(one, 600);
    for (const from of [0, 900]) {
      host.scrollTo(0, from);
      one.focus({ preventScroll: true });
      order(one, { click: 'within' });
      await untilAt(host, top + 250);
    }
  });

  it('scrolls no further than the frame, and nowhere without a number', async () => {
    const host = await page();
    const one = firstFrame(host);
    await untilHeight(one, 600);
    one.focus({ preventScroll: true });
    for (const y of [NaN, Infinity, '300', null, [300], undefined]) {
      await send(one, host, scroll(y));
      expect(host.scrollY, String(y)).to.equal(0);
    }
    await send(one, host, scroll(1e9));
    await untilAt(host, top + 600);
    await send(one, host, scroll(-1e9));
    await untilAt(host, top);
    expect(one.style.scrollMarginTop).to.equal('');
  });
});

describe('Messages that are not those of a frame of ours', () => {
  it('change nothing if they contain no height', async () => {
    const host = await openHost(resizer + frame());
    const one = firstFrame(host);
    await untilHeight(one, 600);
    for (const height of [0, -50, NaN, Infinity, '300', null, [300], { valueOf: 300 }, undefined]) {
      await send(one, host, size(height));
      expect(heightOf(one), String(height)).to.equal(600);
    }
    for (const data of [
      '300',
      null,
      { ...size(300), v: 2 },
      { ...size(300), ns: 'other' },
      { ...size(300), type: '__proto__' },
      JSON.parse('{"__proto__":{"ns":"space-embed","v":1,"type":"size","height":300}}'),
    ]) {
      await send(one, host, data);
      expect(heightOf(one), JSON.stringify(data)).to.equal(600);
    }
  });

  it('change nothing when they come from the page itself or from a frame of another origin', async () => {
    const foreign = frame().replace(embedOrigin, location.origin);
    const host = await openHost(resizer + frame() + foreign);
    const [ours, other] = host.document.querySelectorAll('iframe');
    await untilHeight(ours, 600);
    host.postMessage(size(333), '*');
    await send(other, host, size(333));
    expect(heightOf(ours)).to.equal(600);
    expect(heightOf(other)).to.equal(200);
  });

  it('change nothing when a frame of ours that is not sandboxed has another page, without origin', async () => {
    const host = await openHost(resizer + frame().replace('sandbox="allow-scripts"', ''));
    const one = firstFrame(host);
    await untilHeight(one, 600);
    // The URL of the element does not change when the page in it goes elsewhere.
    one.contentWindow?.location.replace(
      `data:text/html,<script>parent.postMessage({test:1},'*');parent.postMessage(${encodeURIComponent(JSON.stringify(size(333)))},'*')</script>`,
    );
    await heard(host, one, (data) => data.test === 1);
    await framesPass(host, 3);
    expect(heightOf(one)).to.equal(600);
  });

  it('block nobody, however many there are', async () => {
    const host = await openHost(resizer + frame() + '<i></i>'.repeat(2000));
    const one = firstFrame(host);
    await untilHeight(one, 600);
    let writes = 0;
    const observer = new host.MutationObserver((records) => (writes += records.length));
    observer.observe(one, { attributes: true });
    order(one, { send: size(500), times: 5000 });
    await ask(host, one);
    await untilHeight(one, 500);
    await framesPass(host, 2);
    expect(writes).to.be.below(200);
  });
});

describe('A link in a frame', () => {
  const away = { href: 'https://elsewhere.example/' };
  const pressed = async (
    what: { link?: object; init?: MouseEventInit; prevented?: boolean },
    hash = '',
  ) => {
    const host = await openHost(frame('', hash));
    const one = firstFrame(host);
    await ask(host, one);
    const told = heard(host, one, ({ test }) => test?.pressed);
    order(one, { press: { id: 'page', link: away, ...what } });
    return (await told).test.pressed as { target: string; defaultPrevented: boolean };
  };

  it('opens where the reader can read on', async () => {
    expect(await pressed({})).to.deep.equal({ target: '_blank', defaultPrevented: false });
  });

  it('leaves to the page in the frame what that one does itself', async () => {
    const { target } = await pressed({ prevented: true });
    expect(target).to.equal('');
  });

  for (const [name, init] of [
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Shift', { shiftKey: true }],
    ['Meta', { metaKey: true }],
    ['another button', { button: 1 }],
  ] as const) {
    it(`is left to the browser with ${name}`, async () => {
      expect(await pressed({ init })).to.deep.equal({ target: '', defaultPrevented: false });
    });
  }

  it('keeps a target of its own, and gets none where it is a download', async () => {
    const named = await pressed({ link: { ...away, target: '_top' } });
    expect(named.target).to.equal('_top');
    const file = await pressed({ link: { ...away, download: 'treaty.csv' } });
    expect(file.target).to.equal('');
  });

  it('stays in the frame where it leads to a place of the page', async () => {
    expect((await pressed({ link: { href: '#place' } })).target).to.equal('');
  });

  it('leaves a WordPress page alone where it leads to another site, or is handled already', async () => {
    const hash = '#?secret=a1B2c3D4e5';
    expect(await pressed({}, hash)).to.deep.equal({ target: '_blank', defaultPrevented: false });
    const own = await pressed({ link: {} }, hash);
    expect(own, 'a page of its own site').to.deep.equal({ target: '', defaultPrevented: true });
  });
});
