import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/treaty/define.js';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, place, sampleBundle, shown, next } from '../helpers/fixtures.js';

async function placeTreaty(id = 'sample-treaty', bundle?: unknown): Promise<SpaceTreaty> {
  const content = bundle ?? (await sampleBundle());
  const treaty = place(`<space-treaty treaty="${id}"></space-treaty>`)
    .firstElementChild as SpaceTreaty;
  treaty.bundle = content;
  await next(treaty, 'space-load');
  return treaty;
}

const root = (treaty: SpaceTreaty) => treaty.shadowRoot as ShadowRoot;
const facts = (treaty: SpaceTreaty) =>
  Object.fromEntries(
    [...root(treaty).querySelectorAll('.facts > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim(),
    ]),
  );
const button = (treaty: SpaceTreaty, id: string) =>
  root(treaty).querySelector(`[id="${id}"] button`) as HTMLButtonElement;

describe('<space-treaty>', () => {
  afterEach(() => {
    clear();
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  describe('content', () => {
    it('names the treaty, what it is, and whether it binds', async () => {
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

    it('says what is left open, where the text is, and what holds', async () => {
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
      const numbers = [...root(treaty).querySelectorAll('sup [aria-hidden]')].map(
        (n) => n.textContent,
      );
      expect(new Set(numbers)).to.deep.equal(new Set(['1', '2']));
      expect(numbers[0]).to.equal('1');
      const list = [...root(treaty).querySelectorAll('[part=sources] li a')].map(
        (a) => a.textContent,
      );
      expect(list).to.deep.equal(['The text of the treaty', 'Station report']);
    });

    it('speaks of a commitment without the words of a treaty', async () => {
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

  describe('articles', () => {
    it('open by keyboard', async () => {
      const treaty = await placeTreaty();
      button(treaty, 'sample-treaty-1').focus();
      await sendKeys({ press: 'Enter' });
      await treaty.updateComplete;
      expect(button(treaty, 'sample-treaty-1').getAttribute('aria-expanded')).to.equal('true');
      expect(shown(treaty)).to.contain('Share the samples.');
      const stops: unknown[] = [];
      for (let at = 0; at < 2; at++) {
        await sendKeys({ press: 'Tab' });
        stops.push(root(treaty).activeElement?.getAttribute('part'));
      }
      expect(stops).to.deep.equal(['copy', 'button']);
      expect(root(treaty).activeElement).to.equal(button(treaty, 'sample-treaty-2'));
    });

    it('open at their address', async () => {
      history.replaceState(null, '', '#sample-treaty-2');
      const treaty = await placeTreaty();
      expect(button(treaty, 'sample-treaty-2').getAttribute('aria-expanded')).to.equal('true');
      expect(button(treaty, 'sample-treaty-1').getAttribute('aria-expanded')).to.equal('false');
    });
  });

  describe('accessibility', () => {
    it('has no finding while closed, open, and for a commitment', async () => {
      const treaty = await placeTreaty();
      await expect(treaty).to.be.accessible();
      for (const one of root(treaty).querySelectorAll<HTMLElement>('[part=button]')) one.click();
      await treaty.updateComplete;
      await expect(treaty).to.be.accessible();
      await expect(await placeTreaty('sample-accord')).to.be.accessible();
    });

    it('has an outline of headings without a gap', async function () {
      if (!isChromium) this.skip();
      await placeTreaty();
      const levels = (await accessibilityTree())
        .filter(({ role }) => role === 'heading')
        .map(({ level = 0 }) => level);
      expect(levels).to.deep.equal([2, 3, 3, 4, 4, 3, 3]);
    });
  });
});
