import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceTreaties } from '../../src/elements/treaties/treaties.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, next, sampleBundle, shown } from '../helpers/fixtures.js';
import {
  bundleOfFour,
  labelled,
  opened,
  placeComparison,
  reset,
  root,
  setWidth,
  table,
  text,
} from '../helpers/treaties.js';

describe('<space-treaties>', () => {
  afterEach(reset);

  describe('comparison', () => {
    it('is a table with a caption, a column for each treaty and a group of rows for each topic', async () => {
      const treaties = await placeComparison();
      const it = table(treaties);
      expect(text(it.querySelector('caption'))).to.equal(
        'Comparison of Sample Treaty and Sample Accord',
      );
      const columns = [...it.querySelectorAll('th[scope=col]')].map(text);
      expect(columns[0]).to.equal('Treaty Sample Treaty');
      expect(columns[1]).to.contain('not legally binding').and.contain('Sample Accord');
      expect([...it.querySelectorAll('th[scope=rowgroup]')].map(text)).to.deep.equal([
        'Ownership',
        'Disputes',
      ]);
      const cells = [...it.querySelectorAll('td')].map(text);
      expect(cells[0]).to.contain('Nobody can own a sample.').and.contain('Article II');
      expect(cells[1]).to.contain('Signatories keep to the treaty.');
      expect(cells[2]).to.contain('says nothing');
      expect(cells[3]).to.equal('Not part of this comparison.');
      expect(it.querySelector('td sup a')?.getAttribute('href')).to.equal(
        'https://example.org/text',
      );
    });

    it('calls the parts of non-binding instruments sections', async () => {
      const bundle = await sampleBundle();
      const accord = bundle.treaties[1];
      accord.articles = [
        { ...bundle.treaties[0].articles[0], id: 'sample-accord-10', number: '10' },
      ];
      accord.positions[0].articles = ['sample-accord-10'];
      const cell = table(await placeComparison(bundle)).querySelectorAll('td')[1];
      expect(text(cell.querySelector('.articles a'))).to.equal('Section 10');
    });

    it('adds another to the one that the page names', async () => {
      const treaties = await placeComparison(await bundleOfFour(), 'compare="third"');
      expect(labelled(treaties, 'Third Treaty').checked).to.equal(true);
      expect(table(treaties).querySelectorAll('th[scope=col]').length).to.equal(2);
    });

    it('keeps the reader’s choice when the same treaties load in another language', async () => {
      const treaties = await placeComparison(await bundleOfFour());
      labelled(treaties, 'Sample Treaty').click();
      labelled(treaties, 'Third Treaty').click();
      await treaties.updateComplete;
      const choice = () =>
        [...root(treaties).querySelectorAll<HTMLInputElement>('[type=checkbox]')].map(
          ({ checked }) => checked,
        );
      const before = choice();
      expect(before).to.deep.equal([false, true, true, false]);
      treaties.bundle = { ...(await bundleOfFour()), language: 'fr' };
      await next(treaties, 'space-load');
      expect(choice()).to.deep.equal(before);
    });

    it('begins with those that the page names again if none of the reader’s choice is left', async () => {
      const treaties = await placeComparison(await bundleOfFour(), 'compare="third other"');
      const bundle = await bundleOfFour();
      bundle.treaties = ['first', 'next', 'other'].map((id) => ({
        ...bundle.treaties[1],
        id,
        name: id,
      }));
      treaties.bundle = bundle;
      await next(treaties, 'space-load');
      expect(labelled(treaties, 'other').checked).to.equal(true);
    });

    it('opens the article that a cell cites', async () => {
      const treaties = await placeComparison();
      const link = [...table(treaties).querySelectorAll('a')].find(
        (one) => text(one) === 'Article II',
      );
      link?.click();
      await next(treaties, 'space-load');
      const button = opened(treaties)?.shadowRoot?.querySelector('[id="sample-treaty-2"] button');
      expect(button?.getAttribute('aria-expanded')).to.equal('true');
    });

    it('leads to that article on the page of the treaty, unless a router takes it', async () => {
      const bundle = await sampleBundle();
      const link = (treaties: SpaceTreaties) =>
        [...table(treaties).querySelectorAll('a')].find((one) => text(one) === 'Article II');
      const here = await placeComparison(bundle);
      here.addEventListener('space-navigate', (event) => event.preventDefault());
      setTimeout(() => link(here)?.click());
      const { itemId } = await next(here, 'space-navigate');
      await here.updateComplete;
      expect(itemId).to.equal('sample-treaty-2');
      expect([Boolean(opened(here)), location.hash]).to.deep.equal([false, '']);
      bundle.treaties[0].url = 'treaties/sample.html';
      const elsewhere = await placeComparison(structuredClone(bundle));
      expect(link(elsewhere)?.href).to.match(/treaties\/sample\.html#sample-treaty-2$/);
    });

    it('focuses it, even if the URL already has its id', async () => {
      const treaties = await placeComparison();
      for (const time of ['first', 'second']) {
        const link = [...table(treaties).querySelectorAll('a')].find(
          (one) => text(one) === 'Article II',
        );
        link?.focus();
        await Promise.all([next(treaties, 'space-load'), sendKeys({ press: 'Enter' })]);
        const inside = opened(treaties)?.shadowRoot;
        expect(inside?.activeElement?.closest('.item')?.id, time).to.equal('sample-treaty-2');
        (root(treaties).querySelector('[part=back]') as HTMLElement).click();
        await treaties.updateComplete;
        await treaties.updateComplete;
      }
    });

    it('takes three treaties and then says that no more can be added', async () => {
      const treaties = await placeComparison(await bundleOfFour());
      const status = root(treaties).querySelector('[role=status]');
      expect(text(status)).to.equal('');
      labelled(treaties, 'Third Treaty').focus();
      await sendKeys({ press: ' ' });
      await treaties.updateComplete;
      expect(table(treaties).querySelectorAll('th[scope=col]')).to.have.length(3);
      expect(text(status)).to.contain('Three are chosen.');
      expect(labelled(treaties, 'Sample Accord').disabled).to.equal(true);
      for (const name of ['Third Treaty', 'Second Treaty']) labelled(treaties, name).click();
      await treaties.updateComplete;
      expect(text(status)).to.contain('at least two');
      labelled(treaties, 'Sample Treaty').click();
      await treaties.updateComplete;
      expect(root(treaties).querySelector('table')).to.equal(null);
    });

    it('starts with the treaties that the page names, three at most', async () => {
      const four = await bundleOfFour();
      const compared = async (ids: string) => {
        const treaties = await placeComparison(four, `compare="${ids}"`);
        return [...table(treaties).querySelectorAll('.name')].map(text);
      };
      expect(await compared('sample-accord unheard-of second')).to.deep.equal([
        'Second Treaty',
        'Sample Accord',
      ]);
      expect(await compared('sample-treaty second third sample-accord')).to.have.length(3);
      expect(await compared('second')).to.deep.equal(['Sample Treaty', 'Second Treaty']);
    });

    it('shows one topic at a time at 320 px, and stays a table', async () => {
      setWidth(288);
      const treaties = await placeComparison();
      const select = root(treaties).querySelector('select') as HTMLSelectElement;
      expect(text(select.closest('label'))).to.match(/^Topic/);
      expect(text(table(treaties).querySelector('caption'))).to.match(/^Ownership:/);
      select.focus();
      select.value = 'disputes';
      select.dispatchEvent(new Event('change'));
      await treaties.updateComplete;
      const it = table(treaties);
      expect(text(it.querySelector('caption'))).to.match(/^Disputes:/);
      expect(it.querySelectorAll('td')).to.have.length(2);
      expect(shown(treaties)).to.not.contain('Nobody can own a sample.');
      for (const [tag, display] of [
        ['table', 'table'],
        ['tbody', 'table-row-group'],
        ['tr', 'table-row'],
        ['td', 'table-cell'],
      ]) {
        expect(
          getComputedStyle(it.closest(tag) ?? (it.querySelector(tag) as Element)).display,
        ).to.equal(display);
      }
      expect(treaties.scrollWidth).to.be.at.most(288);
    });

    it('has the roles of a table for assistive technology, wide and narrow', async function () {
      if (!isChromium) this.skip();
      for (const [wide, headers] of [
        [780, ['Ownership', 'Disputes']],
        [288, ['Treaty Sample Treaty', 'Political commitment, not legally binding Sample Accord']],
      ] as const) {
        setWidth(wide);
        clear();
        await placeComparison();
        const tree = await accessibilityTree();
        expect(tree.filter(({ role }) => role === 'table')).to.have.length(1);
        expect(
          tree.filter(({ role }) => role === 'rowheader').map(({ name }) => name),
        ).to.deep.equal(headers);
        expect(tree.filter(({ role }) => role === 'columnheader').length).to.be.at.least(1);
      }
    });
  });
});
