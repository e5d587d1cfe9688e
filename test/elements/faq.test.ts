import { expect } from '@open-wc/testing';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { button, faqIn, isOpen, panel, placeFaq, root } from '../helpers/faq.js';
import { clearWithHash, errorOf, next, place, sampleBundle } from '../helpers/fixtures.js';

describe('<space-faq>', () => {
  afterEach(clearWithHash);

  describe('content', () => {
    it('shows heading, intro, topics and every question as a heading with a button', async () => {
      const faq = await placeFaq();
      expect(root(faq).querySelector('h2')?.textContent).to.equal('Questions');
      expect(root(faq).querySelector('[part=intro]')?.textContent).to.contain('visitors ask');
      expect([...root(faq).querySelectorAll('h3')].map((h) => h.textContent)).to.deep.equal([
        'Law',
        'Stations',
      ]);
      const labels = [...root(faq).querySelectorAll('h4 > button')].map((b) =>
        b.textContent?.trim(),
      );
      expect(labels).to.deep.equal([
        'Who owns the Moon?',
        'Who lives on the station?',
        'How high does it fly?',
      ]);
    });

    it('shows formatted answers: paragraphs, lists, links, sources', async () => {
      const faq = await placeFaq();
      const answer = panel(faq, 'who-owns-the-moon');
      expect(answer.querySelector('p')?.textContent).to.contain('No state can own it.');
      expect(answer.querySelector('li')?.textContent).to.contain('No claim counts.');
      const [source, link] = answer.querySelectorAll<HTMLAnchorElement>('p a');
      expect(source.href).to.equal('https://example.org/text');
      expect(source.textContent).to.equal('1Source: The text of the treaty');
      expect(link.href).to.equal(new URL('law.html', document.baseURI).href);
      expect(answer.querySelector('[part=sources] li')?.textContent).to.contain(
        'The text of the treaty',
      );
      expect(panel(faq, 'who-lives-there').querySelectorAll('p:not(.copy)')).to.have.length(2);
      expect(panel(faq, 'who-lives-there').textContent).to.contain('Sample Agency');
    });

    it('leads from an answer to another question of the page', async () => {
      const bundle = await sampleBundle();
      const link = { type: 'link', url: '#how-high', children: [{ type: 'text', value: 'there' }] };
      bundle.faq.questions[0].answer = {
        type: 'root',
        children: [{ type: 'paragraph', children: [link] }],
      };
      const faq = await placeFaq('', bundle);
      const [found] = panel(faq, 'who-owns-the-moon').querySelectorAll('a');
      expect(found.href).to.equal(new URL('#how-high', location.href).href);
      faq.open('who-owns-the-moon');
      await faq.updateComplete;
      const change = next(window, 'hashchange' as 'space-load');
      found.click();
      await change;
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(true);
    });

    it('takes the questions that are open at first from a property set earlier', async () => {
      const early = document.implementation.createHTMLDocument('').createElement('space-faq');
      Object.assign(early, { open: 'how-high', bundle: await sampleBundle() });
      place('').append(early);
      await next(early, 'space-load');
      expect(isOpen(early, 'how-high')).to.equal(true);
      expect(early.open('who-lives-there')).to.equal(true);
    });

    it('keeps the numbers of lists and the rank of headings in an answer', async () => {
      const bundle = await sampleBundle();
      const text = (value: string) => [{ type: 'text', value }];
      bundle.faq.questions[0].answer = {
        type: 'root',
        children: [
          { type: 'heading', depth: 1, children: text('Steps') },
          { type: 'heading', depth: 2, children: text('On the ground') },
          {
            type: 'list',
            ordered: true,
            children: [{ type: 'listItem', children: text('Sign.') }],
          },
        ],
      };
      const faq = await placeFaq('heading-level="1"', bundle);
      const answer = panel(faq, 'who-owns-the-moon');
      const headings = [...answer.querySelectorAll('[part=subheading]')];
      expect(headings.map(({ localName }) => localName)).to.deep.equal(['h4', 'h5']);
      expect(answer.querySelector('ol > li')?.textContent).to.equal('Sign.');
    });

    it('says so if there are no questions', async () => {
      const bundle = await sampleBundle();
      bundle.faq.questions = [];
      const faq = place('<space-faq></space-faq>').firstElementChild as SpaceFaq;
      faq.bundle = bundle;
      expect((await errorOf(faq)).message).to.equal('The FAQ has no question.');
    });

    it('limits itself to a topic', async () => {
      const faq = await placeFaq('topic="stations"');
      expect(root(faq).querySelectorAll('[part=item]')).to.have.length(2);
      faq.topic = 'law';
      await faq.updateComplete;
      expect(root(faq).querySelectorAll('[part=item]')).to.have.length(1);
      faq.topic = 'weather';
      const error = await errorOf(faq);
      expect(error.code).to.equal('missing-item');
      expect(error.message).to.contain('"weather"');
    });

    it('uses the heading levels that the page sets', async () => {
      const faq = await placeFaq('heading-level="4"');
      expect(root(faq).querySelector('h4')?.textContent).to.equal('Questions');
      expect(root(faq).querySelectorAll('h6 > button')).to.have.length(3);
      faq.headingLevel = 6;
      await faq.updateComplete;
      expect(root(faq).querySelectorAll('h6')).to.have.length.greaterThan(3);
    });

    it('is marked with the language and direction of its content', async () => {
      const bundle = await sampleBundle();
      bundle.language = 'ar';
      const faq = await placeFaq('', bundle);
      const content = root(faq).querySelector('.root') as HTMLElement;
      expect(content.lang).to.equal('ar');
      expect(getComputedStyle(content).direction).to.equal('rtl');
    });

    it('uses the page’s font and colour, and no other inherited styles', async () => {
      const bundle = await sampleBundle();
      const stage = place(`<div style="font: italic 20px/3 Courier; color: rgb(1, 2, 3);
        letter-spacing: 9px; text-transform: uppercase; text-align: center; word-spacing: 9px">
        <space-faq></space-faq></div>`);
      const faq = faqIn(stage);
      faq.bundle = bundle;
      await next(faq, 'space-load');
      const style = getComputedStyle(root(faq).querySelector('.intro') as Element);
      expect(style.fontFamily).to.contain('Courier');
      expect(style.fontSize).to.equal('20px');
      expect(style.letterSpacing).to.equal('normal');
      expect(style.textTransform).to.equal('none');
      expect(style.textAlign).to.equal('start');
      expect(style.fontStyle).to.equal('normal');
      expect(style.lineHeight).to.equal('32px');
      expect(getComputedStyle(root(faq).querySelector('h2') as Element).color).to.equal(
        'rgb(1, 2, 3)',
      );
    });
  });

  describe('accessibility', () => {
    it('has no finding while closed and while open', async () => {
      const faq = await placeFaq();
      await expect(faq).to.be.accessible();
      for (const one of root(faq).querySelectorAll<HTMLElement>('[part=button]')) one.click();
      await faq.updateComplete;
      await expect(faq).to.be.accessible();
    });

    it('refers only to ids that are there', async () => {
      const faq = await placeFaq();
      for (const element of root(faq).querySelectorAll('[aria-controls]')) {
        const id = element.getAttribute('aria-controls') as string;
        expect(root(faq).getElementById(id), id).not.to.equal(null);
      }
    });

    it('offers headings and buttons, and nothing of closed answers, to assistive technology', async function () {
      if (!isChromium) this.skip();
      const faq = await placeFaq();
      let tree = await accessibilityTree();
      const names = (role: string) =>
        tree.filter((node) => node.role === role).map(({ name }) => name);
      expect(tree.filter(({ role, level }) => role === 'heading' && level === 4)).to.have.length(3);
      expect(names('button')).to.deep.equal([
        'Show all',
        'Who owns the Moon?',
        'Who lives on the station?',
        'How high does it fly?',
      ]);
      expect(names('link')).to.deep.equal([]);
      expect(names('region')).to.deep.equal([]);
      button(faq, 'who-owns-the-moon').click();
      await faq.updateComplete;
      tree = await accessibilityTree();
      expect(names('link')).to.have.members([
        '1 Source: The text of the treaty',
        'what the law says',
        'The text of the treaty',
      ]);
    });
  });
});
