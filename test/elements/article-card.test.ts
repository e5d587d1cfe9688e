import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/article-card/define.js';
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

/** Notes where the card would lead, and stays. */
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

describe('<space-article-card>', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
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

    it('gives an ornament an empty alt text', async () => {
      const bundle = await sampleBundle();
      delete bundle.images[0].alt;
      bundle.images[0].decorative = true;
      const image = root(await placeCard(undefined, bundle)).querySelector(
        'img',
      ) as HTMLImageElement;
      expect(image.getAttribute('alt')).to.equal('');
    });

    it('leaves out what the bundle does not have', async () => {
      const card = await placeCard('article="teaser"');
      for (const part of ['media', 'topic', 'meta', 'link', 'cue']) {
        expect(root(card).querySelector(`[part=${part}]`), part).to.equal(null);
      }
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
      expect(shown(card)).to.contain('not part of the content');
      card.article = undefined;
      expect((await errorOf(card)).message).to.contain('"article" is missing');
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

    it('can be taken by the page’s router', async () => {
      const card = await placeCard();
      const seen = watch(card);
      link(card).focus();
      await sendKeys({ press: 'Enter' });
      expect(seen).to.have.length(1);
      expect(seen[0].itemId).to.equal('shared-station');
      expect(seen[0].href).to.equal(link(card).href);
      expect(seen[0].bubbles && seen[0].composed && seen[0].cancelable).to.equal(true);
    });

    it('is open wherever the card is clicked', async () => {
      const card = await placeCard();
      const seen = watch(card);
      for (const part of ['title', 'summary', 'media', 'topic', 'meta', 'cue']) {
        const at = middle(root(card).querySelector(`[part=${part}]`) as Element);
        await sendMouse({ type: 'click', position: at });
      }
      expect(seen).to.have.length(6);
    });

    it('is the browser’s own with a key held', async () => {
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

    it('stays closed while text is selected', async () => {
      const card = await placeCard();
      const seen = watch(card);
      const summary = root(card).querySelector('[part=summary] p') as HTMLElement;
      const { left, top, height } = summary.getBoundingClientRect();
      const y = Math.round(top + Math.min(height, 20) / 2);
      await sendMouse({ type: 'move', position: [Math.round(left) + 2, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left) + 120, y] });
      await sendMouse({ type: 'up' });
      expect(seen).to.have.length(0);
    });
  });

  describe('accessibility', () => {
    it('has no finding', async () => {
      await expect(await placeCard()).to.be.accessible();
      await expect(await placeCard('article="teaser"')).to.be.accessible();
    });

    it('is one link in a heading, and no landmark', async function () {
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
