import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/faq/define.js';
import '../../src/elements/articles/define.js';
import type { SpaceArticleCard } from '../../src/elements/article-card/article-card.js';
import { link, middle, placeCard, root, watch } from '../helpers/article-card.js';
import { clear, next, place, sampleBundle } from '../helpers/fixtures.js';

describe('<space-article-card>', function () {
  this.timeout(20_000);

  afterEach(() => {
    getSelection()?.removeAllRanges();
    history.replaceState(null, '', location.pathname + location.search);
    clear();
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
});
