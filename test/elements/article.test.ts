import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceArticle } from '../../src/elements/article/article.js';
import {
  address,
  all,
  cite,
  focused,
  one,
  placeArticle,
  replace,
  restore,
  sentence,
  title,
  wholeArticle,
} from '../helpers/article.js';
import { errorOf, next, shown, until } from '../helpers/fixtures.js';

const noOverflow = (element: SpaceArticle) => {
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
};

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

  describe('sources', () => {
    it('have no way back alone on a line, at whatever width', async () => {
      const element = await placeArticle();
      const buttons = all(element, '[part=back]');
      for (let width = 240; width < 480; width += 8) {
        element.style.inlineSize = `${width}px`;
        for (const button of buttons) {
          const text = document.createRange();
          text.setStartBefore(button.parentElement?.firstChild as Node);
          text.setEndBefore(button);
          const line = [...text.getClientRects()].at(-1);
          expect(button.getBoundingClientRect().top, `${width} px`).to.be.below(line?.bottom ?? 0);
        }
        noOverflow(element);
      }
    });

    it('are linked from the text, and link back to where the reader was', async () => {
      const element = await placeArticle();
      const marks = all(element, '.text [part=mark]');
      expect(marks.map((mark) => mark.textContent?.trim())).to.deep.equal([
        '2Source 2',
        '2Source 2',
        '1Source 1',
      ]);
      marks[1].focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(element)?.textContent).to.contain('The text of the treaty');
      all(element, '[part=back]')[1].click();
      expect(focused(element)).to.equal(marks[1]);
      expect(location.href).to.equal(address);
    });

    it('link back only if the text cites them', async () => {
      const bundle = await wholeArticle();
      bundle.articles[0].sources = ['treaty-text', 'station-report'];
      const element = await placeArticle(bundle, 'level="plain"');
      const entries = all(element, '[part=sources] li');
      expect(entries.map((entry) => Boolean(entry.querySelector('[part=back]')))).to.deep.equal([
        true,
        false,
      ]);
    });

    it('are plain text without a URL, and missing ones are skipped', async () => {
      const bundle = await wholeArticle();
      delete bundle.sources[0].url;
      bundle.articles[0].body.children[2].children.push(cite('unheard-of'));
      const element = await placeArticle(bundle);
      expect(shown(element)).to.contain('The text of the treaty');
      expect(all(element, '[part=sources] a')).to.have.length(1);
      expect(all(element, '[part=sources] li')).to.have.length(2);
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

  describe('the way on', () => {
    it('leads only to what can be reached', async () => {
      const element = await placeArticle();
      const ways = all(element, '[part=read-on] li > *');
      expect(ways.map(({ innerText }) => innerText)).to.deep.equal(['The second', 'Sample Treaty']);
      const link = one(element, '[part=read-on] a') as HTMLAnchorElement;
      expect(link.href).to.equal(new URL('treaties.html#sample-treaty', document.baseURI).href);
    });

    it('links to places on this page, whatever its base is', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      try {
        const element = await placeArticle();
        const [page] = location.href.split('#');
        for (const part of ['contents', 'mark']) {
          const link = one(element, `:is(a[part=${part}], [part=${part}] a)`) as HTMLAnchorElement;
          expect(link.href.split('#')[0], part).to.equal(page);
        }
      } finally {
        base.remove();
      }
    });

    it('shows an article without a URL in place, unless a router handles it', async () => {
      const element = await placeArticle();
      // Not a link: in a new tab, it would lead back to this article.
      const button = one(element, '[part=read-on] button');
      const routed: string[] = [];
      element.addEventListener(
        'space-navigate',
        (event) => {
          event.preventDefault();
          routed.push(event.href);
        },
        { once: true },
      );
      button.click();
      expect(routed[0]).to.equal(`${address.split('#')[0]}#second`);
      await element.updateComplete;
      expect(shown(element)).not.to.contain('Its text.');
      button.click();
      await until(() => focused(element)?.textContent === 'The second');
      expect(shown(element)).to.contain('Its text.');
      expect(location.href).to.equal(address);
      const paper = one(element, '.paper').textContent;
      expect(paper, 'the address of the page').to.contain(address.split('#')[0]);
      expect(paper, 'which leads to the first').not.to.contain('#second');
    });

    it('leads to the site’s page for an article without a URL', async () => {
      const element = await placeArticle();
      (element.parentElement as HTMLElement).dataset.spaceHrefTemplate = '/read/{id}';
      element.requestUpdate();
      await element.updateComplete;
      const [, second] = all<HTMLAnchorElement>(element, '[part=read-on] a');
      expect(second.href).to.equal(new URL('/read/second', location.href).href);
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
      noOverflow(element);
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
      noOverflow(element);
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
