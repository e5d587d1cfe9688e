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
  heightOf,
  openHost,
  order,
  resizer,
  untilHeight,
} from '../helpers/embed.js';

afterEach(clearHosts);

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
