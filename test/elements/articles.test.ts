import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceArticles } from '../../src/elements/articles/articles.js';
import type { SpaceNavigateEvent } from '../../src/shared/events.js';
import {
  all,
  bundleOf,
  large,
  numbers,
  placeArticles,
  radio,
  root,
  titles,
} from '../helpers/articles.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, next, place, servedBundle, shown, until } from '../helpers/fixtures.js';

const status = (element: SpaceArticles) =>
  root(element).querySelector('[role=status]')?.textContent?.trim();

/** Waits for the fault that one attribute causes, in addition to what is shown. */
async function faultOf(element: SpaceArticles, change: () => void): Promise<string> {
  const error = errorOf(element);
  change();
  const { code, fatal, message } = await error;
  expect([code, fatal]).to.deep.equal(['missing-item', false]);
  return message;
}

describe('<space-articles>', function () {
  // A thousand cards take long in a browser on a shared machine.
  this.timeout(30_000);

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    clear();
  });

  describe('content', () => {
    it('shows the bundle’s title and introduction, the first article large, and then the others', async () => {
      const bundle = { ...(await bundleOf(6)), intro: 'How they work together.' };
      const element = await placeArticles('', bundle);
      expect(root(element).querySelector('h2')?.textContent).to.equal('Sample');
      expect(shown(element)).to.contain('How they work together.');
      expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5, 6]);
      expect(large(element)).to.deep.equal(['Article 1']);
    });

    it('requests its bundle once, together with others that use it', async () => {
      const { src, requests } = servedBundle();
      const tag = `<space-articles src="${src}"></space-articles>`;
      const stage = place(tag + tag);
      await Promise.all([...stage.children].map((one) => next(one, 'space-load')));
      expect(titles(stage.lastElementChild as SpaceArticles)).to.deep.equal([
        'A station for many',
        'Nothing to read on',
      ]);
      expect(await requests()).to.equal(1);
    });

    it('replaces its heading and introduction by the page’s own', async () => {
      const element = await placeArticles(
        '',
        undefined,
        '<h2 slot="heading">Where nations meet</h2><p slot="intro">Six stories.</p>',
      );
      const [heading, intro] = element.children as unknown as HTMLElement[];
      expect(heading.offsetHeight).to.be.above(0);
      expect(intro.offsetHeight).to.be.above(0);
      expect(all(element, '[part=heading]')[0].offsetHeight).to.equal(0);
    });

    it('passes the focus of the fallback on if the page has its own heading', async () => {
      const { src } = servedBundle('delay=100');
      const element = place(
        `<space-articles src="${src}"><h2 slot="heading">Where nations meet</h2><a href="#all">All</a></space-articles>`,
      ).firstElementChild as SpaceArticles;
      await element.updateComplete;
      element.querySelector('a')?.focus();
      await next(element, 'space-load');
      expect(element.shadowRoot?.activeElement?.checkVisibility()).to.equal(true);
    });

    it('has no heading without a title, however the page shows headings', async () => {
      const bundle = await bundleOf(2);
      delete bundle.title;
      const element = await placeArticles('', bundle);
      const style = document.createElement('style');
      style.textContent = 'space-articles::part(heading) { display: block; padding: 1em }';
      element.before(style);
      expect(all(element, '[part=heading]')[0]?.offsetHeight ?? 0).to.equal(0);
      element.bundle = { ...bundle, title: 'A title' };
      await next(element, 'space-load');
      expect(all(element, '[part=heading]')[0].offsetHeight).to.be.above(32);
    });

    it('keeps the page’s own heading while there is no content', async () => {
      const { src } = servedBundle('status=404');
      const element = place(
        `<space-articles src="${src}"><h2 slot="heading">Where nations meet</h2><a href="#all">All</a></space-articles>`,
      ).firstElementChild as SpaceArticles;
      expect((await errorOf(element)).fatal).to.equal(true);
      expect(shown(element)).to.contain('could not be loaded');
      for (const child of element.children as unknown as HTMLElement[]) {
        expect(child.offsetHeight).to.be.above(0);
      }
    });

    it('has the heading levels that the page asks for', async () => {
      const element = await placeArticles('heading-level="3"');
      expect(root(element).querySelectorAll('h3')).to.have.length(1);
      expect(root(element).querySelectorAll('h4')).to.have.length(6);
    });

    it('uses the direction of its language on a page with the other direction', async () => {
      const bundle = await bundleOf(3);
      bundle.language = 'ar';
      bundle.articles[1].title = 'معاهدة الفضاء الخارجي';
      const element = await placeArticles('featured="none" style="inline-size: 800px"', bundle);
      const [first, second] = all(element, '.card').map((one) => one.getBoundingClientRect());
      expect(first.left).to.be.above(second.right);
      const english = await placeArticles('', { ...bundle, language: 'en' });
      const title = all(english, '[part=link]')[1];
      expect(getComputedStyle(title).direction).to.equal('rtl');
    });
  });

  describe('the choice of articles', () => {
    it('is a topic', async () => {
      expect(numbers(await placeArticles('topic="law"'))).to.deep.equal([2, 4, 6]);
    });

    it('is a list of ids, in their order, each of them once', async () => {
      const element = await placeArticles('ids="article-5 article-2 article-5"');
      expect(numbers(element)).to.deep.equal([5, 2]);
    });

    it('ends at the limit; an invalid limit has no effect', async () => {
      expect(numbers(await placeArticles('limit="2"'))).to.deep.equal([1, 2]);
      for (const limit of ['0', '-1', 'two', '']) {
        expect(numbers(await placeArticles(`limit="${limit}"`)), limit).to.have.length(6);
      }
    });

    it('puts the featured article first; with "none", there is none', async () => {
      const element = await placeArticles('featured="article-4"');
      expect(numbers(element)).to.deep.equal([4, 1, 2, 3, 5, 6]);
      expect(large(element)).to.deep.equal(['Article 4']);
      element.featured = 'none';
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5, 6]);
      expect(large(element)).to.deep.equal([]);
    });

    it('follows each attribute', async () => {
      const element = await placeArticles();
      for (const [name, value, expected] of [
        ['limit', '3', [1, 2, 3]],
        ['topic', 'law', [2, 4, 6]],
        ['ids', 'article-6 article-4', [6, 4]],
        ['featured', 'article-4', [4, 6]],
      ] as const) {
        element.setAttribute(name, value);
        await element.updateComplete;
        expect(numbers(element), name).to.deep.equal(expected);
      }
    });

    it('reports ids that the bundle does not have, and shows the rest', async () => {
      const element = await placeArticles();
      const ids = await faultOf(element, () => (element.ids = 'article-3 unheard-of'));
      expect(ids).to.contain('"unheard-of"').and.to.contain('"ids"');
      expect(numbers(element)).to.deep.equal([3]);
      element.ids = undefined;
      element.topic = 'law';
      await element.updateComplete;
      const featured = await faultOf(element, () => (element.featured = 'article-1'));
      expect(featured).to.contain('"article-1"').and.to.contain('"featured"');
      expect(numbers(element)).to.deep.equal([2, 4, 6]);
    });

    it('says so when nothing is left to show', async () => {
      const element = await placeArticles();
      element.topic = 'weather';
      const error = await errorOf(element);
      expect([error.code, error.fatal]).to.deep.equal(['missing-item', true]);
      expect(error.message).to.contain('"weather"');
      expect(shown(element)).to.contain('could not be found');
    });

    it('says so when the bundle has no articles', async () => {
      const element = place('<space-articles></space-articles>').firstElementChild as SpaceArticles;
      element.bundle = { formatVersion: 1, language: 'en', title: 'Nothing' };
      expect((await errorOf(element)).message).to.contain('no "articles"');
    });

    it('leaves out an article that cannot be read, and says where it is', async () => {
      const bundle = await bundleOf(3);
      delete bundle.articles[1].title;
      const element = place('<space-articles></space-articles>').firstElementChild as SpaceArticles;
      element.bundle = bundle;
      const error = await errorOf(element);
      expect(error.fatal).to.equal(false);
      expect(error.issues).to.deep.equal([{ path: '$.articles[1].title', reason: 'is missing' }]);
      expect(numbers(element)).to.deep.equal([1, 3]);
    });
  });

  describe('the filter', () => {
    it('is shown only on request and if there are several topics', async () => {
      expect(all(await placeArticles(), 'fieldset')).to.have.length(0);
      expect(all(await placeArticles('filter topic="law"'), 'fieldset')).to.have.length(0);
      expect(all(await placeArticles('filter'), 'fieldset')).to.have.length(1);
    });

    it('shows the articles of the topic, says how many, and keeps the focus', async () => {
      const element = await placeArticles('filter');
      expect(status(element)).to.equal('');
      radio(element, 'All topics').focus();
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([2, 4, 6]);
      expect(status(element)).to.equal('Law: 3 articles');
      expect(root(element).activeElement).to.equal(radio(element, 'Law'));
      await sendKeys({ press: 'ArrowUp' });
      await element.updateComplete;
      expect(numbers(element)).to.have.length(6);
      expect(status(element)).to.equal('All topics: 6 articles');
    });

    it('has a choice for articles without a topic', async () => {
      const bundle = await bundleOf(4);
      delete bundle.articles[0].topic;
      bundle.articles[2].topic = 'unheard-of';
      const element = await placeArticles('filter', bundle);
      radio(element, 'More articles').click();
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([1, 3]);
    });

    it('comes before the limit', async () => {
      const element = await placeArticles('filter limit="2"');
      radio(element, 'Law').click();
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([2, 4]);
      expect(status(element)).to.equal('Law: 2 articles');
    });

    it('says when the topic has no article left, with a button to show all', async () => {
      const bundle = await bundleOf(6);
      const element = await placeArticles('filter', bundle);
      radio(element, 'Law').click();
      await element.updateComplete;
      bundle.articles[3].topic = 'unheard-of';
      element.ids = 'article-1 article-3 article-4';
      element.bundle = { ...bundle };
      await element.updateComplete;
      expect(titles(element)).to.have.length(0);
      expect(shown(element)).to.contain('There is no article on this topic.');
      await expect(element).to.be.accessible();
      const back = root(element).querySelector<HTMLButtonElement>('[part=reset]');
      back?.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([1, 3, 4]);
      expect(root(element).activeElement).to.equal(radio(element, 'All topics'));
    });
  });

  describe('the way to an article', () => {
    it('is offered to the page’s router', async () => {
      const element = await placeArticles();
      const seen: SpaceNavigateEvent[] = [];
      element.addEventListener('space-navigate', (event) => {
        seen.push(event);
        event.preventDefault();
      });
      all(element, '[part=link]')[2].click();
      all(element, '[part=summary]')[4].click();
      expect(seen.map(({ itemId }) => itemId)).to.deep.equal(['article-3', 'article-5']);
      expect(seen[0].href).to.equal(new URL('articles/3.html', document.baseURI).href);
    });

    it('goes by the page’s template where the article has no address', async () => {
      const bundle = await bundleOf(2);
      delete bundle.articles[1].url;
      const stage = place(
        '<div data-space-href-template="/read/{id}"><space-articles></space-articles></div>',
      );
      const element = stage.querySelector('space-articles') as SpaceArticles;
      element.bundle = bundle;
      await next(element, 'space-load');
      const links = () => all<HTMLAnchorElement>(element, '[part=link]').map(({ href }) => href);
      expect(links()[1]).to.equal(new URL('/read/article-2', location.origin).href);
      element.hrefTemplate = '/articles/{id}.html';
      await element.updateComplete;
      expect(links()).to.deep.equal([
        new URL('articles/1.html', document.baseURI).href,
        new URL('/articles/article-2.html', location.origin).href,
      ]);
    });

    it('is the card, for a URL with an article’s id', async () => {
      const bundle = await bundleOf(150);
      history.replaceState(null, '', '#article-140');
      const element = await placeArticles('', bundle);
      const card = await until(() => root(element).getElementById('article-140'));
      await nextFrame();
      const { top, bottom } = card.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      expect(bottom).to.be.above(0);
    });

    it('leaves a topic that hides the card, and moves the focus along', async () => {
      const element = await placeArticles('filter');
      radio(element, 'Law').click();
      await element.updateComplete;
      location.hash = '#article-5';
      await next(window, 'hashchange' as never);
      await element.updateComplete;
      expect(numbers(element)).to.have.length(6);
      expect(root(element).activeElement?.textContent).to.equal('Article 5');
    });
  });

  describe('accessibility', () => {
    it('has no finding', async () => {
      await expect(await placeArticles('filter')).to.be.accessible();
      await expect(await placeArticles('layout="list"')).to.be.accessible();
    });

    it('is one list of six, one link in each, and no landmark', async function () {
      if (!isChromium) this.skip();
      await placeArticles('filter');
      const tree = await accessibilityTree();
      const count = (role: string) => tree.filter((one) => one.role === role).length;
      expect(count('list')).to.equal(1);
      expect(count('listitem')).to.equal(6);
      expect(tree.filter(({ role }) => role === 'link').map(({ name }) => name)).to.deep.equal(
        [1, 2, 3, 4, 5, 6].map((number) => `Article ${number}`),
      );
      expect(tree.some(({ role }) => ['region', 'article'].includes(role))).to.equal(false);
      expect(tree.find(({ role }) => role === 'group')?.name).to.equal('Topic');
    });

    it('has each link in Tab order, and nothing else in between', async () => {
      const element = await placeArticles();
      const links = all(element, '[part=link]');
      links[0].focus();
      // After the last one, the focus would move to the browser's own window, which
      // would get the keys of all later tests.
      for (const link of links.slice(1)) {
        await sendKeys({ press: 'Tab' });
        expect(root(element).activeElement).to.equal(link);
      }
    });
  });
});
