import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/treaty/define.js';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { isChromium } from '../helpers/chromium.js';
import { clear, sampleBundle, shown } from '../helpers/fixtures.js';
import { button, later, ownership, placeTreaty, root } from '../helpers/treaty.js';

async function withQuestion(): Promise<SpaceTreaty> {
  const bundle = await sampleBundle();
  bundle.treaties[0].unts = { text: 'Volume 610, page 205', sources: ['treaty-text'] };
  bundle.treaties[0].checkQuestions = [ownership];
  const treaty = await placeTreaty('sample-treaty', bundle);
  await later(treaty);
  return treaty;
}

const feedback = (treaty: SpaceTreaty) => root(treaty).querySelector('.feedback') as HTMLElement;
const isOpen = (treaty: SpaceTreaty, id: string) =>
  button(treaty, id).getAttribute('aria-expanded') === 'true';

/** Presses "Print", and returns what is found while the browser prints. */
async function whilePrinting<Found>(treaty: SpaceTreaty, look: () => Found): Promise<Found> {
  const { print } = window;
  const found = new Promise<Found>((resolve) => {
    window.print = () => {
      resolve(look());
      dispatchEvent(new Event('afterprint'));
    };
  });
  root(treaty).querySelectorAll<HTMLElement>('.take-away button')[1].click();
  await found;
  window.print = print;
  return found;
}

describe('Below the articles of a <space-treaty>', () => {
  afterEach(clear);

  describe('a question', () => {
    it('is a group of radio buttons whose legend is the question', async () => {
      const treaty = await withQuestion();
      const group = root(treaty).querySelector('.quiz fieldset');
      expect(group?.querySelector('legend')?.textContent).to.equal('Who owns a sample?');
      expect(group?.querySelectorAll('label input[type=radio]').length).to.equal(2);
    });

    it('is answered by keyboard, with a response and a link to the article', async () => {
      const treaty = await withQuestion();
      expect(feedback(treaty).getAttribute('role')).to.equal('status');
      root(treaty).querySelector<HTMLInputElement>('.quiz input')?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await treaty.updateComplete;
      // A reader who only looks through the answers gets no feedback yet.
      expect(feedback(treaty).textContent?.trim()).to.equal('');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await treaty.updateComplete;
      expect(feedback(treaty).textContent).to.contain('Not quite.').and.to.contain('Nobody');
      root(treaty).querySelector<HTMLInputElement>('.quiz input')?.click();
      await treaty.updateComplete;
      expect(feedback(treaty).textContent?.trim()).to.equal('');
      root(treaty).querySelector<HTMLButtonElement>('.quiz button')?.click();
      await treaty.updateComplete;
      expect(feedback(treaty).textContent).to.contain('That is right.');
      const link = feedback(treaty).querySelector('a') as HTMLAnchorElement;
      expect(link.textContent).to.equal('Article II: No ownership');
      link.click();
      await treaty.updateComplete;
      expect(isOpen(treaty, 'sample-treaty-2')).to.equal(true);
    });

    it('asks for an answer if none is chosen', async function () {
      this.timeout(10_000);
      const treaty = await withQuestion();
      root(treaty).querySelector<HTMLButtonElement>('.quiz button')?.click();
      await treaty.updateComplete;
      expect(feedback(treaty).textContent).to.contain('Choose an answer first.');
      expect(root(treaty).activeElement).to.equal(root(treaty).querySelector('.quiz input'));
      await expect(treaty).to.be.accessible();
    });
  });

  describe('the citation', () => {
    const citation = (treaty: SpaceTreaty) =>
      root(treaty).querySelector('.citation')?.textContent?.trim();

    it('is that of the treaty or of an article', async () => {
      const treaty = await withQuestion();
      const whole =
        'Treaty on the Making of Samples, opened for signature on 27\u00a0January 1967, ' +
        'in force since 10\u00a0October 1967, United Nations Treaty Series, Volume 610, page 205';
      expect(citation(treaty)).to.equal(`${whole}.`);
      const select = root(treaty).querySelector('select') as HTMLSelectElement;
      select.value = 'sample-treaty-2';
      select.dispatchEvent(new Event('change'));
      await treaty.updateComplete;
      expect(citation(treaty)).to.equal(`${whole}, Article II.`);
    });

    it('is that of the whole if the element shows another treaty, as the choice says', async () => {
      const bundle = await sampleBundle();
      const [{ articles }, other] = bundle.treaties;
      other.articles = articles.map((article: { id: string }) => ({
        ...article,
        id: `other-${article.id}`,
      }));
      const treaty = await placeTreaty('sample-treaty', bundle);
      await later(treaty);
      const select = root(treaty).querySelector('select') as HTMLSelectElement;
      for (const index of [2, 0, 1]) {
        select.selectedIndex = index;
        select.dispatchEvent(new Event('change'));
        await treaty.updateComplete;
      }
      treaty.treaty = other.id;
      await treaty.updateComplete;
      expect(citation(treaty)).to.not.contain('Article');
      expect(select.selectedIndex).to.equal(0);
    });

    it('is copied, or shown if the page may not copy', async () => {
      const treaty = await withQuestion();
      const [copy] = [...root(treaty).querySelectorAll<HTMLElement>('.take-away button')];
      copy.click();
      const status = copy.nextElementSibling as HTMLElement;
      await new Promise((resolve) => {
        new MutationObserver(resolve).observe(status, { childList: true, subtree: true });
      });
      expect(status.textContent).to.match(/Citation copied|Treaty on the Making/);
      // Not about the one shown at that point.
      const next = root(treaty).querySelector('select') as HTMLSelectElement;
      next.value = 'sample-treaty-2';
      next.dispatchEvent(new Event('change'));
      await treaty.updateComplete;
      expect(copy.nextElementSibling?.textContent).to.equal('');
    });
  });

  describe('printing', () => {
    it('lifts the treaty out of the page, and puts it back', async () => {
      const treaty = await withQuestion();
      const content = root(treaty).querySelector('.root') as HTMLElement;
      const lifted = await whilePrinting(treaty, () => content.matches(':popover-open'));
      expect(lifted).to.equal(true);
      expect(content.popover).to.equal(null);
      expect(getComputedStyle(content).display).to.equal('block');
    });

    it('leaves out what does not belong to one article, for that print only', async () => {
      const treaty = await withQuestion();
      const select = root(treaty).querySelector('.take-away select') as HTMLSelectElement;
      select.value = 'sample-treaty-2';
      select.dispatchEvent(new Event('change'));
      await treaty.updateComplete;
      const left = () => root(treaty).querySelectorAll('.off-paper').length;
      expect(await whilePrinting(treaty, left)).to.be.greaterThan(0);
      expect(left()).to.equal(0);
    });

    describe('its explained words', () => {
      const termIn = (identifier: string) => ({
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'termReference', identifier, children: [{ type: 'text', value: 'it' }] },
            ],
          },
        ],
      });

      async function withWords(): Promise<SpaceTreaty> {
        const bundle = await sampleBundle();
        bundle.terms.push({ id: 'sample', name: 'Sample', definition: 'A small part.' });
        bundle.treaties[0].articles[0].explanation.summary = termIn('orbit');
        bundle.treaties[0].articles[1].official.text = termIn('sample');
        const treaty = await placeTreaty('sample-treaty', bundle);
        await later(treaty);
        return treaty;
      }

      /** The definitions that are on paper. */
      const explained = (treaty: SpaceTreaty) =>
        [...root(treaty).querySelectorAll<HTMLElement>('.glossary dd')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.innerText.trim());

      before(function () {
        if (!isChromium) this.skip();
      });
      afterEach(() => emulateMedia({ media: 'screen' }));

      it('are listed, which they are not on the screen', async () => {
        const treaty = await withWords();
        expect(explained(treaty)).to.deep.equal([]);
        await emulateMedia({ media: 'print' });
        expect(explained(treaty)).to.deep.equal(['The way around a planet.', 'A small part.']);
        expect(shown(treaty)).to.contain('Words explained');
      });

      it('are those of open articles if only these are printed', async () => {
        const treaty = await withWords();
        treaty.print = 'open';
        await treaty.updateComplete;
        await emulateMedia({ media: 'print' });
        expect(explained(treaty)).to.deep.equal([]);
        root(treaty).querySelector<HTMLElement>('[id="sample-treaty-2"] button')?.click();
        await treaty.updateComplete;
        expect(explained(treaty)).to.deep.equal(['A small part.']);
      });

      it('are those of the article that is printed alone', async () => {
        const treaty = await withWords();
        const select = root(treaty).querySelector('.take-away select') as HTMLSelectElement;
        select.value = 'sample-treaty-2';
        select.dispatchEvent(new Event('change'));
        await treaty.updateComplete;
        await emulateMedia({ media: 'print' });
        const printed = await whilePrinting(treaty, () => explained(treaty));
        expect(printed).to.deep.equal(['A small part.']);
      });
    });

    it('leaves out closed articles only if open ones are to be printed, unless one is chosen', async function () {
      if (!isChromium) this.skip();
      const treaty = await withQuestion();
      treaty.print = 'open';
      root(treaty).querySelector<HTMLElement>('[id="sample-treaty-1"] button')?.click();
      await treaty.updateComplete;
      const shownOf = (selector: string) =>
        [...root(treaty).querySelectorAll(selector)].map((one) => one.checkVisibility());
      const articles = ['1', '2'].map((one) => `[id="panel:sample-treaty-${one}"]`);
      await emulateMedia({ media: 'print' });
      expect(articles.map((one) => shownOf(one)[0])).to.deep.equal([true, false]);
      expect(shownOf('[part=facts], .quiz, .citation')).to.deep.equal([true, true, true]);
      const select = root(treaty).querySelector('.take-away select') as HTMLSelectElement;
      select.value = 'sample-treaty-2';
      select.dispatchEvent(new Event('change'));
      await treaty.updateComplete;
      const printed = await whilePrinting(treaty, () => articles.map((one) => shownOf(one)[0]));
      await emulateMedia({ media: 'screen' });
      expect(printed).to.deep.equal([false, true]);
      expect(root(treaty).querySelectorAll('.on-paper').length).to.equal(0);
    });
  });
});
