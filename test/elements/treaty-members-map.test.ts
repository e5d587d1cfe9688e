import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clear } from '../helpers/fixtures.js';
import {
  bundleWithMembers,
  countries,
  named,
  rows,
  search,
  showMap,
  tiles,
  withMembers,
} from '../helpers/members.js';
import { later, placeTreaty, root } from '../helpers/treaty.js';

describe('The members of a <space-treaty>', () => {
  afterEach(clear);

  describe('map', () => {
    it('shows the same countries with the same status', async () => {
      const treaty = await withMembers();
      const table = Object.fromEntries(rows(treaty).map(([name, status]) => [name, status]));
      await showMap(treaty);
      expect(tiles(treaty).length).to.equal(countries.length);
      for (const { id, name } of countries) {
        const tile = tiles(treaty).find(({ dataset }) => dataset.country === id) as HTMLElement;
        expect(named(tile)).to.equal(`${name} (${id.toUpperCase()}): ${table[name]}`);
      }
    });

    it('is one stop for Tab, with the arrow keys between the squares', async () => {
      const treaty = await withMembers();
      await showMap(treaty);
      const at = () => (root(treaty).activeElement as HTMLElement).dataset.country;
      root(treaty).querySelectorAll<HTMLInputElement>('[name=view]')[1].focus();
      // The slider is in between.
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(at()).to.equal('us');
      await sendKeys({ press: 'ArrowRight' });
      await treaty.updateComplete;
      const second = at();
      expect(second).not.to.equal('us');
      expect(root(treaty).querySelector('.named')?.textContent).to.contain(
        countries.find(({ id }) => id === second)?.name,
      );
      expect(tiles(treaty).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
      await sendKeys({ press: 'ArrowLeft' });
      expect(at()).to.equal('us');
      await sendKeys({ press: 'Tab' });
      expect(root(treaty).activeElement?.textContent).to.contain('CSV');
    });

    it('has the west on the left, even in right-to-left languages', async () => {
      const bundle = await bundleWithMembers();
      bundle.language = 'ar';
      const treaty = await placeTreaty('sample-treaty', bundle);
      await later(treaty);
      await showMap(treaty);
      const [ivory, kenya] = ['ci', 'ke'].map((id) =>
        tiles(treaty)
          .find(({ dataset }) => dataset.country === id)
          ?.getBoundingClientRect(),
      );
      expect(ivory?.right).to.be.at.most(kenya?.left ?? NaN);
    });

    it('names the hovered country, and does not scroll the page with the arrow keys', async () => {
      const treaty = await withMembers();
      await showMap(treaty);
      const kenya = tiles(treaty).find(({ dataset }) => dataset.country === 'ke');
      kenya?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await treaty.updateComplete;
      expect(root(treaty).querySelector('.named')?.textContent).to.contain('Kenya');
      const press = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        bubbles: true,
        cancelable: true,
      });
      kenya?.dispatchEvent(press);
      expect(press.defaultPrevented, 'else the page scrolls').to.equal(true);
    });

    it('marks hits and keeps the other countries visible; Tab leads to the hits', async () => {
      const treaty = await withMembers();
      await showMap(treaty);
      await search(treaty, 'kenya');
      const countriesOf = (these: HTMLElement[]) => these.map(({ dataset }) => dataset.country);
      expect(tiles(treaty).length).to.equal(countries.length);
      expect(countriesOf(tiles(treaty).filter((one) => one.matches('.hit')))).to.deep.equal(['ke']);
      expect(countriesOf(tiles(treaty).filter((one) => one.tabIndex === 0))).to.deep.equal(['ke']);
      const told = tiles(treaty).filter((one) => !one.closest('[aria-hidden]'));
      expect(countriesOf(told)).to.deep.equal(['ke']);
      const [hit] = tiles(treaty).filter((one) => one.tabIndex === 0);
      hit.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(root(treaty).activeElement, 'no other is searched for').to.equal(hit);
      await search(treaty, 'atlantis');
      expect(countriesOf(tiles(treaty).filter((one) => one.tabIndex === 0))).to.deep.equal([]);
    });
  });

  it('have the names of regions in the direction of their language, though west is on the left', async () => {
    const bundle = await bundleWithMembers();
    for (const [language, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]) {
      const treaty = await placeTreaty('sample-treaty', { ...bundle, language });
      await later(treaty);
      await showMap(treaty);
      const names = [...root(treaty).querySelectorAll('.region')];
      expect(names.length).to.be.greaterThan(2);
      for (const one of names) expect(getComputedStyle(one).direction).to.equal(direction);
    }
  });
});
