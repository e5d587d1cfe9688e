/** The builder's snippets in the page of another site, with what the build publishes. */
import { expect, waitUntil } from '@open-wc/testing';
import type { Facts } from '../../src/embed/builder/facts.js';
import { Snippets, type Choice } from '../../src/embed/builder/snippets.js';
import { clearHosts, embedOrigin, firstFrame, openHost } from '../helpers/embed.js';

afterEach(clearHosts);

const origin = `${embedOrigin}/published`;
const json = async (path: string) => (await fetch(`/published/${path}`)).json();

const choice: Choice = {
  name: 'faq',
  attributes: { searchable: '' },
  page: 'v1/e/faq/all/',
  title: 'Questions',
  height: 150,
  language: '',
  html: '',
};

let snippets: Snippets;
let facts: Facts;

before(async () => {
  const { latest } = await json('v1/versions.json');
  const integrity = await json(`r/${latest}/sri.json`);
  facts = { origin, release: latest, integrity, editions: [] };
  snippets = new Snippets(facts);
});

const untilShown = (find: () => Element | null) =>
  waitUntil(() => find()?.shadowRoot?.querySelector('[part=button]'), 'no question is there', {
    timeout: 12_000,
  });

describe('Pasted into the page of another site, it shows the questions:', () => {
  for (const kind of ['script', 'pinned'] as const) {
    it(`the ${kind} snippet`, async () => {
      const host = await openHost(snippets.write(kind, choice));
      const faq = host.document.querySelector('space-faq');
      await untilShown(() => faq);
      await waitUntil(() => faq?.shadowRoot?.querySelector('[part=search-input]'));
    });
  }

  it('the placeholder, with the script of the site', async () => {
    const host = await openHost(snippets.write('placeholder', choice), snippets.siteScript);
    await untilShown(() => host.document.querySelector('[data-space] > space-faq[searchable]'));
    expect(host.document.querySelector('space-faq > p > a')?.textContent).to.equal('Questions');
  });

  it('the file and its tag', async () => {
    const [server, tag] = snippets.write('file', choice).split('\n');
    const src = server.replace('Server URL: ', '');
    const name = tag.replace('Tag name: ', '');
    const host = await openHost(
      `<${name} searchable></${name}><script type="module" src="${src}"></script>`,
    );
    await untilShown(() => host.document.querySelector('space-faq'));
  });

  it('the frame, at the height of its content', async () => {
    const host = await openHost(snippets.write('frame', { ...choice, height: 151 }));
    const frame = firstFrame(host);
    await waitUntil(() => frame.offsetHeight > 600, 'the frame stays as it was', {
      timeout: 12_000,
    });
  });

  it('without its script the link stays', async () => {
    const host = await openHost(
      snippets.write('script', choice).replace(/<script.*<\/script>/, ''),
    );
    expect(host.document.querySelector('a')?.checkVisibility()).to.equal(true);
  });
});

it('One byte of difference, and the pinned script is not run', async () => {
  const changed = { ...facts, integrity: { 'space-faq.js': `sha384-${btoa('x'.repeat(48))}` } };
  const host = await openHost(new Snippets(changed).write('pinned', choice));
  expect(host.customElements.get('space-faq')).to.equal(undefined);
  expect(host.document.querySelector('space-faq > a')?.checkVisibility()).to.equal(true);
});
