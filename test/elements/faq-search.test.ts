import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { findings } from '../helpers/axe.js';
import { button, ids, listedIds, one, openIds, placeFaq, root } from '../helpers/faq.js';
import { field, marked, placeSearch, status, type } from '../helpers/faq-search.js';
import { clear, next, sampleBundle, shown } from '../helpers/fixtures.js';

const [moon, crew, height] = ids;

describe('The search of <space-faq>', () => {
  afterEach(clear);

  it('is a labelled field if the page asks for it', async () => {
    expect(root(await placeFaq()).querySelector('input[type=search]')).to.equal(null);
    const faq = await placeSearch();
    expect(field(faq).labels?.[0].innerText).to.equal('Search the questions');
    expect(await findings(faq)).to.deep.equal([]);
  });

  it('finds words in questions and answers, opens the hits and marks the words', async () => {
    const faq = await placeSearch();
    await type(faq, 'several');
    expect(listedIds(faq)).to.deep.equal([crew]);
    expect(openIds(faq)).to.deep.equal([crew]);
    if ('highlights' in CSS) await waitUntil(() => marked().join() === 'several');
    expect(root(faq).querySelector('mark'), 'a change to the page').to.equal(null);
    expect(root(faq).activeElement, 'the focus').to.equal(field(faq));
    expect(await findings(faq)).to.deep.equal([]);
  });

  it('makes the arrow keys skip what is not a hit', async () => {
    const faq = await placeSearch();
    await type(faq, 'it');
    expect(listedIds(faq)).to.deep.equal([moon, height]);
    button(faq, moon).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(root(faq).activeElement).to.equal(button(faq, height));
  });

  it('requires every word, in any order and at any position', async () => {
    const faq = await placeSearch();
    // No repeated letters: WebKit's driver types them only once.
    await type(faq, 'the owns');
    expect(listedIds(faq)).to.deep.equal([moon]);
    field(faq).select();
    await type(faq, 'owns fly');
    expect(listedIds(faq)).to.deep.equal([]);
  });

  it('continues in other questions, and ends with its field', async () => {
    const faq = await placeSearch();
    await type(faq, 'owns');
    const bundle = await sampleBundle();
    bundle.faq.questions[0].question = 'Who holds Venus?';
    bundle.faq.questions[2].question = 'Who owns the sky?';
    faq.bundle = bundle;
    await next(faq, 'space-load');
    expect(listedIds(faq)).to.deep.equal([height]);
    faq.searchable = false;
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal(ids);
    expect(openIds(faq)).to.deep.equal([]);
  });

  it('announces the number of hits once, when the reader pauses', async () => {
    const faq = await placeSearch();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status(faq).innerText));
    observer.observe(status(faq), { childList: true, characterData: true, subtree: true });
    await type(faq, 'does');
    expect(status(faq).getAttribute('role')).to.equal('status');
    expect(status(faq).innerText).to.equal('');
    await waitUntil(() => status(faq).innerText === '1 question found');
    observer.disconnect();
    expect(said.filter(Boolean)).to.deep.equal(['1 question found']);
  });

  it('says so when nothing is found, and offers to show all again', async () => {
    const faq = await placeSearch();
    await type(faq, 'dinosaur');
    expect(listedIds(faq)).to.deep.equal([]);
    expect(shown(faq)).to.contain('No question or answer contains “dinosaur”.');
    expect(await findings(faq)).to.deep.equal([]);
    await waitUntil(() => status(faq).innerText === 'No question found');
    one(faq, '[part=reset]').click();
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal(ids);
    expect(field(faq).value).to.equal('');
    await waitUntil(() => root(faq).activeElement === field(faq), 'the focus is lost');
  });

  it('says that only other topics have hits, and leads to them', async () => {
    const faq = await placeSearch('filter');
    root(faq).querySelectorAll<HTMLElement>('input[type=radio]')[2].click();
    await type(faq, 'owns');
    expect(listedIds(faq)).to.deep.equal([]);
    expect(shown(faq)).to.contain('No question or answer on this topic contains “owns”.');
    expect(one(faq, '[part=reset]').innerText).to.equal('Search all topics');
    one(faq, '[part=reset]').click();
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal([moon]);
    expect(field(faq).value).to.equal('owns');
    await waitUntil(() => root(faq).activeElement === field(faq), 'the focus is lost');
  });

  it('announces the number again when the next search has as many hits', async () => {
    const faq = await placeSearch();
    await type(faq, 'several');
    await waitUntil(() => status(faq).innerText === '1 question found');
    field(faq).select();
    await type(faq, 'owns');
    expect(status(faq).innerText).to.equal('');
    await waitUntil(() => status(faq).innerText === '1 question found');
  });

  it('waits until a word composed with several keys is complete', async () => {
    const faq = await placeSearch();
    field(faq).value = 'ow';
    field(faq).dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal(ids);
    field(faq).value = 'owns';
    field(faq).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal([moon]);
  });

  it('does not close a surrounding dialog when Escape clears it', async () => {
    const faq = await placeSearch();
    const dialog = document.createElement('dialog');
    faq.before(dialog);
    dialog.append(faq);
    dialog.showModal();
    await type(faq, 'owns');
    await sendKeys({ press: 'Escape' });
    await faq.updateComplete;
    expect(field(faq).value).to.equal('');
    expect(dialog.open).to.equal(true);
    // WebKit does not pass Escape in a search field to ancestors.
    if (navigator.vendor.startsWith('Apple')) return;
    const closed = oneEvent(dialog, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
  });

  it('searches the wording that is shown', async () => {
    const faq = await placeSearch();
    await type(faq, 'lyon');
    expect(listedIds(faq)).to.deep.equal([]);
    faq.level = 'plain';
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal([height]);
  });

  it('continues in the wording that the reader chooses', async () => {
    const faq = await placeSearch();
    await type(faq, 'lyon');
    expect(listedIds(faq)).to.deep.equal([]);
    const labels = [...root(faq).querySelectorAll('label')];
    labels.find(({ innerText }) => innerText.trim() === 'Easy to read')?.click();
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal([height]);
  });

  it('announces the size of a topic once, not beside its own result', async () => {
    const faq = await placeSearch('filter');
    const labels = [...root(faq).querySelectorAll('label')];
    labels.find(({ innerText }) => innerText.trim() === 'Stations')?.click();
    await type(faq, 'how');
    await waitUntil(() => status(faq).innerText === '1 question found');
    const said = [...root(faq).querySelectorAll('.toolbar [role=status]')];
    expect(said.map(({ textContent }) => textContent?.trim())).to.deep.equal(['']);
  });
});
