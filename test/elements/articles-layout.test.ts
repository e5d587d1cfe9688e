import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SpaceArticles } from '../../src/elements/articles/articles.js';
import { all, bundleOf, numbers, placeArticles, root, titles } from '../helpers/articles.js';
import { isChromium } from '../helpers/chromium.js';
import { clear, next, until } from '../helpers/fixtures.js';

/** How many cards are beside the first one that is not featured. */
function columns(element: SpaceArticles): number {
  const tops = all(element, '.card:not(.featured)').map((one) => one.getBoundingClientRect().top);
  return tops.filter((top) => top === tops[0]).length;
}

describe('<space-articles>', function () {
  // A thousand cards take long in a browser on a shared machine.
  this.timeout(30_000);

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    clear();
  });

  describe('the layout', () => {
    for (const layout of ['grid', 'list', 'strip']) {
      it(`"${layout}" fits every width, with the longest words`, async () => {
        const bundle = await bundleOf(6);
        bundle.articles[0].title = 'x'.repeat(300);
        bundle.articles[1].title = 'x'.repeat(300);
        bundle.articles[2].summary = `https://example.org/${'path/'.repeat(60)}`;
        bundle.topics[0].title = 'y'.repeat(120);
        const element = await placeArticles(`filter layout="${layout}"`, bundle);
        for (const width of [240, 320, 480, 640, 800, 960, 1280, 1600]) {
          element.style.inlineSize = `${width}px`;
          const box = root(element).querySelector('.root') as HTMLElement;
          expect(box.scrollWidth, `${width}`).to.be.at.most(width);
          for (const card of all(element, '.card')) {
            expect(card.scrollWidth, `card at ${width}`).to.be.at.most(card.offsetWidth);
          }
        }
      });
    }

    it('has as many columns as there is room for', async () => {
      const element = await placeArticles('style="font-size: 16px"', await bundleOf(12));
      const seen = [240, 400, 600, 900, 1400, 1700, 2100].map((width) => {
        element.style.inlineSize = `${width}px`;
        return columns(element);
      });
      expect(seen).to.deep.equal([1, 1, 2, 3, 4, 4, 6]);
    });

    it('is a grid for any invalid value', async () => {
      const element = await placeArticles('layout="carousel" style="inline-size: 900px"');
      expect(columns(element)).to.equal(3);
    });

    it('of a list has one column, of a strip one row', async () => {
      const element = await placeArticles('layout="list" style="inline-size: 900px"');
      expect(columns(element)).to.equal(1);
      element.layout = 'strip';
      await element.updateComplete;
      expect(columns(element)).to.equal(6);
    });

    for (const centred of [
      'flex; justify-content: center',
      'flex; flex-direction: column; align-items: center',
      'grid; place-items: center',
    ]) {
      it(`has all the room in a box that centres its items: ${centred}`, async () => {
        const element = await placeArticles();
        const box = element.parentElement as HTMLElement;
        box.style.cssText = `display: ${centred}; inline-size: 1000px`;
        expect(element.offsetWidth).to.equal(1000);
      });
    }

    it('of a strip has rows on paper, which does not scroll', async function () {
      if (!isChromium) this.skip();
      const element = await placeArticles('layout="strip" style="inline-size: 600px"');
      expect(columns(element)).to.equal(6);
      await emulateMedia({ media: 'print' });
      const edges = all(element, '.card').map((one) => one.getBoundingClientRect().right);
      const { right } = element.getBoundingClientRect();
      await emulateMedia({ media: 'screen' });
      expect(Math.max(...edges)).to.be.at.most(right);
    });

    it('of a strip scrolls with the keyboard', async () => {
      const element = await placeArticles('layout="strip" style="inline-size: 400px"');
      const scroller = root(element).querySelector('.scroller') as HTMLElement;
      scroller.focus();
      const scrolled = next(scroller, 'scroll' as never);
      await sendKeys({ press: 'ArrowRight' });
      await scrolled;
      expect(scroller.scrollLeft).to.be.above(0);
      await expect(element).to.be.accessible();
    });

    it('loads large pictures at once, and the rest when they come near', async () => {
      const images = all<HTMLImageElement>(await placeArticles(), 'img');
      expect(images.map(({ loading }) => loading)).to.deep.equal([
        'eager',
        ...Array(5).fill('lazy'),
      ]);
      expect(images[0].getAttribute('fetchpriority')).to.equal('high');
      expect(images[1].hasAttribute('fetchpriority')).to.equal(false);
    });
  });

  describe('a thousand articles', () => {
    it('start with the first screen, and are all rendered in the end', async () => {
      const element = await placeArticles('', await bundleOf(1000));
      expect(titles(element).length).to.be.below(150);
      await until(() => titles(element).length === 1000);
      expect(numbers(element).every((one, index) => one === index + 1)).to.equal(true);
    });

    it('are laid out only near the window, with about their final height', async () => {
      const element = await placeArticles('style="inline-size: 1000px"', await bundleOf(1000));
      await until(() => titles(element).length === 1000);
      const [first, ...later] = all(element, '.group');
      expect(getComputedStyle(first).contentVisibility).to.equal('visible');
      const last = later[later.length - 2];
      expect(getComputedStyle(last).contentVisibility).to.equal('auto');
      await nextFrame();
      const guessed = last.offsetHeight;
      last.scrollIntoView();
      await nextFrame();
      await nextFrame();
      expect(guessed / last.offsetHeight).to.be.within(0.7, 1.4);
    });

    it('leave no hole in a row, in any number of columns', async () => {
      const element = await placeArticles('style="font-size: 16px"', await bundleOf(1000));
      const [first, second] = all(element, '.group');
      for (const width of [400, 600, 900, 1400, 2100]) {
        element.style.inlineSize = `${width}px`;
        const small = first.querySelectorAll('.card:not(.featured)').length;
        expect(small % columns(element), `${width} px`).to.equal(0);
        expect(second.childElementCount % columns(element), `${width} px`).to.equal(0);
      }
    });
  });
});
