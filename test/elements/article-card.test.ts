import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/article-card/define.js';
import '../../src/elements/faq/define.js';
import '../../src/elements/articles/define.js';
import type { SpaceArticleCard } from '../../src/elements/article-card/article-card.js';
import type { SpaceNavigateEvent } from '../../src/shared/events.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, place, sampleBundle, shown, next } from '../helpers/fixtures.js';

async function placeCard(
  attributes = 'article="shared-station"',
  bundle?: unknown,
): Promise<SpaceArticleCard> {
  const content = bundle ?? (await sampleBundle());
  const card = place(
    `<space-article-card ${attributes} style="inline-size: 340px"></space-article-card>`,
  ).firstElementChild as SpaceArticleCard;
  card.bundle = content;
  await next(card, 'space-load');
  return card;
}

const root = (card: SpaceArticleCard) => card.shadowRoot as ShadowRoot;
const link = (card: SpaceArticleCard) => root(card).querySelector('a') as HTMLAnchorElement;

/** Records where the card would lead, and stays on the page. */
function watch(card: SpaceArticleCard): SpaceNavigateEvent[] {
  const seen: SpaceNavigateEvent[] = [];
  card.addEventListener('space-navigate', (event) => {
    seen.push(event);
    event.preventDefault();
  });
  return seen;
}

const middle = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

/** Longer than a card waits for the second click of a double click, in milliseconds. */
const secondClick = 400;

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

  describe('the way to the article', () => {
    it('is one link, named by the title', async () => {
      const card = await placeCard();
      expect(root(card).querySelectorAll('a')).to.have.length(1);
      expect(link(card).textContent).to.equal('A station for many');
      expect(link(card).href).to.equal(
        new URL('articles/shared-station.html', document.baseURI).href,
      );
    });

    it('uses the page’s template if the article has no URL', async () => {
      const bundle = await sampleBundle();
      bundle.articles[1].id = 'teaser-2';
      const card = await placeCard(
        'article="teaser-2" href-template="/articles/{id}?from={id}"',
        bundle,
      );
      expect(link(card).href).to.equal(`${location.origin}/articles/teaser-2?from=teaser-2`);
      const own = await placeCard('article="shared-station" href-template="/articles/{id}"');
      expect(link(own).pathname).to.equal(
        new URL('articles/shared-station.html', document.baseURI).pathname,
      );
    });

    it('is missing if the template is not a valid URL', async () => {
      for (const template of ['javascript:alert({id})', 'https://{id}:x/']) {
        const card = await placeCard(`article="teaser" href-template="${template}"`);
        expect(root(card).querySelector('a'), template).to.equal(null);
        expect(shown(card)).to.contain('Nothing to read on');
      }
    });

    it('is the only link, whatever the summary contains', async () => {
      const bundle = await sampleBundle();
      const [question] = bundle.faq.questions;
      bundle.articles[0].summary = question.answer;
      const card = await placeCard(undefined, bundle);
      expect(root(card).querySelectorAll('a')).to.have.length(1);
      expect(shown(card)).to.contain('Read what the law says.');
    });

    it('is not followed by a click on a term, which opens its definition', async () => {
      const bundle = await sampleBundle();
      bundle.articles[0].summary = bundle.faq.questions[2].answer;
      const card = await placeCard(undefined, bundle);
      const seen = watch(card);
      const term = root(card).querySelector('.term') as HTMLElement;
      await sendMouse({ type: 'click', position: middle(term) });
      expect(seen).to.have.length(0);
      expect(root(card).querySelector('[popover]:popover-open')).not.to.equal(null);
    });

    it('is not followed by a click on that definition', async () => {
      const bundle = await sampleBundle();
      bundle.articles[0].summary = bundle.faq.questions[2].answer;
      const card = await placeCard(undefined, bundle);
      const seen = watch(card);
      (root(card).querySelector('.term') as HTMLElement).click();
      const definition = root(card).querySelector('[popover]:popover-open') as HTMLElement;
      await sendMouse({ type: 'click', position: middle(definition) });
      expect(seen).to.have.length(0);
      expect(definition.matches(':popover-open')).to.equal(true);
    });

    it('opens in a new tab with the middle button, on the text too', async () => {
      const card = await placeCard();
      const opened: unknown[] = [];
      const original = window.open;
      window.open = (...parameters) => {
        opened.push(parameters);
        return null;
      };
      const text = root(card).querySelector('[part=summary] p') as HTMLElement;
      // A real one makes WebKitGTK's driver leave the page.
      const middleButton = { button: 1, bubbles: true, cancelable: true, composed: true };
      const pressed = new MouseEvent('mousedown', middleButton);
      text.dispatchEvent(pressed);
      text.dispatchEvent(new MouseEvent('auxclick', middleButton));
      window.open = original;
      expect(pressed.defaultPrevented, 'else the browser scrolls').to.equal(true);
      expect(opened).to.deep.equal([[link(card).href, '_blank', 'noopener']]);
    });

    it('is under the pointer on picture, title and free space, for the browser’s menu', async () => {
      const card = await placeCard();
      for (const part of ['title', 'media', 'cue']) {
        const [x, y] = middle(root(card).querySelector(`[part=${part}]`) as Element);
        expect(root(card).elementFromPoint(x, y), part).to.equal(link(card));
      }
    });

    it('can be handled by the page’s router', async () => {
      const card = await placeCard();
      const seen = watch(card);
      link(card).focus();
      await sendKeys({ press: 'Enter' });
      expect(seen).to.have.length(1);
      expect(seen[0].itemId).to.equal('shared-station');
      expect(seen[0].href).to.equal(link(card).href);
      expect(seen[0].bubbles && seen[0].composed && seen[0].cancelable).to.equal(true);
    });

    it('is followed wherever the card is clicked', async () => {
      const card = await placeCard();
      const seen = watch(card);
      for (const part of ['title', 'summary', 'media', 'topic', 'meta', 'cue']) {
        const followed = oneEvent(card, 'space-navigate');
        const at = middle(root(card).querySelector(`[part=${part}]`) as Element);
        await sendMouse({ type: 'click', position: at });
        await followed;
      }
      expect(seen).to.have.length(6);
    });

    it('is left to the browser with a modifier key', async () => {
      const card = await placeCard();
      const seen = watch(card);
      let followed = 0;
      link(card).addEventListener('click', (event) => {
        if (!event.defaultPrevented) followed++;
        event.preventDefault();
      });
      const summary = root(card).querySelector('[part=summary] p') as Element;
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
        summary.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, [key]: true }),
        );
      }
      expect(followed).to.equal(3);
      expect(seen).to.have.length(0);
    });

    it('is not followed while text is selected', async () => {
      const card = await placeCard();
      const seen = watch(card);
      const summary = root(card).querySelector('[part=summary] p') as HTMLElement;
      const { left, top, height } = summary.getBoundingClientRect();
      const y = Math.round(top + Math.min(height, 20) / 2);
      await sendMouse({ type: 'move', position: [Math.round(left) + 2, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left) + 120, y] });
      await sendMouse({ type: 'up' });
      expect(getSelection()?.type).to.equal('Range');
      await aTimeout(secondClick);
      expect(seen).to.have.length(0);
    });

    it('is not followed while a word is selected by a double click', async function () {
      // WebKit's driver cannot double-click.
      if (navigator.vendor.startsWith('Apple')) this.skip();
      const card = await placeCard();
      const seen = watch(card);
      const [x, y] = middle(root(card).querySelector('[part=summary] p') as Element);
      await executeServerCommand('double-click', { x, y });
      expect(getSelection()?.type).to.equal('Range');
      await aTimeout(secondClick);
      expect(seen).to.have.length(0);
    });

    it('is followed at once on touch, which selects by a long press', async function () {
      if (navigator.vendor.startsWith('Apple')) this.skip();
      const card = await placeCard();
      const seen = watch(card);
      const [x, y] = middle(root(card).querySelector('[part=summary] p') as Element);
      const click = oneEvent(root(card), 'click');
      await executeServerCommand('tap', { x, y });
      await click;
      expect(seen).to.have.length(1);
    });
  });

  describe('an article without a page', () => {
    async function placeReadable(attributes = ''): Promise<SpaceArticleCard> {
      const bundle = await sampleBundle();
      bundle.articles[1].body = 'The whole article.';
      return placeCard(`article="teaser" ${attributes}`, bundle);
    }

    const way = (card: SpaceArticleCard) =>
      root(card).querySelector('button[part=link]') as HTMLButtonElement;

    /** The dialog, once it is open; its module is loaded on first use. */
    async function dialogOf(card: SpaceArticleCard): Promise<HTMLDialogElement> {
      for (;;) {
        const dialog = root(card).firstElementChild?.shadowRoot?.querySelector('dialog');
        if (dialog?.open) return dialog;
        await nextFrame();
      }
    }

    const closing = (dialog: HTMLDialogElement) =>
      new Promise((resolve) => {
        dialog.addEventListener('close', resolve, { once: true });
      });

    it('opens in a dialog, by keyboard, and gives the focus back', async () => {
      const card = await placeReadable();
      await expect(card).to.be.accessible();
      expect(way(card).getAttribute('aria-haspopup')).to.equal('dialog');
      way(card).focus();
      await sendKeys({ press: 'Enter' });
      const dialog = await dialogOf(card);
      expect(dialog.innerText).to.contain('The whole article.');
      const closed = closing(dialog);
      await sendKeys({ press: 'Escape' });
      await closed;
      expect(root(card).activeElement).to.equal(way(card));
      expect(location.hash).to.equal('');
    });

    it('opens in the language and the direction of its article', async () => {
      const bundle = await sampleBundle();
      bundle.language = 'ar';
      bundle.articles[1].body = 'The whole article.';
      const card = await placeCard('article="teaser"', bundle);
      way(card).click();
      const dialog = await dialogOf(card);
      const { direction } = getComputedStyle(dialog);
      expect([dialog.lang, direction]).to.deep.equal(['ar', 'rtl']);
    });

    it('opens wherever the card is clicked', async () => {
      const card = await placeReadable();
      const summary = root(card).querySelector('[part=summary] p') as Element;
      await sendMouse({ type: 'click', position: middle(summary) });
      await dialogOf(card);
    });

    it('is left to the page’s router if that handles it', async () => {
      const card = await placeReadable();
      const seen = watch(card);
      way(card).click();
      expect(seen.map(({ itemId }) => itemId)).to.deep.equal(['teaser']);
      expect(new URL(seen[0].href).hash).to.equal('#teaser');
      await nextFrame();
      expect(root(card).querySelector('dialog')).to.equal(null);
      expect(root(card).firstElementChild?.matches('.root')).to.equal(true);
    });

    it('has a page if the site has one', async () => {
      const card = await placeReadable('href-template="/read/{id}"');
      expect(way(card)).to.equal(null);
      expect(link(card).pathname).to.equal('/read/teaser');
    });

    it('is opened by the URL, if the page allows it, and closed by Back', async () => {
      history.replaceState(null, '', '#teaser');
      const silent = await placeReadable();
      await nextFrame();
      expect(root(silent).firstElementChild?.matches('.root')).to.equal(true);
      silent.remove();
      const card = await placeReadable('url-state');
      const dialog = await dialogOf(card);
      const closed = closing(dialog);
      await sendKeys({ press: 'Escape' });
      await closed;
      expect(location.hash).to.equal('');
      way(card).click();
      const again = await dialogOf(card);
      expect(location.hash).to.equal('#teaser');
      const gone = closing(again);
      history.back();
      await gone;
      expect(location.hash).to.equal('');
    });
  });

  describe('the address of a section', () => {
    const headings = ['First things', 'Second things'].map((value) => ({
      type: 'heading',
      depth: 1,
      children: [{ type: 'text', value }],
    }));
    const words = { type: 'paragraph', children: [{ type: 'text', value: 'Words. '.repeat(400) }] };

    async function placeWithSections(html: string): Promise<HTMLElement> {
      const bundle = await sampleBundle();
      const body = { type: 'root', children: headings.flatMap((one) => [one, words]) };
      bundle.articles[1].body = body;
      // An article whose id starts with that of the other.
      bundle.articles.push({ id: 'teaser-second', title: 'Another', summary: '…', body });
      const element = place(html).firstElementChild as SpaceArticleCard;
      element.bundle = bundle;
      await next(element, 'space-load');
      return element;
    }

    const dialogIn = ({ shadowRoot }: HTMLElement) => shadowRoot?.firstElementChild?.shadowRoot;

    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    for (const html of [
      '<space-article-card article="teaser" url-state></space-article-card>',
      '<space-articles url-state></space-articles>',
    ]) {
      it(`opens the article there: ${html}`, async () => {
        history.replaceState(null, '', '#teaser-second-things');
        const element = await placeWithSections(html);
        await waitUntil(() => dialogIn(element)?.activeElement, 'no dialog');
        const opened = dialogIn(element) as ShadowRoot;
        expect(opened.querySelector('[part=title]')?.textContent).to.equal('Nothing to read on');
        expect(opened.activeElement?.textContent).to.equal('Second things');
        expect(location.hash).to.equal('#teaser-second-things');
        const closed = new Promise((resolve) => {
          opened.querySelector('dialog')?.addEventListener('close', resolve);
        });
        await sendKeys({ press: 'Escape' });
        await closed;
        expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal(
          'Nothing to read on',
        );
      });
    }

    it('opens it once if two elements have it', async () => {
      history.replaceState(null, '', '#teaser-second-things');
      const first = await placeWithSections('<space-articles url-state></space-articles>');
      const second = await placeWithSections(
        '<space-article-card article="teaser" url-state></space-article-card>',
      );
      await waitUntil(() => dialogIn(first)?.activeElement, 'no dialog');
      await new Promise(requestAnimationFrame);
      expect(dialogIn(second)).to.equal(null);
    });

    it('does not lead back to it when the dialog over it is closed', async () => {
      history.replaceState(null, '', '#who-owns-the-moon');
      const cards = await placeWithSections('<space-articles url-state></space-articles>');
      const faq = place('<space-faq></space-faq>').firstElementChild as SpaceArticleCard;
      faq.bundle = await sampleBundle();
      await next(faq, 'space-load');
      const way = cards.shadowRoot?.querySelector<HTMLElement>('[id=teaser] [part=link]');
      way?.focus();
      way?.click();
      await waitUntil(() => dialogIn(cards)?.activeElement, 'no dialog');
      const changed = next(window, 'hashchange' as keyof HTMLElementEventMap);
      await sendKeys({ press: 'Escape' });
      await changed;
      await faq.updateComplete;
      expect(location.hash).to.equal('#who-owns-the-moon');
      expect(cards.shadowRoot?.activeElement).to.equal(way);
    });

    it('is ignored by an article without such a section', async () => {
      history.replaceState(null, '', '#teaser-third-things');
      const element = await placeWithSections('<space-articles url-state></space-articles>');
      history.replaceState(null, '', '#teaser-first-things');
      dispatchEvent(new HashChangeEvent('hashchange'));
      await waitUntil(() => dialogIn(element)?.activeElement, 'no dialog');
      expect(element.shadowRoot?.querySelectorAll('div:not([class])').length).to.equal(1);
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
