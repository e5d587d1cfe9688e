import { expect } from '@open-wc/testing';
import {
  ask,
  clearHosts,
  embedOrigin,
  firstFrame,
  frame,
  framesPass,
  heard,
  heightOf,
  openHost,
  order,
  resizer,
  send,
  untilHeight,
} from '../helpers/embed.js';

afterEach(clearHosts);

const size = (height: unknown) => ({ ns: 'space-embed', v: 1, type: 'size', height });

describe('Messages that are not those of a frame of ours', () => {
  it('change nothing if they contain no height', async () => {
    const host = await openHost(resizer + frame());
    const one = firstFrame(host);
    await untilHeight(one, 600);
    for (const height of [0, -50, NaN, Infinity, '300', null, [300], { valueOf: 300 }, undefined]) {
      await send(host, one, size(height));
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
      await send(host, one, data);
      expect(heightOf(one), JSON.stringify(data)).to.equal(600);
    }
  });

  it('change nothing when they come from the page itself or from a frame of another origin', async () => {
    const foreign = frame().replace(embedOrigin, location.origin);
    const host = await openHost(resizer + frame() + foreign);
    const [ours, other] = host.document.querySelectorAll('iframe');
    await untilHeight(ours, 600);
    host.postMessage(size(333), '*');
    await send(host, other, size(333));
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
