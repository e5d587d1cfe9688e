import { expect } from '@open-wc/testing';
import { address, all, focused, one, placeArticle, replace, restore } from '../helpers/article.js';
import { until } from '../helpers/fixtures.js';

describe('<space-article>', () => {
  afterEach(restore);

  describe('sections', () => {
    it('have ids made from their headings', async () => {
      const ids = all(await placeArticle(), '.section').map(({ id }) => id);
      expect(ids).to.deep.equal([
        'shared-station-how-it-began',
        'shared-station-whos-on-board',
        'shared-station-how-it-began-2',
        'shared-station-大家的空间站',
      ]);
    });

    it('are reached by the URL', async () => {
      const element = await placeArticle();
      location.hash = '#shared-station-大家的空间站';
      await until(() => focused(element)?.textContent === '大家的空间站');
    });

    it('each have a button that copies the URL', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: async (value: string) => copied.push(value) });
      const element = await placeArticle();
      expect(all(element, 'h3 button')).to.have.length(0);
      all(element, '[part=copy]')[1].click();
      await until(
        () => one(element, '[role=status]').textContent || all(element, '.copied')[2]?.textContent,
      );
      expect(copied).to.deep.equal([`${address.split('#')[0]}#shared-station-whos-on-board`]);
    });

    it('are listed if there are four, and the list leads to them', async () => {
      const element = await placeArticle();
      const links = all<HTMLAnchorElement>(element, '[part=contents] a');
      expect(links).to.have.length(4);
      links[1].click();
      expect(focused(element)?.textContent).to.equal('Who’s on board?');
      expect(location.href).to.equal(address);
    });

    it('are left to the browser if a link to them is clicked with a modifier key', async () => {
      const element = await placeArticle();
      let taken: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          taken = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      const click = { bubbles: true, cancelable: true, composed: true, ctrlKey: true };
      one(element, '[part=contents] a').dispatchEvent(new MouseEvent('click', click));
      expect(taken).to.equal(false);
    });

    it('are marked in the list when chosen, even if the page ends too early to scroll to them', async () => {
      const element = await placeArticle();
      const links = all<HTMLAnchorElement>(element, '[part=contents] a');
      links[3].click();
      await until(() => links[3].ariaCurrent === 'location');
      expect(all(element, '[aria-current]')).to.have.length(1);
    });

    it('say which one is being read', async () => {
      const element = await placeArticle();
      // As tall as a real section, unlike one of the sample.
      one(element, '.section').style.blockSize = '100vh';
      one(element, '.section').scrollIntoView();
      await until(() => one(element, '[aria-current=location]'));
      expect(one(element, '[aria-current=location]').textContent).to.equal('How it began');
      scrollTo(0, 0);
      await until(() => !one(element, '[aria-current=location]'));
    });
  });
});
