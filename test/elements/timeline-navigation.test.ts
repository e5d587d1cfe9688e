import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { isChromium } from '../helpers/chromium.js';
import { clear, next, sampleBundle } from '../helpers/fixtures.js';
import { bundleOf, placeTimeline, root, scroller } from '../helpers/timeline.js';
import { placeTreaties, reset, setWidth } from '../helpers/treaties.js';

const navigation = (element: Element) => root(element).querySelector('nav');
const links = (element: Element) => [...root(element).querySelectorAll<HTMLAnchorElement>('nav a')];
const labels = (element: Element) => links(element).map(({ textContent }) => textContent.trim());
const link = (element: Element, label: string) =>
  links(element).find(({ textContent }) => textContent.trim() === label) as HTMLAnchorElement;
const current = (element: Element) =>
  links(element)
    .filter((one) => one.getAttribute('aria-current') === 'location')
    .map(({ textContent }) => textContent.trim());
const button = (element: Element, part: string) =>
  root(element).querySelector(`nav [part=${part}]`) as HTMLButtonElement;
const isDisabled = (one: HTMLElement) => one.getAttribute('aria-disabled') === 'true';
const focused = (element: Element) => root(element).activeElement?.textContent?.trim();

/** How far an event is from the start of the box. */
function distance(element: Element, id: string): number {
  const event = (root(element).getElementById(id) as HTMLElement).getBoundingClientRect();
  const box = scroller(element).getBoundingClientRect();
  return scroller(element).matches(':dir(rtl)') ? box.right - event.right : event.left - box.left;
}

/** The first event that starts inside the box. */
const firstShown = (element: Element) =>
  [...root(element).querySelectorAll('.event')].find((event) => distance(element, event.id) >= 0)
    ?.id ?? '';

/** Waits until the timeline no longer moves. */
async function rest(element: Element): Promise<void> {
  let before = Infinity;
  await waitUntil(
    () => {
      const { scrollLeft } = scroller(element);
      const rests = scrollLeft === before;
      before = scrollLeft;
      return rests;
    },
    'moves on',
    { interval: 200, timeout: 8000 },
  );
}

/** A timeline of five decades that is wider than its box. */
async function placeWide(bundle?: unknown): Promise<Element> {
  const timeline = await placeTimeline(bundle ?? (await bundleOf(50)), '', 880);
  await waitUntil(() => navigation(timeline));
  return timeline;
}

describe('<space-timeline>, navigation', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  describe('beside each other', () => {
    it('is named and leads to each decade', async () => {
      const timeline = await placeWide();
      expect(navigation(timeline)?.getAttribute('aria-label')).to.equal('Timeline');
      expect(labels(timeline)).to.deep.equal(['1000s', '1010s', '1020s', '1030s', '1040s']);
      expect(current(timeline)).to.deep.equal(['1000s']);
    });

    it('scrolls a box further to a whole event, and back', async () => {
      const timeline = await placeWide();
      expect(isDisabled(button(timeline, 'earlier'))).to.equal(true);
      expect(isDisabled(button(timeline, 'later'))).to.equal(false);
      const box = scroller(timeline).getBoundingClientRect();
      const cut = [...root(timeline).querySelectorAll('.event')].find(
        (event) => event.getBoundingClientRect().right > box.right,
      )?.id;
      button(timeline, 'later').click();
      await rest(timeline);
      expect(firstShown(timeline)).to.equal(cut);
      expect(distance(timeline, cut ?? '')).to.be.within(0, 20);
      expect(isDisabled(button(timeline, 'earlier'))).to.equal(false);
      button(timeline, 'earlier').click();
      await rest(timeline);
      expect(scroller(timeline).scrollLeft).to.equal(0);
      expect(isDisabled(button(timeline, 'earlier'))).to.equal(true);
    });

    it('reaches the end by keyboard, where the button keeps the focus', async () => {
      const timeline = await placeWide(await bundleOf(12));
      const later = button(timeline, 'later');
      later.focus();
      for (let turns = 0; turns < 4; turns++) {
        await sendKeys({ press: 'Enter' });
        await rest(timeline);
      }
      expect(isDisabled(later)).to.equal(true);
      expect(root(timeline).activeElement === later).to.equal(true);
      const { right } = (
        root(timeline).getElementById('event-11') as Element
      ).getBoundingClientRect();
      expect(right).to.be.at.most(scroller(timeline).getBoundingClientRect().right);
    });

    it('scrolls two boxes for two quick clicks', async () => {
      const timeline = await placeWide();
      button(timeline, 'later').click();
      await rest(timeline);
      const once = scroller(timeline).scrollLeft;
      button(timeline, 'later').click();
      button(timeline, 'later').click();
      await rest(timeline);
      expect(scroller(timeline).scrollLeft).to.be.within(2.5 * once, 3 * once + 300);
    });

    it('scrolls to the left in a text from right to left', async () => {
      const arabic = await (await fetch('/test/bundles/sample.ar.json')).json();
      const { events } = (await bundleOf(50)) as { events: unknown };
      const timeline = await placeWide({ ...arabic, events });
      button(timeline, 'later').click();
      await rest(timeline);
      expect(scroller(timeline).scrollLeft).to.be.below(-300);
      const first = firstShown(timeline);
      expect(first).to.not.equal('event-0');
      expect(distance(timeline, first)).to.be.within(0, 20);
      links(timeline)[2].click();
      await rest(timeline);
      expect(firstShown(timeline)).to.equal('event-20');
      expect(distance(timeline, 'event-20')).to.be.within(0, 20);
      expect(current(timeline)).to.deep.equal([labels(timeline)[2]]);
    });

    it('leads by keyboard to a decade, from where Tab continues', async () => {
      const timeline = await placeWide();
      const address = location.href;
      const { top } = timeline.getBoundingClientRect();
      link(timeline, '1020s').focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(timeline)).to.equal('1020s');
      expect(root(timeline).activeElement?.localName).to.equal('h3');
      await rest(timeline);
      expect(firstShown(timeline)).to.equal('event-20');
      expect(distance(timeline, 'event-20')).to.be.within(0, 20);
      expect(current(timeline)).to.deep.equal(['1020s']);
      expect(location.href).to.equal(address);
      expect(timeline.getBoundingClientRect().top).to.equal(top);
    });

    it('marks a chosen decade too near the end to reach the start, until the reader scrolls away', async () => {
      const timeline = await placeWide(await bundleOf(23));
      link(timeline, '1020s').click();
      await rest(timeline);
      expect(distance(timeline, 'event-20')).to.be.above(100);
      expect(current(timeline)).to.deep.equal(['1020s']);
      scroller(timeline).scrollLeft = 0;
      await waitUntil(() => current(timeline)[0] === '1000s');
    });

    it('marks the decade that the reader has scrolled to', async () => {
      const timeline = await placeWide();
      scroller(timeline).scrollLeft += distance(timeline, 'event-30') + 50;
      await waitUntil(() => current(timeline)[0] === '1030s');
      scroller(timeline).scrollLeft -= 200;
      await waitUntil(() => current(timeline)[0] === '1020s');
    });

    it('moves at once where the reader prefers less motion', async function () {
      if (!isChromium) this.skip();
      const timeline = await placeWide();
      await emulateMedia({ reducedMotion: 'reduce' });
      button(timeline, 'later').click();
      const atOnce = scroller(timeline).scrollLeft;
      await emulateMedia({ reducedMotion: 'no-preference' });
      button(timeline, 'earlier').click();
      const gradually = scroller(timeline).scrollLeft;
      expect(atOnce).to.be.above(300);
      expect(gradually).to.be.above(0);
      await rest(timeline);
    });

    it('leads past the events, to the sources', async () => {
      const bundle = (await bundleOf(50)) as { events: object[] };
      Object.assign(bundle.events[0], { sources: ['station-report'] });
      const timeline = await placeWide(bundle);
      link(timeline, 'Sources').click();
      expect(focused(timeline)).to.equal('Sources');
      await sendKeys({ press: 'Tab' });
      const { activeElement } = root(timeline);
      expect(activeElement?.closest('.sources') !== null).to.equal(true);
    });

    it('is not there if all events fit', async () => {
      const timeline = await placeTimeline(undefined, '', 880);
      await new Promise(requestAnimationFrame);
      await (timeline as { updateComplete?: Promise<unknown> }).updateComplete;
      expect(navigation(timeline) === null).to.equal(true);
    });

    it('is not printed', async function () {
      if (!isChromium) this.skip();
      const timeline = await placeWide();
      await emulateMedia({ media: 'print' });
      const isPrinted = navigation(timeline)?.checkVisibility();
      await emulateMedia({ media: 'screen' });
      expect(isPrinted).to.equal(false);
    });

    it('has a link to a decade that opens in another window, too', async () => {
      const timeline = await placeWide();
      location.hash = new URL(link(timeline, '1030s').href).hash;
      await next(window, 'hashchange' as keyof HTMLElementEventMap);
      await waitUntil(() => focused(timeline) === '1030s');
      const box = scroller(timeline).getBoundingClientRect();
      const { left } = (
        root(timeline).getElementById('event-30') as Element
      ).getBoundingClientRect();
      expect(left).to.be.within(box.left, box.right);
    });

    it('has no accessibility finding', async () => {
      await expect(await placeWide()).to.be.accessible();
    });
  });

  describe('below each other', () => {
    it('leads down the page to a decade', async () => {
      const timeline = await placeTimeline(await bundleOf(50), '', 288);
      await waitUntil(() => navigation(timeline));
      expect(button(timeline, 'later') === null).to.equal(true);
      expect(current(timeline)).to.deep.equal([]);
      link(timeline, '1030s').click();
      expect(focused(timeline)).to.equal('1030s');
      const { top } = (root(timeline).activeElement as Element).getBoundingClientRect();
      expect(top).to.be.within(0, 40);
      expect(timeline.scrollWidth).to.be.at.most(288);
      await expect(timeline).to.be.accessible();
    });

    it('is not there if the events are not higher than the window', async () => {
      const bundle = await sampleBundle();
      bundle.events.length = 1;
      const timeline = await placeTimeline(bundle, '', 288);
      await new Promise(requestAnimationFrame);
      expect(navigation(timeline) === null).to.equal(true);
    });
  });
});

describe('<space-treaties>, navigation of the timeline', () => {
  afterEach(reset);

  it('leads through agreements that are wider than the box, and to their sources', async () => {
    setWidth(880);
    const bundle = await sampleBundle();
    const [treaty] = bundle.treaties;
    bundle.treaties = Array.from({ length: 12 }, (_, index) => ({
      ...treaty,
      id: `treaty-${index}`,
      articles: [],
      openedForSignature: { ...treaty.openedForSignature, date: String(1950 + 5 * index) },
    }));
    const treaties = await placeTreaties(bundle, 'view="timeline"');
    await waitUntil(() => navigation(treaties));
    expect(labels(treaties)).to.deep.equal([
      '1950s',
      '1960s',
      '1970s',
      '1980s',
      '1990s',
      '2000s',
      'Sources',
    ]);
    link(treaties, '1970s').click();
    expect(focused(treaties)).to.equal('1970s');
    await rest(treaties);
    expect(current(treaties)).to.deep.equal(['1970s']);
    expect(scroller(treaties).scrollLeft).to.be.above(300);
    link(treaties, 'Sources').click();
    expect(focused(treaties)).to.equal('Sources');
  });
});
