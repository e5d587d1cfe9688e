import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { BundleContent } from '../../src/bundle/bundle-content.js';
import { articles } from '../../src/bundle/sections/articles.js';
import '../../src/elements/articles/define.js';
import type { SpaceArticles } from '../../src/elements/articles/articles.js';
import { openArticle } from '../../src/parts/article-dialog.js';
import { SourceMarks } from '../../src/parts/source-marks.js';
import { closed, isClosed, open, type Opened, type Opener } from '../helpers/article-dialog.js';
import { isChromium } from '../helpers/chromium.js';
import { clear, place, sampleBundle } from '../helpers/fixtures.js';

describe('The dialog of an article', () => {
  const before = location.href;
  let opened: Opened;

  afterEach(() => {
    clear();
    history.replaceState(null, '', before);
  });

  it('keeps the table of contents below the close button', async () => {
    const things = ['First things', 'Second things', 'Third things', 'Last things'];
    opened = await open({}, things);
    const { host, root } = opened;
    // Small, so that the list has room beside the text.
    host.style.setProperty('--space-font-size', '6px');
    const [bar, contents] = ['.bar', '.contents'].map((one) => root.querySelector(one) as Element);
    expect(getComputedStyle(contents).position).to.equal('sticky');
    root.querySelectorAll<HTMLAnchorElement>('.contents a')[2].click();
    const { bottom } = bar.getBoundingClientRect();
    expect(contents.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(root.activeElement?.getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('is named by the title, which has the focus', async () => {
    opened = await open();
    expect(opened.dialog.matches(':modal')).to.equal(true);
    expect(opened.root.activeElement?.textContent).to.equal('Nothing to read on');
  });

  it('follows the theme of its element', async () => {
    opened = await open();
    const { host, dialog } = opened;
    for (const theme of ['dark', 'light']) {
      host.setAttribute('theme', theme);
      host.requestUpdate();
      await host.updateComplete;
      expect(getComputedStyle(dialog).colorScheme).to.equal(theme);
    }
  });

  it('has no finding of axe', async function () {
    this.timeout(10_000);
    opened = await open();
    await expect(opened.dialog).to.be.accessible();
  });

  it('closes with Escape, and the focus goes back', async () => {
    opened = await open();
    const end = closed(opened.dialog);
    await sendKeys({ press: 'Escape' });
    await end;
    isClosed(opened);
    expect(location.href).to.equal(before);
  });

  it('closes with each of its buttons', async () => {
    for (const index of [0, 1]) {
      opened = await open();
      const end = closed(opened.dialog);
      opened.root.querySelectorAll<HTMLElement>('[part=close]')[index].click();
      await end;
      isClosed(opened);
    }
  });

  it('closes when the page around it is pressed, but not the text', async () => {
    opened = await open();
    const { left, top, width } = opened.dialog.getBoundingClientRect();
    expect(left, 'room beside the dialog').to.be.greaterThan(4);
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top) + 90],
    });
    expect(opened.dialog.open).to.equal(true);
    // The click does not reach the page below.
    const below = place('<button style="position: fixed; inset: 0 auto auto 0">Below</button>');
    let clicks = 0;
    below.addEventListener('click', () => (clicks += 1));
    const end = closed(opened.dialog);
    await sendMouse({ type: 'click', position: [2, 2] });
    await end;
    isClosed(opened);
    expect(clicks).to.equal(0);
  });

  it('stays open when a press that started on the text ends on the page around it', async () => {
    opened = await open();
    const { left, top, width } = opened.dialog.getBoundingClientRect();
    const inside = [Math.round(left + width / 2), Math.round(top) + 90] as [number, number];
    await sendMouse({ type: 'move', position: inside });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [2, 2] });
    await sendMouse({ type: 'up' });
    expect(opened.dialog.open).to.equal(true);
  });

  it('prints the whole article, without buttons', async function () {
    if (!isChromium) this.skip();
    opened = await open();
    const { root, dialog } = opened;
    await emulateMedia({ media: 'print' });
    const { bottom } = dialog.getBoundingClientRect();
    const last = root.querySelector('.text > :last-child')?.getBoundingClientRect().bottom;
    const buttons = [...root.querySelectorAll('[part=close]')].map((one) => one.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect(last).to.be.greaterThan(innerHeight);
    expect(bottom).to.be.at.least(last ?? NaN);
    expect(buttons).to.deep.equal([false, false]);
  });

  it('does not animate under reduced motion', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    opened = await open();
    const moving = opened.root.getAnimations();
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving).to.deep.equal([]);
  });

  it('keeps the focus inside', async () => {
    opened = await open();
    for (let step = 0; step < 6; step++) {
      await sendKeys({ press: 'Tab' });
      expect(
        document.activeElement === opened.host || document.activeElement === document.body,
      ).to.equal(true);
      expect(opened.host.shadowRoot?.activeElement).not.to.equal(opened.button);
    }
  });

  it('keeps the page behind where it is', async () => {
    const tall = place('<div style="block-size: 4000px"></div>');
    scrollTo(0, 500);
    const width = document.documentElement.getBoundingClientRect().width;
    const mark = tall.getBoundingClientRect().left;
    opened = await open();
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');
    expect(document.documentElement.getBoundingClientRect().width).to.equal(width);
    expect(tall.getBoundingClientRect().left).to.equal(mark);
    await sendKeys({ press: 'PageDown' });
    const y = scrollY;
    const end = closed(opened.dialog);
    await sendKeys({ press: 'Escape' });
    await end;
    expect(scrollY).to.equal(y);
    expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
    scrollTo(0, 0);
  });

  it('keeps the page behind where it is if the body scrolls for it', async () => {
    const { documentElement: html, body } = document;
    place('<div style="block-size: 4000px"></div>');
    html.style.blockSize = body.style.blockSize = '100%';
    body.style.overflowX = 'hidden';
    scrollTo(0, 3000);
    opened = await open();
    const y = scrollY;
    expect(y, 'the focus is below').to.be.greaterThan(2000);
    const end = closed(opened.dialog);
    await sendKeys({ press: 'Escape' });
    await end;
    expect(scrollY).to.equal(y);
    for (const one of [html, body]) one.removeAttribute('style');
    scrollTo(0, 0);
  });

  it('keeps the page behind where it is if the body itself scrolls', async () => {
    const { documentElement: html, body } = document;
    place('<div style="block-size: 4000px"></div>');
    html.style.cssText = 'block-size: 100%; overflow: hidden';
    body.style.cssText = 'block-size: 100%; overflow: auto';
    body.scrollTop = 3000;
    opened = await open();
    const { scrollTop } = body;
    expect(scrollTop).to.be.greaterThan(2000);
    const end = closed(opened.dialog);
    await sendKeys({ press: 'Escape' });
    await end;
    expect(body.scrollTop).to.equal(scrollTop);
    for (const one of [html, body]) one.removeAttribute('style');
  });

  it('is removed with the element that opened it', async () => {
    opened = await open({ urlState: true });
    const { length } = document.adoptedStyleSheets;
    opened.host.remove();
    expect(document.adoptedStyleSheets).to.have.length(length - 1);
    expect(location.hash).to.equal('#teaser');
  });

  it('stays, and can be closed, if the element shows something else', async () => {
    opened = await open();
    const { host, dialog } = opened;
    host.failed = true;
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.contain('Failed');
    expect(dialog.matches(':modal')).to.equal(true);
    const end = closed(dialog);
    await sendKeys({ press: 'Escape' });
    await end;
    expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
    expect((await open()).dialog.matches(':modal'), 'it opens again').to.equal(true);
  });

  it('closes when the page hides the element', async () => {
    opened = await open();
    const end = closed(opened.dialog);
    opened.host.style.display = 'none';
    await end;
    expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
  });

  it('does not open in a hidden element, but in a visible one with the same article', async () => {
    const bundle = await sampleBundle();
    for (const article of bundle.articles) delete article.url;
    bundle.articles[1].body = 'The whole article.';
    const copies = ['none', 'block'].map((display) => {
      const copy = place(
        `<div style="display: ${display}"><space-articles url-state></space-articles></div>`,
      ).querySelector('space-articles') as SpaceArticles;
      copy.bundle = bundle;
      return copy;
    });
    await Promise.all(copies.map((copy) => copy.updateComplete));
    history.replaceState(null, '', before);
    location.hash = 'teaser';
    const dialogIn = ({ shadowRoot }: SpaceArticles) =>
      shadowRoot?.firstElementChild?.shadowRoot?.querySelector('dialog');
    await waitUntil(() => dialogIn(copies[1])?.open);
    expect(dialogIn(copies[0])).to.not.be.ok;
  });

  it('does not open for an element that has been removed in the meantime', async () => {
    const content = new BundleContent(await sampleBundle());
    const host = place('<test-opener></test-opener>').firstElementChild as Opener;
    await host.updateComplete;
    host.remove();
    const [item] = content.read(articles) ?? [];
    const { length } = history;
    const base = document.baseURI;
    const marks = new SourceMarks(content, base);
    openArticle({ host, content: { item, bundle: content, base, marks }, urlState: true });
    expect(host.shadowRoot?.querySelector('div')).to.equal(null);
    expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
    expect([location.href, history.length]).to.deep.equal([before, length]);
  });

  it('does not change the URL unless it may', async () => {
    const { length } = history;
    opened = await open();
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(length);
    expect(opened.root.querySelector('[part=copy]')).to.equal(null);
  });
});
