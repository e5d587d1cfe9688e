import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { next, place, sampleBundle } from '../helpers/fixtures.js';
import {
  first,
  hasExpired,
  hurry,
  notice,
  originals,
  placeKiosk,
  root,
  tap,
  touch,
  waited,
} from '../helpers/kiosk.js';

describe('A kiosk', () => {
  it('shows the notice inside an open dialog, wherever that is', async () => {
    const bundle = await sampleBundle();
    for (const article of bundle.articles) delete article.url;
    const text = { type: 'text', value: 'Elsewhere' };
    const link = { type: 'link', url: 'https://example.org/', children: [text] };
    bundle.articles[0].body = {
      type: 'root',
      children: [{ type: 'paragraph', children: [link] }],
    };
    await placeKiosk('space-faq');
    const card = await placeKiosk('space-article-card', 'article="shared-station"');
    Object.assign(card, { bundle });
    await waitUntil(() => first(card, 'button[part=link]'));
    first(card, 'button[part=link]').click();
    const dialog = () => root(card).firstElementChild?.shadowRoot?.querySelector('dialog[open]');
    await waitUntil(() => dialog());
    hurry();
    touch();
    await waitUntil(() => dialog()?.querySelector('.again:popover-open'));
    touch();
    dialog()?.querySelector<HTMLElement>('.text .code')?.click();
    const code = () => (dialog()?.getRootNode() as ShadowRoot).querySelector('.phone');
    await waitUntil(() => code()?.matches(':modal'));
    touch();
    await waitUntil(() => code()?.querySelector('.again:popover-open'), 'above the dialog');
    Object.assign(window, originals);
    touch();
    (code() as HTMLDialogElement).close();
    dialog()?.querySelector('button')?.click();
  });

  it('shows the notice in an element that can be seen', async () => {
    await placeKiosk('space-faq', 'hidden');
    const seen = await placeKiosk('space-faq');
    hurry();
    touch();
    await waitUntil(() => notice(seen));
    expect(notice(seen).offsetHeight).to.be.above(0);
  });

  it('is reset in another language than that in which it was used', async () => {
    const faq = await placeKiosk('space-faq', 'filter');
    const radios = () => [...root(faq).querySelectorAll<HTMLInputElement>('[type=radio]')];
    radios()[1].click();
    const bundle = await sampleBundle();
    bundle.language = 'fr';
    for (const topic of bundle.topics) topic.title += ' (fr)';
    Object.assign(faq, { bundle });
    await next(faq, 'space-load');
    expect(radios()[1].checked).to.equal(true);
    hurry();
    touch();
    await waitUntil(() => radios()[0].checked);
  });

  it('is reset even if the browser cannot speak', async () => {
    const faq = await placeKiosk('space-faq');
    const speech = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
    Reflect.deleteProperty(window, 'speechSynthesis');
    try {
      hurry();
      touch();
      await waitUntil(() => notice(faq));
    } finally {
      if (speech) Object.defineProperty(window, 'speechSynthesis', speech);
    }
  });

  it('waits while something is read aloud, and while somebody scrolls', async () => {
    const faq = await placeKiosk('space-faq');
    const speech = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
    const engine = { speaking: true };
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: engine });
    try {
      hurry();
      for (const sign of ['touchmove', 'wheel']) {
        waited.length = 0;
        document.body.dispatchEvent(new Event(sign, { bubbles: true }));
        expect(Math.max(...waited), sign).to.be.at.least(60_000);
      }
      // Each time that nobody seems to be there, it starts to wait again.
      const { length } = waited;
      await waitUntil(() => waited.length > length + 2);
      expect(Boolean(notice(faq))).to.equal(false);
      engine.speaking = false;
      await waitUntil(() => notice(faq));
    } finally {
      Reflect.deleteProperty(window, 'speechSynthesis');
      if (speech) Object.defineProperty(window, 'speechSynthesis', speech);
    }
  });

  it('is reset when nobody is there, after a notice of 20 seconds', async () => {
    const faq = await placeKiosk('space-faq', 'searchable filter open="how-high"');
    await waitUntil(() => first(faq, '[type=search]'));
    hurry();
    const button = (id: string) => first(faq, `[id="${id}"] button`);
    button('how-high').click();
    const law = [...root(faq).querySelectorAll('label')].find(
      ({ innerText }) => innerText === 'Law',
    );
    law?.click();
    const field = first<HTMLInputElement>(faq, '[type=search]');
    field.value = 'moon';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => button('who-owns-the-moon').ariaExpanded === 'true');
    hasExpired.seconds = 0;
    touch();
    await waitUntil(() => notice(faq));
    expect(notice(faq).innerText).to.contain('Are you still there?');
    await waitUntil(() => !notice(faq));
    expect(hasExpired.seconds).to.equal(20);
    await waitUntil(() => field.value === '');
    expect(button('who-owns-the-moon').ariaExpanded).to.equal('false');
    expect(button('how-high').ariaExpanded).to.equal('true');
    const chosen = [...root(faq).querySelectorAll('label')].find((one) =>
      one.querySelector(':checked'),
    );
    expect(chosen?.innerText).to.equal('All topics');
  });

  it('waits 90 seconds for that, or the smallest number on the page', async () => {
    await placeKiosk('space-faq');
    hurry();
    touch();
    expect(waited.at(-1)).to.equal(90_000);
    for (const [number, seconds] of [
      ['60', 60],
      ['70', 60],
      ['soon', 60],
    ]) {
      const card = document.createElement('space-article-card');
      card.setAttribute('kiosk', String(number));
      Object.assign(card, { bundle: await sampleBundle(), article: 'shared-station' });
      place('').append(card);
      await next(card, 'space-load');
      await waitUntil(() => getComputedStyle(card).getPropertyValue('--_target').includes('48px'));
      touch();
      expect(waited.at(-1)).to.equal(Number(seconds) * 1000);
    }
  });

  it('continues when the screen is touched or a key pressed, and the touch does nothing else', async () => {
    const faq = await placeKiosk('space-faq');
    await waitUntil(() => first(faq, '[part=button]'));
    hurry();
    first(faq, '[part=button]').click();
    touch();
    await waitUntil(() => notice(faq));
    Object.assign(window, originals);
    await sendKeys({ press: 'Enter' });
    expect(notice(faq)).to.equal(null);
    expect(first(faq, '[part=button]').ariaExpanded).to.equal('true');
  });

  it('does not mistake a click by a program for a visitor', async () => {
    const faq = await placeKiosk('space-faq');
    await waitUntil(() => first(faq, '[part=button]'));
    hurry();
    touch();
    await waitUntil(() => notice(faq));
    first(faq, '[part=button]').click();
    expect(Boolean(notice(faq)), 'the notice stays').to.equal(true);
    await waitUntil(() => !notice(faq), 'it does not start over', { timeout: 3000 });
    waited.length = 0;
    first(faq, '[part=button]').click();
    expect(waited.filter((time) => time >= 5000)).to.deep.equal([]);
  });

  it('does not pass the tap that cancels it on to what is below the notice', async function () {
    // WebKit's driver does not support touch.
    if (navigator.vendor.startsWith('Apple')) this.skip();
    const faq = await placeKiosk('space-faq');
    await waitUntil(() => first(faq, '[part=button]'));
    hurry();
    touch();
    await waitUntil(() => notice(faq));
    Object.assign(window, originals);
    first(faq, '[part=button]').scrollIntoView({ block: 'center' });
    const { x, y } = first(faq, '[part=button]').getBoundingClientRect();
    await tap(x + 5, y + 5);
    expect(notice(faq)).to.equal(null);
    expect(first(faq, '[part=button]').ariaExpanded).to.equal('false');
    await tap(x + 5, y + 5);
    await waitUntil(() => first(faq, '[part=button]').ariaExpanded === 'true');
  });
});
