import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { SpaceTreaty } from '../../src/elements/treaty/treaty.js';
import { clear, next, place, sampleBundle } from '../helpers/fixtures.js';
import { ownership } from '../helpers/treaty.js';

const hasExpired = { seconds: 0 };
const waited: number[] = [];
const originals = {
  setTimeout: window.setTimeout.bind(window),
  setInterval: window.setInterval.bind(window),
};

/** Makes the element's seconds pass quickly; shorter times stay as they are. */
function hurry(): void {
  window.setTimeout = ((callback: () => void, time = 0) => {
    waited.push(time);
    return originals.setTimeout(callback, time >= 5000 ? 50 : time);
  }) as typeof setTimeout;
  window.setInterval = ((callback: () => void, time = 0) =>
    originals.setInterval(
      () => {
        hasExpired.seconds += 1;
        callback();
      },
      time === 1000 ? 30 : time,
    )) as typeof setInterval;
}

async function placeKiosk(
  tag: string,
  attributes = '',
  given?: Record<string, unknown>,
): Promise<HTMLElement> {
  const bundle = given ?? (await sampleBundle());
  const element = place(`<${tag} kiosk ${attributes}></${tag}>`).firstElementChild as HTMLElement;
  Object.assign(element, { bundle });
  await next(element, 'space-load');
  await waitUntil(() => getComputedStyle(element).getPropertyValue('--_target').includes('48px'));
  return element;
}

const root = (element: HTMLElement) => element.shadowRoot as ShadowRoot;
const first = <T extends HTMLElement>(element: HTMLElement, selector: string) =>
  root(element).querySelector<T>(selector) as T;
const notice = (element: HTMLElement) => first(element, '.again:popover-open');
const touch = () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
/** A finger on the screen. */
const tap = (x: number, y: number) => executeServerCommand('tap', { x, y });

describe('A kiosk', () => {
  afterEach(() => {
    Object.assign(window, originals);
    touch();
    clear();
  });

  it('has no links to other sites, and shows their URLs as QR codes instead', async () => {
    const faq = await placeKiosk('space-faq', 'open="who-owns-the-moon"');
    await waitUntil(() => first(faq, '.sources .code'));
    const links = [...root(faq).querySelectorAll<HTMLAnchorElement>('a[href]')];
    expect(links.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    const code = first(faq, '.sources .code');
    expect(code.ariaLabel).to.equal('QR code: The text of the treaty');
    code.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => first(faq, '.phone svg'));
    expect(first(faq, '.phone').innerText).to.contain('https://example.org/');
    expect(first(faq, '.phone').matches(':modal')).to.equal(true);
    expect(first(faq, '.phone').ariaLabel).to.equal('QR code: The text of the treaty');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !first(faq, '.phone'));
    expect(root(faq).activeElement?.className).to.equal('code');
  });

  for (const [tag, attributes] of [
    ['space-faq', 'open="how-high" searchable filter'],
    ['space-treaty', 'treaty="sample-treaty"'],
    ['space-treaties', ''],
    ['space-timeline', 'filter'],
    ['space-articles', 'filter'],
    ['space-article', 'article="shared-station"'],
  ]) {
    it(`gives <${tag}> targets of at least 44 px`, async () => {
      const element = await placeKiosk(tag, attributes);
      const targets = [
        ...root(element).querySelectorAll<HTMLElement>('button, select, summary, label, a[href]'),
      ].filter((one) => one.checkVisibility() && !one.closest('.card'));
      const small = targets.filter((one) => {
        const boxes = [...one.getClientRects()];
        return !boxes.some(({ width, height }) => width >= 44 && height >= 44);
      });
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }

  it('does so for the terms of a treaty that opens in place', async () => {
    const bundle = await sampleBundle();
    const { answer } = bundle.faq.questions.find((one: { answer: unknown }) =>
      JSON.stringify(one.answer).includes('termReference'),
    );
    bundle.treaties[0].summary = answer;
    const treaties = place('<space-treaties kiosk></space-treaties>')
      .firstElementChild as HTMLElement;
    Object.assign(treaties, { bundle });
    await next(treaties, 'space-load');
    first(treaties, '[part=link]').click();
    await next(treaties, 'space-load');
    const term = () =>
      first(treaties, 'space-treaty').shadowRoot?.querySelector<HTMLElement>('.intro .term');
    await waitUntil(() => Number(term()?.getBoundingClientRect().height) >= 44);
  });

  it('shows links to other sites as codes, even after a change of content', async () => {
    const faq = await placeKiosk('space-faq', 'open="who-owns-the-moon"');
    await waitUntil(() => first(faq, '.sources .code'));
    const bundle = await sampleBundle();
    for (const source of bundle.sources) source.url += '?other';
    Object.assign(faq, { bundle });
    await next(faq, 'space-load');
    await waitUntil(() => !root(faq).querySelector('.sources a[href]'));
    const entry = first(faq, '.sources li');
    expect(entry.querySelectorAll('.code')).to.have.length(1);
    entry.querySelector<HTMLElement>('.code')?.click();
    await waitUntil(() => first(faq, '.phone svg'));
    expect(first(faq, '.phone').innerText).to.contain('?other');
    first<HTMLDialogElement>(faq, '.phone').close();
  });

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

  it('does not offer sharing, printing and citing an article', async () => {
    const article = await placeKiosk('space-article', 'article="shared-station"');
    await waitUntil(() => first(article, '[part=share]'));
    for (const part of ['share', 'print', 'cite', 'copy']) {
      expect(first(article, `[part=${part}]`)?.checkVisibility() ?? false, part).to.equal(false);
    }
  });

  it('does not offer copying, printing and saving, but everything that a question needs', async () => {
    const bundle = await sampleBundle();
    bundle.treaties[0].checkQuestions = [ownership];
    const treaty = await placeKiosk('space-treaty', 'treaty="sample-treaty"', bundle);
    await waitUntil(() => first(treaty, '.take-away'));
    for (const button of root(treaty).querySelectorAll('.actions button')) {
      expect(button.checkVisibility(), button.textContent.trim()).to.equal(false);
    }
    first(treaty, '.quiz input').click();
    await waitUntil(() => first(treaty, '.quiz button').innerText === 'Check answer');
    first(treaty, '.quiz button').click();
    await waitUntil(() => first(treaty, '.feedback').innerText.includes('That is right.'));
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
