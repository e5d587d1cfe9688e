import { expect } from '@open-wc/testing';
import type { SpaceArticleCard } from '../../src/elements/article-card/article-card.js';
import { placeCard, root } from '../helpers/article-card.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, next, place, sampleBundle, shown } from '../helpers/fixtures.js';

describe('<space-article-card>', function () {
  this.timeout(20_000);

  afterEach(() => {
    getSelection()?.removeAllRanges();
    history.replaceState(null, '', location.pathname + location.search);
    clear();
  });

  describe('content', () => {
    it('shows picture, topic, title, summary, date and reading time', async () => {
      const card = await placeCard();
      const image = root(card).querySelector('img') as HTMLImageElement;
      expect(image.alt).to.equal('A station above the Earth');
      expect(image.src).to.equal(new URL('station.svg', document.baseURI).href);
      expect(root(card).querySelector('figcaption')?.textContent).to.contain('Sample Agency, CC0');
      expect(root(card).querySelector('h3')?.textContent).to.equal('A station for many');
      expect(root(card).querySelector('time')?.dateTime).to.equal('2026-11-02');
      for (const text of ['Stations', 'Five agencies', 'They share', '5 min']) {
        expect(shown(card)).to.contain(text);
      }
    });

    it('keeps the picture’s place while it loads', async () => {
      const image = root(await placeCard()).querySelector('img') as HTMLImageElement;
      const { width, height } = image.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.02);
    });

    it('offers a picture in several widths to the browser', async () => {
      const bundle = await sampleBundle();
      const [{ width }] = bundle.images;
      bundle.images[0].variants = [{ src: 'small.svg', width: 480 }];
      const at = (name: string) => new URL(name, document.baseURI).href;
      const lazy = root(await placeCard(undefined, bundle)).querySelector(
        'img',
      ) as HTMLImageElement;
      expect(lazy.srcset).to.equal(`${at('small.svg')} 480w,${at('station.svg')} ${width}w`);
      expect(lazy.sizes).to.match(/^auto, .*vw$/);
      const featured = await placeCard('article="shared-station" layout="featured"', bundle);
      const eager = root(featured).querySelector('img') as HTMLImageElement;
      expect(eager.loading).to.equal('eager');
      expect(eager.sizes).to.match(/^\(.*vw$/);
    });

    it('keeps its picture’s space and name when the file is missing', async () => {
      const bundle = await sampleBundle();
      bundle.images[0].src = '/nowhere.png';
      const card = await placeCard('article="shared-station" layout="featured"', bundle);
      const image = root(card).querySelector('img') as HTMLImageElement;
      if (!image.complete) await new Promise((resolve) => image.addEventListener('error', resolve));
      expect(image.naturalWidth).to.equal(0);
      const { width, height } = image.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.1);
      await expect(card).to.be.accessible();
      if (!isChromium) return;
      const tree = await accessibilityTree();
      expect(tree.find(({ role }) => role === 'image')?.name).to.equal('A station above the Earth');
    });

    it('leaves out a picture with neither alt nor decorative, and says where', async () => {
      const bundle = await sampleBundle();
      delete bundle.images[0].alt;
      const card = place('<space-article-card article="shared-station"></space-article-card>')
        .firstElementChild as SpaceArticleCard;
      card.bundle = bundle;
      expect((await errorOf(card)).issues[0].path).to.equal('$.images[0].alt');
      expect(root(card).querySelector('img')).to.equal(null);
      expect(shown(card)).to.contain('A station for many');
    });

    it('gives a decorative picture an empty alt text', async () => {
      const bundle = await sampleBundle();
      delete bundle.images[0].alt;
      bundle.images[0].decorative = true;
      const image = root(await placeCard(undefined, bundle)).querySelector(
        'img',
      ) as HTMLImageElement;
      expect(image.getAttribute('alt')).to.equal('');
    });

    it('leaves out what the bundle does not have', async () => {
      const style = document.createElement('style');
      style.textContent = 'space-article-card::part(topic) { display: block }';
      document.head.append(style);
      const card = await placeCard('article="teaser"');
      for (const part of ['media', 'topic', 'meta', 'link', 'cue']) {
        const found = root(card).querySelector(`[part=${part}]`);
        expect(found?.checkVisibility() ?? false, part).to.equal(false);
      }
      style.remove();
      expect(shown(card)).to.contain('Nothing to read on');
    });

    it('shows another article when the attribute changes', async () => {
      const card = await placeCard();
      card.setAttribute('article', 'teaser');
      await next(card, 'space-load');
      expect(shown(card)).to.contain('Nothing to read on');
    });

    it('says so when there is no such article, or none is named', async () => {
      const card = await placeCard();
      card.article = 'unheard-of';
      const error = await errorOf(card);
      expect(error.code).to.equal('missing-item');
      expect(error.message).to.contain('"unheard-of"');
      expect(shown(card)).to.contain('could not be found');
      card.article = undefined;
      expect((await errorOf(card)).message).to.contain('"article" is missing');
    });
  });

  describe('the layout', () => {
    const beside = (card: SpaceArticleCard): boolean => {
      const [media, text] = ['[part=media]', '.text'].map((selector) =>
        (root(card).querySelector(selector) as Element).getBoundingClientRect(),
      );
      return text.left >= media.right;
    };

    it('depends on the card’s own width, unless the page sets it', async () => {
      const card = await placeCard('article="shared-station" style="font-size: 16px"');
      const at = async (layout: SpaceArticleCard['layout'], ...widths: number[]) => {
        card.layout = layout;
        await card.updateComplete;
        return widths.map((width) => {
          card.style.inlineSize = `${width}px`;
          return beside(card);
        });
      };
      expect(await at(undefined, 240, 500, 600)).to.deep.equal([false, false, true]);
      expect(await at('vertical', 240, 600, 1600)).to.deep.equal([false, false, false]);
      expect(await at('horizontal', 300, 340, 1600)).to.deep.equal([false, true, true]);
      expect(await at('featured', 240, 700, 900)).to.deep.equal([false, false, true]);
      expect(await at('poster' as never, 240, 600)).to.deep.equal([false, true]);
    });

    for (const layout of ['', 'vertical', 'horizontal', 'featured']) {
      it(`${layout ? `"${layout}"` : 'of its own choice'} fits every width, with the longest words`, async () => {
        const bundle = await sampleBundle();
        bundle.articles[0].title = 'x'.repeat(300);
        bundle.articles[0].summary = `https://example.org/${'path/'.repeat(60)}`;
        bundle.topics[1].title = 'y'.repeat(120);
        bundle.images[0].credit = 'z'.repeat(120);
        const card = await placeCard(`article="shared-station" layout="${layout}"`, bundle);
        const box = root(card).querySelector('.card') as HTMLElement;
        for (const width of [240, 320, 480, 640, 800, 960, 1280, 1600]) {
          card.style.inlineSize = `${width}px`;
          expect(box.offsetWidth, `${width}`).to.equal(width);
          for (const part of box.querySelectorAll<HTMLElement>('*')) {
            const { left, right } = part.getBoundingClientRect();
            const { left: start, right: end } = box.getBoundingClientRect();
            expect(left, `${part.className} at ${width}`).to.be.at.least(start - 0.5);
            expect(right, `${part.className} at ${width}`).to.be.at.most(end + 0.5);
          }
        }
      });
    }

    it('has a default width if the page sets none', async () => {
      const card = await placeCard('article="shared-station"');
      card.style.inlineSize = '';
      (card.parentElement as HTMLElement).style.display = 'flex';
      expect(card.offsetWidth).to.be.above(200);
    });
  });

  describe('accessibility', () => {
    it('has no finding', async () => {
      await expect(await placeCard()).to.be.accessible();
      await expect(await placeCard('article="teaser"')).to.be.accessible();
    });

    it('is one link in a heading, and not a landmark', async function () {
      if (!isChromium) this.skip();
      await placeCard('article="shared-station" heading-level="4"');
      const tree = await accessibilityTree();
      expect(tree.filter(({ role }) => role === 'link').map(({ name }) => name)).to.deep.equal([
        'A station for many',
      ]);
      expect(tree.some(({ role, level }) => role === 'heading' && level === 4)).to.equal(true);
      expect(tree.some(({ role }) => role === 'region' || role === 'article')).to.equal(false);
      expect(tree.some(({ name }) => name.includes('Read article'))).to.equal(false);
    });
  });
});
