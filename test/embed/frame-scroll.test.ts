import { expect, waitUntil } from '@open-wc/testing';
import {
  clearHosts,
  firstFrame,
  frame,
  framesPass,
  heard,
  openHost,
  order,
  resizer,
  send,
  untilHeight,
} from '../helpers/embed.js';

afterEach(clearHosts);

const scroll = (y: unknown) => ({ ns: 'space-embed', v: 1, type: 'scroll', y });

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
    await send(host, one, scroll(250));
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
      await send(host, one, scroll(y));
      expect(host.scrollY, String(y)).to.equal(0);
    }
    await send(host, one, scroll(1e9));
    await untilAt(host, top + 600);
    await send(host, one, scroll(-1e9));
    await untilAt(host, top);
    expect(one.style.scrollMarginTop).to.equal('');
  });
});
