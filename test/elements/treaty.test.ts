import { expect } from '@open-wc/testing';
import '../../src/elements/treaty/define.js';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, sampleBundle, shown } from '../helpers/fixtures.js';
import { button, later, placeTreaty, root } from '../helpers/treaty.js';

const facts = (treaty: SpaceTreaty) =>
  Object.fromEntries(
    [...root(treaty).querySelectorAll('.facts > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim(),
    ]),
  );

describe('<space-treaty>', () => {
  afterEach(clear);

  describe('content', () => {
    it('names the treaty, what it is, and whether it is binding', async () => {
      const treaty = await placeTreaty();
      expect(root(treaty).querySelector('h2')?.textContent).to.equal('Sample Treaty');
      expect(root(treaty).querySelector('[part=kind]')?.textContent).to.equal('Treaty');
      expect(shown(treaty)).to.contain('It says what samples are.');
    });

    it('gives the key facts, each number with its date and source', async () => {
      const treaty = await placeTreaty();
      const all = facts(treaty);
      expect(all['Official title']).to.equal('Treaty on the Making of Samples');
      expect(all['Opened for signature']).to.contain('1967').and.contain('In three capitals');
      expect(all['In force since']).to.contain('October');
      expect(all['Depositary']).to.contain('The sample office');
      expect(all['States parties']).to.contain('1,118 as of 1 January 2026');
      for (const dd of root(treaty).querySelectorAll('dd strong')) {
        expect(dd.parentElement?.querySelector('time')?.dateTime).to.equal('2026-01-01');
        expect(dd.parentElement?.querySelector('sup a')?.getAttribute('href')).to.equal(
          'https://example.org/report',
        );
      }
    });

    it('has no key facts if none are known', async () => {
      const bundle = await sampleBundle();
      const { id, name, summary } = bundle.treaties[0];
      bundle.treaties = [{ id, name, binding: true, summary, articles: [] }];
      const treaty = await placeTreaty(id, bundle);
      expect(shown(treaty)).to.contain(name).and.not.to.contain('Key facts');
    });

    it('explains each article under its number, and keeps the official text apart', async () => {
      const treaty = await placeTreaty();
      const labels = [...root(treaty).querySelectorAll('h4 > button')].map((one) =>
        [...one.querySelectorAll('.label > span')].map(({ textContent }) => textContent),
      );
      expect(labels).to.deep.equal([
        ['Article I', 'Free for all'],
        ['Article II', 'No ownership'],
      ]);
      const first = root(treaty).getElementById('panel:sample-treaty-1');
      expect(first?.querySelector('p')?.textContent).to.equal('Everyone may make samples.');
      expect([...(first?.querySelectorAll('h5') ?? [])].map((h) => h.textContent)).to.deep.equal([
        'What it asks of states',
        'What it does not say',
      ]);
      const second = root(treaty).getElementById('panel:sample-treaty-2');
      const official = second?.querySelector('blockquote') as HTMLElement;
      expect(official.lang).to.equal('fr');
      expect(official.textContent).to.contain("n'appartient");
      expect(second?.querySelector('h5')?.textContent).to.contain('translation');
    });

    it('says what is left open, where the text is, and which text has legal force', async () => {
      const treaty = await placeTreaty();
      expect(root(treaty).querySelector('.open li')?.textContent).to.contain(
        'does not define a sample',
      );
      const text = shown(treaty);
      expect(text).to.contain('Only the text that the depositary holds has legal force');
      expect(root(treaty).querySelector<HTMLAnchorElement>('.authority a')?.href).to.equal(
        'https://example.org/treaty',
      );
    });

    it('numbers its sources once, in the order of the text', async () => {
      const treaty = await placeTreaty();
      const numbers = [...root(treaty).querySelectorAll('sup')].map(
        ({ textContent }) => textContent?.match(/\d+/)?.[0],
      );
      expect(new Set(numbers)).to.deep.equal(new Set(['1', '2']));
      expect(numbers[0]).to.equal('1');
      const list = [...root(treaty).querySelectorAll('[part=sources] li a')].map(
        (a) => a.textContent,
      );
      expect(list).to.deep.equal(['The text of the treaty', 'Station report']);
    });

    it('describes a commitment without the words for a treaty', async () => {
      const accord = await placeTreaty('sample-accord');
      const text = shown(accord).toLowerCase();
      expect(text).to.contain('not legally binding').and.contain('signatories');
      expect(text).not.to.contain('in force').and.not.to.contain('part');
    });

    it('says so when there is no such treaty, or none is named', async () => {
      const treaty = await placeTreaty();
      treaty.treaty = 'unheard-of';
      const error = await errorOf(treaty);
      expect(error.code).to.equal('missing-item');
      expect(error.message).to.contain('"unheard-of"');
      treaty.treaty = '';
      expect((await errorOf(treaty)).message).to.contain('"treaty" is missing');
    });
  });

  describe('figures and languages', () => {
    it('warns of a figure that is more than 400 days old, and of no other', async () => {
      const bundle = await sampleBundle();
      const daysAgo = (days: number) =>
        new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
      bundle.treaties[0].parties.asOf = daysAgo(402);
      bundle.treaties[0].signatories = { ...bundle.treaties[0].parties, asOf: daysAgo(398) };
      const all = facts(await placeTreaty('sample-treaty', bundle));
      expect(all['States parties']).to.contain('more than 400 days old');
      expect(all['Signed, not ratified']).not.to.contain('400 days');
    });

    it('marks the text as a translation if its language is not authentic', async () => {
      const bundle = await sampleBundle();
      bundle.language = 'fa';
      const [treaty] = bundle.treaties;
      treaty.languages = { text: 'Chinese, English', sources: ['treaty-text'] };
      treaty.authenticLanguages = ['zh', 'en'];
      treaty.articles[1].official = {
        ...treaty.articles[1].official,
        language: 'fa',
        authentic: true,
      };
      const persian = await placeTreaty('sample-treaty', bundle);
      expect(root(persian).querySelector<HTMLElement>('.root')?.dir).to.equal('rtl');
      expect(facts(persian)['Authentic languages']).to.contain('is a translation');
      const authority = root(persian).querySelector('.authority');
      expect(authority?.textContent).to.contain('Read the text in translation');
      expect(root(persian).querySelector('.official h5')?.textContent).to.contain('in translation');
      treaty.authenticLanguages = ['fa', 'en'];
      const authentic = await placeTreaty('sample-treaty', structuredClone(bundle));
      expect(root(authentic).querySelector('.root')?.textContent).not.to.contain('translation');
    });

    it('takes a treaty without dates, without articles, and one with 300', async function () {
      this.timeout(10_000);
      const bundle = await sampleBundle();
      bundle.treaties = [
        { id: 'bare', name: 'Bare', binding: true, summary: 'Nothing is known.', articles: [] },
        {
          ...bundle.treaties[0],
          id: 'long',
          articles: Array.from({ length: 300 }, (_, index) => ({
            ...bundle.treaties[0].articles[0],
            id: `long-${index + 1}`,
            number: String(index + 1),
          })),
        },
      ];
      const bare = await placeTreaty('bare', bundle);
      await later(bare);
      expect(root(bare).querySelector('.items, .contents, table')).to.equal(null);
      const long = await placeTreaty('long', bundle);
      expect(root(long).querySelectorAll('.item').length).to.equal(300);
      root(long).querySelectorAll<HTMLAnchorElement>('.contents a')[299].click();
      await long.updateComplete;
      expect(root(long).activeElement).to.equal(button(long, 'long-300'));
    });
  });

  describe('accessibility', () => {
    it('has no finding while closed, open, and for a commitment', async function () {
      this.timeout(10_000);
      const treaty = await placeTreaty();
      await expect(treaty).to.be.accessible();
      for (const one of root(treaty).querySelectorAll<HTMLElement>('[part=button]')) one.click();
      await treaty.updateComplete;
      await expect(treaty).to.be.accessible();
      await expect(await placeTreaty('sample-accord')).to.be.accessible();
    });

    it('has an outline of headings without a gap', async function () {
      if (!isChromium) this.skip();
      const treaty = await placeTreaty();
      await later(treaty);
      const levels = (await accessibilityTree())
        .filter(({ role }) => role === 'heading')
        .map(({ level = 0 }) => level);
      expect(levels).to.deep.equal([2, 3, 3, 4, 4, 3, 3, 3]);
    });
  });
});
