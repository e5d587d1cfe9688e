import { expect, waitUntil } from '@open-wc/testing';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { next, place, sampleBundle } from '../helpers/fixtures.js';
import { first, hurry, notice, placeKiosk, root, touch, waited } from '../helpers/kiosk.js';
import { ownership } from '../helpers/treaty.js';

describe('A kiosk', () => {
  describe('starts over', () => {
    const overAndOver = async (isOver: () => unknown, what: string) => {
      hurry();
      touch();
      await waitUntil(isOver, what, { timeout: 3000 });
    };

    it('with the article closed that somebody has left open', async () => {
      const bundle = await sampleBundle();
      delete bundle.articles[0].url;
      bundle.articles[0].body = 'The whole article.';
      const card = await placeKiosk('space-article-card', 'article="shared-station"', bundle);
      first(card, 'button[part=link]').click();
      const dialog = () => root(card).firstElementChild?.shadowRoot?.querySelector('dialog[open]');
      await waitUntil(dialog);
      await overAndOver(() => !dialog(), 'the article is still open');
    });

    it('with all treaties', async () => {
      const treaties = await placeKiosk('space-treaties');
      first(treaties, '[part=link]').click();
      await next(treaties, 'space-load');
      await overAndOver(() => !first(treaties, 'space-treaty'), 'the treaty is still open');
    });

    it('with the words closed that somebody has had explained', async () => {
      const faq = await placeKiosk('space-faq', 'open="how-high"');
      first(faq, '.term').click();
      const definition = () => first(faq, '.definition:popover-open');
      expect(Boolean(definition())).to.equal(true);
      await overAndOver(() => !definition(), 'the definition is still open');
    });

    it('with no answer to a question and a table as it was', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].checkQuestions = [ownership];
      bundle.countries = Array.from({ length: 40 }, (_, index) => ({
        id: `x${index}`,
        name: `Xanadu ${index}`,
      }));
      bundle.treaties[0].membership = {
        asOf: '2026-07-30',
        complete: true,
        sources: ['treaty-text'],
        members: [{ country: 'x7', status: 'party' }],
      };
      const treaty = await placeKiosk('space-treaty', 'treaty="sample-treaty"', bundle);
      await waitUntil(() => first(treaty, '.quiz input'), 'no question', { timeout: 5000 });
      first(treaty, '.quiz input').click();
      await (treaty as SpaceTreaty).updateComplete;
      first(treaty, '.quiz button').click();
      root(treaty).querySelectorAll<HTMLElement>('thead button')[1].click();
      first(treaty, '.scroll').scrollTop = 300;
      const select = first<HTMLSelectElement>(treaty, '.take-away select');
      select.value = 'sample-treaty-2';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => first(treaty, '.feedback').innerText.includes('That is right.'));
      await overAndOver(() => !first(treaty, '.feedback').innerText, 'the answer is still there');
      expect(first<HTMLInputElement>(treaty, '.quiz input').checked).to.equal(false);
      expect(first(treaty, 'thead th').ariaSort).to.equal('ascending');
      expect(first(treaty, '.scroll').scrollTop).to.equal(0);
      expect(select.value).to.equal('');
    });

    it('no page that has no such element any more', async () => {
      place('<div style="block-size: 3000px"></div>');
      const faq = await placeKiosk('space-faq');
      hurry();
      touch();
      await waitUntil(() => notice(faq));
      scrollTo(0, 500);
      const { scrollY: before } = window;
      expect(before).to.be.greaterThan(0);
      faq.remove();
      const key = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
      document.body.dispatchEvent(key);
      expect(key.defaultPrevented, 'the key is the page’s').to.equal(false);
      waited.length = 0;
      touch();
      expect(waited.filter((time) => time >= 5000)).to.deep.equal([]);
      expect(scrollY).to.equal(before);
      scrollTo(0, 0);
    });

    it('with all questions, at the top of the page', async () => {
      place('<div style="block-size: 3000px"></div>');
      const faq = await placeKiosk('space-faq', 'searchable');
      await waitUntil(() => first(faq, '[type=search]'));
      const field = first<HTMLInputElement>(faq, '[type=search]');
      const listed = () => root(faq).querySelectorAll('.item:not([hidden])').length;
      field.value = 'moon';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await waitUntil(() => listed() === 1);
      faq.scrollIntoView();
      expect(scrollY).to.be.greaterThan(0);
      await overAndOver(() => listed() === 3, 'the search goes on');
      expect(scrollY).to.equal(0);
    });
  });
});
