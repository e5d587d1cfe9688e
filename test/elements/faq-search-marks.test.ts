import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { field, marked, placeSearch, type } from '../helpers/faq-search.js';
import { clear, sampleBundle } from '../helpers/fixtures.js';

describe('The search of <space-faq>', () => {
  afterEach(clear);

  it('marks the right letters, even if one stands for two', async function () {
    if (!('highlights' in CSS)) this.skip();
    const bundle = await sampleBundle();
    bundle.faq.questions = [{ id: 'one', question: 'Eine große Straße?', answer: '–' }];
    const faq = await placeSearch('', bundle);
    field(faq).value = 'strasse';
    field(faq).dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => marked().join() === 'Straße', `marked: ${marked().join()}`);
    // Two letters for one, and none for a soft hyphen.
    const french = await sampleBundle();
    french.faq.questions = [{ id: 'one', question: 'L’œuvre de co\u00adopération', answer: '–' }];
    const other = await placeSearch('', french);
    field(faq).value = '';
    field(faq).dispatchEvent(new Event('input', { bubbles: true }));
    field(other).value = 'cooperation';
    field(other).dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(
      () => marked().join() === 'co\u00adopération',
      `marked: ${JSON.stringify(marked())}`,
    );
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

  it('leaves no marks behind when it is removed', async () => {
    const faq = await placeSearch();
    await type(faq, 'moon');
    faq.remove();
    faq.requestUpdate();
    await faq.updateComplete;
    expect('highlights' in CSS ? marked() : []).to.deep.equal([]);
  });
});
