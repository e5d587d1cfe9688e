import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { link, middle, placeCard, root, watch } from '../helpers/article-card.js';
import { clear, sampleBundle, shown } from '../helpers/fixtures.js';

/** Longer than a card waits for the second click of a double click, in milliseconds. */
const secondClick = 400;

describe('<space-article-card>', function () {
  this.timeout(20_000);

  afterEach(() => {
    getSelection()?.removeAllRanges();
    history.replaceState(null, '', location.pathname + location.search);
    clear();
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

    it('follows a template that the page gives an ancestor later', async () => {
      const card = await placeCard('article="teaser"');
      expect(root(card).querySelector('a[part=link]')).to.equal(null);
      card.parentElement?.setAttribute('data-space-href-template', '/articles/{id}');
      await waitUntil(() => root(card).querySelector('a[part=link]'));
      expect(link(card).pathname).to.equal('/articles/teaser');
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
});
