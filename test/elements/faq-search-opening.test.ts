import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, ids, isOpen, listedIds, openIds, root } from '../helpers/faq.js';
import { field, marked, placeSearch, type } from '../helpers/faq-search.js';
import { clear, sampleBundle } from '../helpers/fixtures.js';

const [moon, crew, height] = ids;

describe('The search of <space-faq>', () => {
  afterEach(clear);

  it('restores everything when it is cleared, except what the reader has opened', async () => {
    const faq = await placeSearch(`open="${moon}"`);
    await type(faq, 'how');
    expect(listedIds(faq)).to.deep.equal([height]);
    await sendKeys({ press: 'Escape' });
    await faq.updateComplete;
    expect(field(faq).value).to.equal('');
    expect(listedIds(faq)).to.deep.equal(ids);
    expect(openIds(faq)).to.deep.equal([moon]);
    expect('highlights' in CSS ? marked() : []).to.deep.equal([]);
    await type(faq, 'the');
    button(faq, crew).click();
    await faq.updateComplete;
    expect(isOpen(faq, crew)).to.equal(false);
    button(faq, crew).click();
    field(faq).focus();
    await sendKeys({ press: 'Escape' });
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal([moon, crew]);
  });

  it('leaves more than 100 hits closed, and opens them once there are fewer', async () => {
    const bundle = await sampleBundle();
    bundle.faq.questions = Array.from({ length: 120 }, (_, index) => ({
      id: `question-${index}`,
      question: `Why number ${index}?`,
      answer: index < 100 ? 'Because it is so.' : 'Nobody knows.',
    }));
    const faq = await placeSearch('', bundle);
    const open = () =>
      root(faq).querySelectorAll('.item:not([hidden]) [aria-expanded=true]').length;
    const listed = () => root(faq).querySelectorAll('.item:not([hidden])').length;
    await type(faq, 'why');
    expect(listed()).to.equal(120);
    expect(open()).to.equal(0);
    await type(faq, ' so');
    expect(listed()).to.equal(100);
    expect(open()).to.equal(100);
    field(faq).select();
    await type(faq, 'why');
    expect(open(), 'too many again').to.equal(0);
  });

  it('leaves one question open with exclusive, whichever was open before', async () => {
    const faq = await placeSearch(`exclusive open="${moon}"`);
    await type(faq, 'high');
    for (const open of [false, true]) {
      button(faq, height).click();
      await faq.updateComplete;
      expect(isOpen(faq, height)).to.equal(open);
    }
    field(faq).focus();
    await sendKeys({ press: 'Escape' });
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal([height]);
  });

  it('ends in its initial state, even if the page has shown another topic since', async () => {
    const faq = await placeSearch(`open="${crew}"`);
    await type(faq, 'owns');
    expect(openIds(faq)).to.deep.equal([moon]);
    faq.topic = 'stations';
    await faq.updateComplete;
    field(faq).focus();
    await sendKeys({ press: 'Escape' });
    faq.topic = undefined;
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal([crew]);
  });

  it('opens all its hits even with exclusive', async () => {
    const faq = await placeSearch('exclusive');
    await type(faq, 'how high');
    expect(openIds(faq)).to.deep.equal([height]);
    field(faq).select();
    await type(faq, 'o');
    expect(openIds(faq)).to.deep.equal(ids);
  });

  it('opens what the other wording adds, but nothing that the reader has closed', async () => {
    const faq = await placeSearch();
    await type(faq, 'ar');
    expect(openIds(faq)).to.deep.equal([crew]);
    button(faq, crew).click();
    faq.level = 'plain';
    await faq.updateComplete;
    expect(listedIds(faq)).to.deep.equal([crew, height]);
    expect(openIds(faq)).to.deep.equal([height]);
  });
});
