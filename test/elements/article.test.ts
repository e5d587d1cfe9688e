import { expect } from '@open-wc/testing';
import {
  all,
  expectNoOverflow,
  one,
  placeArticle,
  restore,
  sentence,
  title,
  wholeArticle,
} from '../helpers/article.js';
import { errorOf, next, shown } from '../helpers/fixtures.js';

describe('<space-article>', () => {
  afterEach(restore);

  describe('content', () => {
    it('shows topic, title, standfirst, authors, dates, reading time, facts and text', async () => {
      const element = await placeArticle();
      for (const words of [
        'Stations',
        'A station for many',
        'Five agencies keep one station',
        'Ada Sample and Editorial team',
        '2\u00a0November 2026',
        'Updated 20\u00a0November 2026',
        '5 min read',
        'It weighs 420 tonnes.',
        'Before the first heading.',
        'It began small.',
      ]) {
        expect(shown(element)).to.contain(words);
      }
      expect(one(element, 'h2').textContent).to.equal('A station for many');
      expect(one<HTMLImageElement>(element, 'img').alt).to.equal('A station above the Earth');
    });

    it('places its headings in the outline of the page', async () => {
      const element = await placeArticle(undefined, 'heading-level="1"');
      expect(all(element, 'h1').map((heading) => heading.textContent)).to.have.length(1);
      expect(all(element, '[part=section-heading]').every((one) => one.matches('h2'))).to.equal(
        true,
      );
    });

    it('leaves out what the bundle does not have', async () => {
      const element = await placeArticle(await wholeArticle(), 'article="second"');
      element.article = 'teaser';
      await next(element, 'space-load');
      for (const part of ['topic', 'meta', 'media', 'facts', 'contents', 'sources', 'read-on']) {
        expect(one(element, `[part=${part}]`), part).to.equal(null);
      }
    });

    it('says so when there is no such article, or none is named', async () => {
      const element = await placeArticle();
      element.article = 'unheard-of';
      expect((await errorOf(element)).message).to.contain('"unheard-of"');
      expect(shown(element)).to.contain('could not be found');
      element.article = undefined;
      expect((await errorOf(element)).message).to.contain('"article" is missing');
    });

    it('has no finding of axe', async function () {
      this.timeout(20_000);
      await expect(await placeArticle()).to.be.accessible();
    });
  });

  describe('words', () => {
    it('open their definition', async () => {
      const element = await placeArticle();
      one(element, '[part=term]').click();
      const definition = one(element, '[part=definition]');
      expect(definition.matches(':popover-open')).to.equal(true);
      expect(definition.innerText).to.contain('The way around a planet.');
    });

    it('are plain text if the bundle does not explain them', async () => {
      const bundle = await wholeArticle();
      bundle.terms = [];
      const element = await placeArticle(bundle);
      expect(one(element, '[part=term]')).to.equal(null);
      expect(shown(element)).to.contain('in a low orbit.');
    });
  });

  it('offers a plain text if the bundle has one', async () => {
    const element = await placeArticle();
    all<HTMLInputElement>(element, '[part=choice] input')[1].click();
    await element.updateComplete;
    expect(shown(element)).to.contain('Five groups built it.');
    expect(shown(element)).not.to.contain('It began small.');
    element.setAttribute('level', 'standard');
    await element.updateComplete;
    expect(one(element, '[part=choice]')).to.equal(null);
    expect(shown(element)).to.contain('It began small.');
    for (const [index, text] of ['It began small.', 'Five groups built it.'].entries()) {
      if (index) element.setAttribute('level', '');
      else element.removeAttribute('level');
      await element.updateComplete;
      all<HTMLInputElement>(element, '[part=choice] input')[index].click();
      await element.updateComplete;
      expect(shown(element)).to.contain(text);
      element.setAttribute('level', 'standard');
      await element.updateComplete;
    }
    element.removeAttribute('level');
    await element.updateComplete;
    expect(shown(element), 'the reader’s own choice').to.contain('Five groups built it.');
  });

  describe('what nobody expects', () => {
    it('keeps the space of a missing picture', async () => {
      const bundle = await wholeArticle();
      bundle.images[0].src = '/served/no-such-picture.svg?status=404';
      const element = await placeArticle(bundle);
      const { width, height } = one(element, 'img').getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.05);
    });

    it('breaks a title of 300 letters', async () => {
      const bundle = await wholeArticle();
      bundle.articles[0].title = 'x'.repeat(300);
      bundle.articles[0].body.children[1].children[0].value = 'y'.repeat(300);
      const element = await placeArticle(bundle, 'style="inline-size: 320px"');
      expectNoOverflow(element);
      expect(one(element, '[part=title]').scrollWidth).to.be.at.most(element.clientWidth);
    });

    it('runs from right to left on a left-to-right page', async () => {
      const bundle = await wholeArticle();
      bundle.language = 'ar';
      bundle.articles[0].title = 'محطة للجميع';
      const element = await placeArticle(bundle);
      const article = one(element, '.article');
      expect(getComputedStyle(article).direction).to.equal('rtl');
      expect(getComputedStyle(element).direction).to.equal('ltr');
      expectNoOverflow(element);
    });

    it('shows 20,000 words within a second', async () => {
      const bundle = await wholeArticle();
      bundle.articles[0].body.children = Array.from({ length: 50 }, (_, index) => [
        title(`Section ${index}`),
        ...Array.from({ length: 4 }, () => sentence('word '.repeat(100))),
      ]).flat();
      const start = performance.now();
      const element = await placeArticle(bundle);
      expect(performance.now() - start).to.be.below(1000);
      expect(all(element, '[part=contents] li')).to.have.length(50);
      expect(shown(element).split(/\s+/).length).to.be.greaterThan(20_000);
    });
  });
});
