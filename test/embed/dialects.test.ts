import { expect } from '@open-wc/testing';
import {
  ask,
  clearHosts,
  embedOrigin,
  firstFrame,
  frame,
  heard,
  openHost,
  order,
  untilHeight,
} from '../helpers/embed.js';

afterEach(clearHosts);

describe('A frame in a page that sizes frames in its own way', () => {
  /** What a frame says to a page until it has answered a question. */
  async function saidBy(host: Window, one: HTMLIFrameElement, what: object): Promise<any[]> {
    const said: any[] = [];
    const listen = ({ source, data }: MessageEvent) => {
      if (source === one.contentWindow && !data?.test) said.push(data);
    };
    host.addEventListener('message', listen);
    // The frame listens to nobody but the page around it.
    (host as Window & { eval(code: string): void }).eval(
      `document.querySelector('iframe').contentWindow.postMessage(${JSON.stringify(what)}, '*')`,
    );
    await ask(host, one);
    host.removeEventListener('message', listen);
    return said;
  }

  /** A page with a frame that has said what it says by itself. */
  async function settled(hash = ''): Promise<[Window & typeof globalThis, HTMLIFrameElement]> {
    const host = await openHost(frame('', hash));
    const one = firstFrame(host);
    const told = heard(host, one, ({ type, height }) => type === 'size' && height === 500);
    order(one, { setHeight: '500px' });
    await told;
    await ask(host, one);
    return [host, one];
  }

  it('tells a page its height by the right secret alone', async () => {
    const [host, one] = await settled('#?secret=a1B2c3D4e5');
    for (const wrong of [{ secret: 'other' }, {}, { secret: null }]) {
      expect(await saidBy(host, one, { message: 'ready', ...wrong })).to.deep.equal([]);
    }
    const said = await saidBy(host, one, { message: 'ready', secret: 'a1B2c3D4e5' });
    expect(said.filter(({ message }) => message === 'height')).to.have.length(1);
  });

  it('does not answer with a secret to a page that has given it none', async () => {
    const [host, one] = await settled();
    expect(await saidBy(host, one, { message: 'ready' })).to.deep.equal([]);
  });

  it('never says that it has no height, as where it is not displayed', async () => {
    const host = await openHost(frame('hidden'), '<style>[hidden]{display:none}</style>');
    const one = firstFrame(host);
    await ask(host, one);
    const ready = { ns: 'space-embed', v: 1, type: 'ready', scheme: 'light' };
    // In WebKit, what is not displayed has a height.
    const said = await saidBy(host, one, ready);
    expect(said.filter(({ height }) => height === 0)).to.deep.equal([]);
    const told = heard(host, one, ({ type }) => type === 'size');
    one.hidden = false;
    expect((await told).height).to.equal(600);
  });

  it('tells a WordPress page its height, with the secret, whenever asked', async () => {
    const secret = 'a1B2c3D4e5';
    // The embedding page has to ask itself: the frame listens to nobody else.
    const host = (await openHost(
      frame(`data-secret="${secret}"`, `#?secret=${secret}`),
      `<script>
        const say = (data) => document.querySelector('iframe').contentWindow.postMessage(data, '*');
      </script>`,
    )) as Window & typeof globalThis & { eval(code: string): void };
    const one = firstFrame(host);
    await ask(host, one);
    const height = (value: number) =>
      heard(host, one, (data) => data.message === 'height' && data.value === value);
    const first = height(600);
    host.eval(`say({ message: 'ready', secret: '${secret}' })`);
    expect(await first).to.deep.equal({ message: 'height', value: 600, secret });
    const second = height(410);
    order(one, { setHeight: '410px' });
    expect(await second).to.deep.equal({ message: 'height', value: 410, secret });
  });

  it('lets a WordPress page follow links to its own site, and keeps the others inside', async () => {
    const secret = 'a1B2c3D4e5';
    const host = await openHost(frame('', `#?secret=${secret}`));
    const one = firstFrame(host);
    const link = heard(host, one, (data) => data.message === 'link');
    order(one, { click: 'page' });
    expect(await link).to.deep.equal({
      message: 'link',
      value: `${embedOrigin}/test/embed/other.html`,
      secret,
    });
  });

  it('has the height that Pym gives it', async () => {
    const host = await openHost(
      '<div id="graphic"></div>',
      '<script src="/node_modules/pym.js/dist/pym.v1.js"></script>',
    );
    const { pym } = host as unknown as {
      pym: { Parent: new (id: string, url: string) => unknown };
    };
    new pym.Parent('graphic', `${embedOrigin}/test/embed/child.html`);
    const one = firstFrame(host);
    await untilHeight(one, 600);
    order(one, { setHeight: '350px' });
    await untilHeight(one, 350);
  });

  it('tells an AMP page its height', async () => {
    const host = await openHost(frame());
    const one = firstFrame(host);
    order(one, { setHeight: '480px' });
    const told = { sentinel: 'amp', type: 'embed-size', height: 480 };
    expect(
      await heard(host, one, ({ sentinel, height }) => sentinel && height === 480),
    ).to.deep.equal(told);
  });

  it('has the height that the browser gives it, if it can', async function () {
    if (!CSS.supports('frame-sizing', 'content-block-size')) this.skip();
    const host = await openHost(
      frame('class="native"').replace('height="200"', ''),
      '<style>.native{frame-sizing:content-block-size}</style>',
    );
    const one = firstFrame(host);
    await untilHeight(one, 600);
    order(one, { setHeight: '320px' });
    await untilHeight(one, 320);
  });
});
