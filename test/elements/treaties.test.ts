import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceTreaties } from '../../src/elements/treaties/treaties.js';
import { errorOf, next, place, sampleBundle, shown } from '../helpers/fixtures.js';
import {
  bundleOfFour,
  cards,
  labelled,
  opener,
  placeComparison,
  placeTreaties,
  reset,
  root,
  setWidth,
  table,
  text,
} from '../helpers/treaties.js';

describe('<space-treaties>', () => {
  afterEach(reset);

  describe('list', () => {
    it('has a card for each instrument, with what it is, its year and one sentence', async () => {
      const treaties = await placeTreaties();
      const [treaty, accord] = cards(treaties);
      expect(text(treaty.querySelector('h3'))).to.equal('Sample Treaty');
      expect(text(treaty.querySelector('.kind'))).to.equal('Treaty');
      expect(text(treaty.querySelector('[part=date]'))).to.equal('1967');
      expect(text(treaty.querySelector('[part=summary]'))).to.equal('It says what samples are.');
      expect(text(accord.querySelector('.kind'))).to.contain('not legally binding');
    });

    it('gives numbers only with their date and source', async () => {
      const [treaty] = cards(await placeTreaties());
      const count = treaty.querySelector('[part=count]');
      expect(text(count)).to.match(/^1,118 States parties · as of 1 January 2026/);
      expect(count?.querySelector('time')?.dateTime).to.equal('2026-01-01');
      expect(count?.querySelector('a')?.getAttribute('href')).to.equal(
        'https://example.org/report',
      );
    });

    it('counts who has signed what does not bind, and nobody where no number is known', async () => {
      const bundle = await sampleBundle();
      delete bundle.treaties[0].parties;
      const [treaty, accord] = cards(await placeTreaties(bundle));
      expect(treaty.querySelector('[part=count]') === null).to.equal(true);
      const count = accord.querySelector('[part=count]');
      expect(text(count)).to.match(/^70 signatories · as of July 2026/);
      expect(count?.querySelector('time')?.dateTime).to.equal('2026-07');
    });

    it('has a card without a sentence for a treaty whose summary is empty', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].summary = { type: 'root', children: [] };
      const [treaty] = cards(await placeTreaties(bundle));
      expect(text(treaty.querySelector('h3'))).to.equal('Sample Treaty');
    });

    it('has the order of the bundle, and a timeline that of time', async () => {
      const bundle = await sampleBundle();
      bundle.treaties.reverse();
      const treaties = await placeTreaties(bundle);
      const names = () => [...root(treaties).querySelectorAll('[part=title]')].map(text);
      expect(names()).to.deep.equal(['Sample Accord', 'Sample Treaty']);
      treaties.view = 'timeline';
      await treaties.updateComplete;
      expect(names()).to.deep.equal(['Sample Treaty', 'Sample Accord']);
    });

    it('has one link or button in each card', async () => {
      for (const card of cards(await placeTreaties())) {
        expect(card.querySelectorAll('button, a:not(.mark a)')).to.have.length(1);
      }
    });

    it('describes a commitment without the words for a treaty', async () => {
      const bundle = await sampleBundle();
      const [, accord] = bundle.treaties;
      // The element must not say anything that a bundle must not say.
      Object.assign(accord, {
        parties: { value: 3, asOf: '2026', sources: ['station-report'] },
        inForce: { date: '2021-01-01', sources: ['station-report'] },
      });
      bundle.treaties = [accord];
      for (const view of ['list', 'timeline']) {
        const treaties = await placeTreaties(bundle, `view="${view}"`);
        expect(shown(treaties).toLowerCase()).to.not.match(/in force|\bpart(y|ies)\b/);
      }
    });
  });

  describe('views', () => {
    it('are chosen by keyboard in a labelled group', async () => {
      const treaties = await placeTreaties();
      expect(text(root(treaties).querySelector('legend'))).to.equal('View');
      labelled(treaties, 'List').focus();
      await sendKeys({ press: 'ArrowDown' });
      await treaties.updateComplete;
      expect(labelled(treaties, 'Timeline').checked).to.equal(true);
      const headings = [...root(treaties).querySelectorAll('h3, h4')].map(text);
      expect(headings).to.deep.equal([
        '1960s',
        'Sample Treaty',
        '2020s',
        'Sample Accord',
        'Sources',
      ]);
      const [treaty] = root(treaties).querySelectorAll('.event');
      expect(treaty.querySelector('time')?.dateTime).to.equal('1967-01-27');
      expect(text(treaty)).to.contain('In force since 10 October 1967.');
    });

    it('are set by the page', async () => {
      const treaties = await placeTreaties(undefined, 'view="timeline"');
      expect(root(treaties).querySelector('fieldset')).to.equal(null);
      expect(root(treaties).querySelectorAll('.event')).to.have.length(2);
    });
  });

  describe('bad input', () => {
    it('shows treaties without dates, members, picture and articles', async () => {
      const bundle = await sampleBundle();
      bundle.treaties.unshift({
        id: 'bare',
        name: 'Bare Treaty',
        binding: true,
        summary: 'Nothing else is known.',
        articles: [],
      });
      const treaties = await placeTreaties(bundle);
      const [bare] = cards(treaties);
      expect(text(bare)).to.equal('Treaty Bare Treaty Nothing else is known.');
      treaties.view = 'timeline';
      await treaties.updateComplete;
      const decades = [...root(treaties).querySelectorAll('[part=decade]')].map(text);
      expect(decades).to.deep.equal(['1960s', '2020s', 'Without a date']);
    });

    it('ignores positions on topics, and articles, that the bundle does not have', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].positions = [
        { topic: 'unheard-of', text: 'Lost.', sources: ['treaty-text'] },
        { topic: 'ownership', text: 'Kept.', articles: ['gone'], sources: ['treaty-text'] },
      ];
      const treaties = await placeComparison(bundle);
      expect(shown(treaties)).to.contain('Kept.').and.not.contain('Lost.');
      expect(table(treaties).querySelector('.articles')).to.equal(null);
    });

    it('reports a position without a source, and leaves it out', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].positions[0].sources = [];
      const treaties = place('<space-treaties></space-treaties>')
        .firstElementChild as SpaceTreaties;
      treaties.bundle = bundle;
      const { issues, fatal } = await errorOf(treaties);
      expect(fatal).to.equal(false);
      expect(issues[0].path).to.equal('$.treaties[0].positions[0].sources');
      expect(cards(treaties)).to.have.length(2);
    });

    it('reports a fault once, and not again when a treaty opens', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].positions[0].sources = [];
      const reported: string[][] = [];
      const listen = (treaties: HTMLElement) => {
        treaties.addEventListener('space-error', (event) => {
          event.preventDefault();
          reported.push(event.issues.map(({ path }) => path));
        });
      };
      for (const json of [false, true]) {
        const treaties = document.createElement('space-treaties');
        listen(treaties);
        if (json) {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = JSON.stringify(bundle);
          treaties.append(script);
        } else treaties.bundle = bundle;
        place('').append(treaties);
        await next(treaties, 'space-load');
        for (const id of ['sample-treaty', 'sample-accord']) {
          opener(treaties, id).click();
          await next(treaties, 'space-load');
          (root(treaties).querySelector('[part=back]') as HTMLElement).click();
          await treaties.updateComplete;
        }
        expect(reported.splice(0)).to.deep.equal([['$.treaties[0].positions[0].sources']]);
      }
    });

    it('reports what only the open treaty finds', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].positions[0].sources = [];
      bundle.images = [{ id: 'faulty' }];
      const treaties = place('<space-treaties view="timeline"></space-treaties>')
        .firstElementChild as SpaceTreaties;
      treaties.bundle = bundle;
      const places = async () => (await errorOf(treaties)).issues.map(({ path }) => path);
      const [position] = await places();
      expect(position).to.equal('$.treaties[0].positions[0].sources');
      opener(treaties, 'sample-treaty').click();
      expect((await places()).join(' ')).to.contain('$.images[0]');
    });

    it('offers no comparison if there is nothing to compare', async () => {
      const one = await sampleBundle();
      one.treaties.pop();
      const none = await sampleBundle();
      delete none.comparison;
      for (const bundle of [one, none]) {
        const treaties = await placeTreaties(bundle);
        expect(labelled(treaties, 'Timeline')).to.not.equal(undefined);
        expect(labelled(treaties, 'Comparison')).to.equal(undefined);
        treaties.view = 'comparison';
        await treaties.updateComplete;
        expect(cards(treaties)).to.not.have.length(0);
      }
    });

    it('says so when there are no treaties', async () => {
      const treaties = await placeTreaties();
      treaties.bundle = { ...(await sampleBundle()), treaties: [] };
      expect((await errorOf(treaties)).message).to.contain('no "treaties"');
    });
  });

  describe('accessibility', () => {
    for (const wide of [780, 288]) {
      const views: Record<string, () => Promise<SpaceTreaties>> = {
        'as a list': () => placeTreaties(),
        'as a timeline': () => placeTreaties(undefined, 'view="timeline"'),
        'as a comparison': async () => placeComparison(await bundleOfFour()),
        'with a treaty open': async () => {
          const treaties = await placeTreaties();
          opener(treaties, 'sample-treaty').click();
          await next(treaties, 'space-load');
          return treaties;
        },
      };
      for (const [name, make] of Object.entries(views)) {
        it(`has no finding ${name}, ${wide} px wide`, async () => {
          setWidth(wide);
          await expect(await make()).to.be.accessible();
        });
      }
    }
  });
});
