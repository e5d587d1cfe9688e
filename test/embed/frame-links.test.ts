import { expect } from '@open-wc/testing';
import { ask, clearHosts, firstFrame, frame, heard, openHost, order } from '../helpers/embed.js';

afterEach(clearHosts);

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
