import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { enter, field, marked, placeSearch, type } from '../helpers/faq-search.js';
import { clear, sampleBundle } from '../helpers/fixtures.js';

describe('The search of <space-faq>', () => {
  afterEach(clear);

  it('marks the right letters, even if one stands for two', async function () {
    if (!('highlights' in CSS)) this.skip();
    const bundle = await sampleBundle();
    bundle.faq.questions = [{ id: 'one', question: 'Eine große Straße?', answer: '–' }];
    const faq = await placeSearch('', bundle);
    await enter(faq, 'strasse');
    await waitUntil(() => marked().join() === 'Straße');
    // Two letters for one, and none for a soft hyphen.
    const french = await sampleBundle();
    french.faq.questions = [{ id: 'one', question: 'L’œuvre de co\u00adopération', answer: '–' }];
    const other = await placeSearch('', french);
    await enter(faq, '');
    await enter(other, 'cooperation');
    await waitUntil(() => marked().join() === 'co\u00adopération');
  });

  it('does not remove the marks of another search on the page', async function () {
    if (!('highlights' in CSS)) this.skip();
    const [first, second] = [await placeSearch(), await placeSearch()];
    await type(first, 'owns');
    await waitUntil(() => marked().join() === 'owns');
    await type(second, 'fly');
    await waitUntil(() => marked().sort().join() === 'fly,owns');
    field(second).select();
    await sendKeys({ press: 'Escape' });
    await second.updateComplete;
    await waitUntil(() => marked().join() === 'owns');
  });

  it('marks no sources, which are not searched', async function () {
    if (!('highlights' in CSS)) this.skip();
    const bundle = await sampleBundle();
    const [source] = bundle.sources;
    bundle.sources = [{ ...source, title: 'An atlas of orbits' }];
    bundle.faq.questions = [
      { id: 'one', question: 'What is it?', answer: 'An orbit.', sources: [source.id] },
    ];
    const faq = await placeSearch('', bundle);
    await type(faq, 'orbit');
    await waitUntil(() => marked().length > 0);
    expect(marked()).to.deep.equal(['orbit']);
  });

  it('leaves no marks behind when it is removed', async () => {
    const faq = await placeSearch();
    await type(faq, 'moon');
    faq.remove();
    faq.requestUpdate();
    await faq.updateComplete;
    expect('highlights' in CSS ? marked() : []).to.deep.equal([]);
  });
});
