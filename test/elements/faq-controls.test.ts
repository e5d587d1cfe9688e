import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { findings } from '../helpers/axe.js';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { ids, isOpen, listedIds, one, openIds, placeFaq, root } from '../helpers/faq.js';
import { clearWithHash, next, place, sampleBundle, shown } from '../helpers/fixtures.js';

const [moon, crew, height] = ids;
const choose = (faq: SpaceFaq, label: string) => {
  const labels = [...root(faq).querySelectorAll('label')];
  labels.find(({ textContent }) => textContent.trim() === label)?.click();
  return faq.updateComplete;
};

describe('<space-faq>', () => {
  afterEach(clearWithHash);

  describe('topics', () => {
    it('are a labelled group if the page asks for it', async () => {
      const faq = await placeFaq('filter');
      const group = one<HTMLFieldSetElement>(faq, 'fieldset');
      expect(group.querySelector('legend')?.innerText).to.equal('Topic');
      expect([...group.querySelectorAll('label')].map((it) => it.innerText.trim())).to.deep.equal([
        'All topics',
        'Law',
        'Stations',
      ]);
      await choose(faq, 'Stations');
      expect(listedIds(faq)).to.deep.equal([crew, height]);
      expect(root(faq).querySelectorAll('[part=topic]')[0].checkVisibility()).to.equal(false);
      expect(await findings(faq)).to.deep.equal([]);
      faq.showAll();
      await choose(faq, 'All topics');
      expect(openIds(faq), 'what is open of all').to.deep.equal([crew, height]);
    });

    it('are chosen by keyboard', async () => {
      const faq = await placeFaq('filter');
      one(faq, 'input:checked').focus();
      await sendKeys({ press: 'ArrowDown' });
      await faq.updateComplete;
      expect(listedIds(faq)).to.deep.equal([moon]);
    });

    it('announce once how many questions a choice leaves', async () => {
      const faq = await placeFaq('filter searchable');
      await waitUntil(() => root(faq).querySelector('[type=search]'));
      const said = () =>
        [...root(faq).querySelectorAll<HTMLElement>('[role=status]')].map((one) =>
          one.textContent?.trim(),
        );
      expect(said()).to.deep.equal(['', '']);
      await choose(faq, 'Stations');
      expect(said()).to.deep.equal(['', 'Stations 2 questions found']);
      await choose(faq, 'All topics');
      expect(said()).to.deep.equal(['', 'All topics 3 questions found']);
    });

    it('are all shown again if the choice disappears, or the chosen topic is missing', async () => {
      const faq = await placeFaq('filter searchable');
      await choose(faq, 'Stations');
      faq.filter = false;
      await faq.updateComplete;
      expect(listedIds(faq)).to.deep.equal(ids);
      faq.filter = true;
      await faq.updateComplete;
      const bundle = await sampleBundle();
      bundle.topics[1].id = 'crews';
      for (const question of bundle.faq.questions)
        if (question.topic === 'stations') question.topic = 'crews';
      faq.bundle = bundle;
      await next(faq, 'space-load');
      expect(listedIds(faq)).to.deep.equal(ids);
      expect(one(faq, 'label:has(:checked)').innerText.trim()).to.equal('All topics');
    });

    it('give way to a URL that leads elsewhere', async () => {
      const faq = await placeFaq('filter');
      await choose(faq, 'Law');
      location.hash = height;
      await next(faq, 'space-after-toggle');
      expect(listedIds(faq)).to.deep.equal(ids);
      expect(isOpen(faq, height)).to.equal(true);
    });

    it('end with the questions that have none', async () => {
      const bundle = await sampleBundle();
      delete bundle.faq.questions[0].topic;
      bundle.faq.questions[1].topic = 'unheard-of';
      const faq = await placeFaq('', bundle);
      expect([...root(faq).querySelectorAll('[part=topic]')].map((t) => t.textContent)).to.eql([
        'Stations',
        'More questions',
      ]);
      expect(listedIds(faq)).to.deep.equal([height, moon, crew]);
    });

    it('are not named if there is only one', async () => {
      const faq = await placeFaq('topic="law" filter');
      expect(root(faq).querySelector('fieldset')).to.equal(null);
      expect(root(faq).querySelectorAll('h3 > button')).to.have.length(1);
    });
  });

  describe('reading level', () => {
    it('is one choice for all answers, if the bundle has a plain version', async () => {
      const faq = await placeFaq(`open="${height} ${moon}"`);
      expect(one(faq, 'legend').innerText).to.equal('Reading level');
      expect(shown(faq)).to.contain('in a low orbit');
      await choose(faq, 'Easy to read');
      expect(shown(faq)).to.contain('from Paris to Lyon').and.not.to.contain('in a low orbit');
      expect(shown(faq), 'an answer without a plain version').to.contain('No state can own it.');
      expect(openIds(faq)).to.deep.equal([moon, height]);
      expect(await findings(faq)).to.deep.equal([]);
    });

    it('is not offered if the page sets it, or the bundle has none', async () => {
      const faq = await placeFaq(`level="plain" open="${height}"`);
      expect(shown(faq)).to.contain('from Paris to Lyon');
      expect(root(faq).querySelector('fieldset')).to.equal(null);
      faq.level = 'standard';
      await faq.updateComplete;
      expect(shown(faq)).to.contain('in a low orbit');
      faq.setAttribute('level', '');
      await faq.updateComplete;
      await choose(faq, 'Easy to read');
      expect(shown(faq), 'an empty attribute sets nothing').to.contain('from Paris to Lyon');
      const bundle = await sampleBundle();
      delete bundle.faq.questions[2].plain;
      expect(root(await placeFaq('', bundle)).querySelector('fieldset')).to.equal(null);
    });
  });

  it('returns to the defaults when attributes are removed', async () => {
    const faq = await placeFaq('heading-level="4" searchable');
    expect(one(faq, '[part=heading]').localName).to.equal('h4');
    for (const wrong of ['', 'high']) {
      faq.setAttribute('heading-level', wrong);
      await faq.updateComplete;
      expect(one(faq, '[part=heading]').localName, wrong).to.equal('h2');
    }
    faq.headingLevel = undefined as unknown as number;
    await faq.updateComplete;
    expect(one(faq, '[part=heading]').localName).to.equal('h2');
    faq.removeAttribute('heading-level');
    await faq.updateComplete;
    expect(one(faq, '[part=heading]').localName).to.equal('h2');
    const early = place(`<space-faq open="${moon}"></space-faq>`).firstElementChild as SpaceFaq;
    early.removeAttribute('open');
    early.bundle = await sampleBundle();
    await next(early, 'space-load');
    expect(openIds(early)).to.deep.equal([]);
  });

  it('offers the state of every control to assistive technology', async function () {
    if (!isChromium) this.skip();
    await placeFaq(`filter open="${moon}"`);
    const tree = await accessibilityTree();
    const found = (role: string) => tree.filter((node) => node.role === role);
    expect(found('group').map(({ name }) => name)).to.include.members(['Topic', 'Reading level']);
    expect(found('radio').map(({ name }) => name)).to.deep.equal([
      'All topics',
      'Law',
      'Stations',
      'Standard',
      'Easy to read',
    ]);
    expect(found('button').filter(({ expanded }) => expanded)).to.have.length(1);
  });
});
