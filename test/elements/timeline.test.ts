import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/timeline/define.js';
import type { SpaceTimeline } from '../../src/elements/timeline/timeline.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import {
  clear,
  clearWithHash,
  errorOf,
  next,
  place,
  sampleBundle,
  shown,
} from '../helpers/fixtures.js';

async function placeTimeline(
  bundle?: unknown,
  attributes = '',
  width = 780,
): Promise<SpaceTimeline> {
  const content = bundle ?? (await sampleBundle());
  const stage = place(`<h2>Events</h2><space-timeline ${attributes}></space-timeline>`);
  stage.style.inlineSize = `${width}px`;
  const timeline = stage.lastElementChild as SpaceTimeline;
  timeline.bundle = content;
  await next(timeline, 'space-load');
  return timeline;
}

/** A bundle with this many events, one per year. */
async function many(count: number): Promise<unknown> {
  const events = Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    date: String(1000 + index),
    title: `Event ${index}`,
    summary: 'Something happened.',
  }));
  return { ...(await sampleBundle()), events };
}

const root = (timeline: SpaceTimeline) => timeline.shadowRoot as ShadowRoot;
const titles = (timeline: SpaceTimeline) =>
  [...root(timeline).querySelectorAll('[part=title]')].map((one) =>
    // Without the marks of its sources.
    [...one.childNodes]
      .map((node) => (node instanceof Text ? node.data : ''))
      .join('')
      .trim(),
  );
const decades = (timeline: SpaceTimeline) =>
  [...root(timeline).querySelectorAll('[part=decade]')].map(({ textContent }) => textContent);
const radio = (timeline: SpaceTimeline, label: string) =>
  [...root(timeline).querySelectorAll('label')]
    .find(({ textContent }) => textContent?.trim() === label)
    ?.querySelector('input') as HTMLInputElement;
const scroller = (timeline: SpaceTimeline) =>
  root(timeline).querySelector('.scroller') as HTMLElement;

describe('<space-timeline>', () => {
  afterEach(clearWithHash);

  describe('content', () => {
    it('lists the events by decade, each with date, topic, source and links', async () => {
      const timeline = await placeTimeline();
      expect(decades(timeline)).to.deep.equal(['1950s', '1960s']);
      const [first, second, third] = root(timeline).querySelectorAll('ol > li');
      expect(first.querySelector('time')?.dateTime).to.equal('1957-10-04');
      expect(first.querySelector('time')?.textContent).to.equal('4\u00a0October 1957');
      expect(first.querySelector('.label')?.textContent).to.equal('Stations');
      expect(first.querySelector('sup a')?.getAttribute('href')).to.equal(
        'https://example.org/report',
      );
      expect(first.querySelector<HTMLAnchorElement>('.links a')?.href).to.match(
        /articles\/shared-station\.html$/,
      );
      expect(second.querySelector('.links a')?.textContent).to.equal(
        'Sample Treaty, official text',
      );
      expect(third.querySelector('time')?.textContent).to.equal('1969');
      expect(third.querySelector('.label, .links')).to.equal(null);
    });

    it('leads to the page of a treaty where the bundle names one', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].url = 'treaties/sample.html';
      const timeline = await placeTimeline(bundle);
      const link = [...root(timeline).querySelectorAll<HTMLAnchorElement>('.links a')].at(-1);
      expect(link?.textContent).to.equal('Sample Treaty');
      expect(link?.href).to.match(/treaties\/sample\.html$/);
      timeline.addEventListener('space-navigate', (event) => event.preventDefault());
      setTimeout(() => link?.click());
      const { itemId } = await next(timeline, 'space-navigate');
      expect(itemId).to.equal('sample-treaty');
    });

    it('leads to the page that a site has for an article without an address', async () => {
      const bundle = await sampleBundle();
      delete bundle.articles[0].url;
      const link = (timeline: SpaceTimeline) =>
        [...root(timeline).querySelectorAll<HTMLAnchorElement>('.links a')].find(
          ({ textContent }) => textContent.trim() === bundle.articles[0].title,
        );
      const timeline = await placeTimeline(bundle);
      expect(link(timeline)).to.equal(undefined);
      (timeline.parentElement as HTMLElement).dataset.spaceHrefTemplate = '/read/{id}';
      timeline.requestUpdate();
      await timeline.updateComplete;
      expect(link(timeline)?.pathname).to.equal(`/read/${bundle.articles[0].id}`);
    });

    it('puts events in chronological order, whatever the order of the bundle', async () => {
      const bundle = await sampleBundle();
      bundle.events.reverse();
      expect(titles(await placeTimeline(bundle))).to.deep.equal([
        'The first sample',
        'The treaty is opened',
        'Something of no topic',
      ]);
      expect(decades(await placeTimeline(bundle))).to.deep.equal(['1950s', '1960s']);
    });

    it('has headings in its texts below that of the event, whatever level the page sets', async () => {
      const bundle = await sampleBundle();
      const heading = (depth: number) => ({
        type: 'heading',
        depth,
        children: [{ type: 'text', value: 'Inside' }],
      });
      bundle.events[0].summary = { type: 'root', children: [heading(1), heading(2)] };
      for (const [attributes, levels] of [
        ['', ['H3', 'H4', 'H5', 'H6']],
        ['heading-level="2"', ['H2', 'H3', 'H4', 'H5']],
      ] as const) {
        const timeline = await placeTimeline(bundle, attributes);
        const headings = [...root(timeline).querySelectorAll('h1, h2, h3, h4, h5, h6')];
        expect(headings.slice(0, 4).map(({ tagName }) => tagName)).to.deep.equal(levels);
      }
    });

    it('shows only one topic if the page asks for it', async () => {
      const timeline = await placeTimeline(undefined, 'topic="law" filter');
      expect(decades(timeline)).to.deep.equal(['1960s']);
      expect(root(timeline).querySelector('fieldset')).to.equal(null);
    });
  });

  describe('filter', () => {
    it('is a group of radio buttons that the keyboard moves through', async () => {
      const timeline = await placeTimeline(undefined, 'filter');
      const group = root(timeline).querySelector('fieldset');
      expect(group?.querySelector('legend')?.textContent).to.equal('Topic');
      radio(timeline, 'All topics').focus();
      await sendKeys({ press: 'ArrowDown' });
      await timeline.updateComplete;
      expect(radio(timeline, 'Law').checked).to.equal(true);
      expect(decades(timeline)).to.deep.equal(['1960s']);
      expect(root(timeline).querySelectorAll('li.event')).to.have.length(1);
    });

    it('announces how many events a choice leaves, and nothing before', async () => {
      const timeline = await placeTimeline(undefined, 'filter');
      const said = () => root(timeline).querySelector('[role=status]')?.textContent?.trim();
      expect(said()).to.equal('');
      radio(timeline, 'Law').click();
      await timeline.updateComplete;
      expect(said()).to.equal('Law 1 event');
      radio(timeline, 'All topics').click();
      await timeline.updateComplete;
      expect(said()).to.equal('All topics 3 events');
    });

    it('stays for other content with the same topic', async () => {
      const bundle = await sampleBundle();
      const timeline = await placeTimeline(bundle, 'filter');
      radio(timeline, 'Law').click();
      await timeline.updateComplete;
      timeline.bundle = structuredClone(bundle);
      await timeline.updateComplete;
      expect(radio(timeline, 'Law').checked).to.equal(true);
      expect(decades(timeline)).to.deep.equal(['1960s']);
    });

    it('ends for other content without an event on the topic', async () => {
      const bundle = await sampleBundle();
      const timeline = await placeTimeline(bundle, 'filter');
      radio(timeline, 'Law').click();
      await timeline.updateComplete;
      timeline.bundle = { ...bundle, events: [bundle.events[0], bundle.events[2]] };
      await timeline.updateComplete;
      expect(radio(timeline, 'All topics').checked).to.equal(true);
      expect(root(timeline).querySelectorAll('li.event')).to.have.length(2);
      expect(root(timeline).querySelector('[role=status]')?.textContent?.trim()).to.equal('');
    });

    it('lists events without a topic under a name of their own', async () => {
      const timeline = await placeTimeline(undefined, 'filter');
      radio(timeline, 'Other events').click();
      await timeline.updateComplete;
      expect(shown(timeline)).to.contain('Something of no topic').and.not.contain('first sample');
    });

    it('is not offered if it would hide nothing', async () => {
      const bundle = await sampleBundle();
      bundle.topics = [];
      const timeline = await placeTimeline(bundle, 'filter');
      expect(Boolean(root(timeline).querySelector('fieldset'))).to.equal(false);
    });

    it('gives way to a URL that leads to a hidden event', async () => {
      const timeline = await placeTimeline(undefined, 'filter');
      radio(timeline, 'Law').click();
      await timeline.updateComplete;
      location.hash = '#first-sample';
      await next(window, 'hashchange' as keyof HTMLElementEventMap);
      await timeline.updateComplete;
      expect(radio(timeline, 'All topics').checked).to.equal(true);
      expect(shown(timeline)).to.contain('The first sample');
      expect(root(timeline).activeElement?.textContent).to.equal('The first sample');
    });
  });

  describe('beside each other', () => {
    it('is a named keyboard stop that arrow keys scroll, if it scrolls', async () => {
      const timeline = await placeTimeline(await many(60), '', 880);
      await waitUntil(() => scroller(timeline).tabIndex === 0);
      const box = scroller(timeline);
      expect(box.getAttribute('role')).to.equal('region');
      expect(box.getAttribute('aria-label')).to.equal('Timeline');
      expect(timeline.scrollWidth).to.be.at.most(880);
      box.focus();
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => box.scrollLeft > 0);
    });

    it('is not a stop if events are below one another', async () => {
      const timeline = await placeTimeline(undefined, '', 288);
      const box = scroller(timeline);
      await new Promise(requestAnimationFrame);
      await timeline.updateComplete;
      expect(box.hasAttribute('tabindex')).to.equal(false);
      expect(box.hasAttribute('role')).to.equal(false);
      expect(timeline.scrollWidth).to.be.at.most(288);
    });

    it('scrolls to an event that the URL names', async () => {
      const timeline = await placeTimeline(await many(60), '', 880);
      location.hash = '#event-55';
      await next(window, 'hashchange' as keyof HTMLElementEventMap);
      await timeline.updateComplete;
      await waitUntil(() => {
        const event = root(timeline).getElementById('event-55');
        if (!event) return false;
        const { left, right } = event.getBoundingClientRect();
        const frame = scroller(timeline).getBoundingClientRect();
        return left >= frame.left && right <= frame.right;
      });
    });

    it('shows all of the event it leads to', async () => {
      const timeline = await placeTimeline(await many(40), '', 880);
      const event = (index: number) =>
        root(timeline).getElementById(`event-${index}`) as HTMLElement;
      for (let index = 0; index < 40; index++) {
        event(index).scrollIntoView({ block: 'nearest', behavior: 'instant' });
        // Scroll snapping happens in the next frame.
        await nextFrame();
        const { left, right } = event(index).getBoundingClientRect();
        const frame = scroller(timeline).getBoundingClientRect();
        expect(left, `start of ${index}`).to.be.at.least(frame.left - 1);
        expect(right, `end of ${index}`).to.be.at.most(frame.right + 1);
      }
    });

    it('starts with the first event of the chosen topic', async () => {
      const bundle = (await many(60)) as { events: { topic?: string }[] };
      for (const event of bundle.events.slice(0, 40)) event.topic = 'law';
      const timeline = await placeTimeline(bundle, 'filter', 880);
      await waitUntil(() => scroller(timeline).tabIndex === 0);
      scroller(timeline).scrollLeft = 9000;
      radio(timeline, 'Law').click();
      await timeline.updateComplete;
      expect(titles(timeline)).to.have.length(40);
      expect(scroller(timeline).scrollLeft).to.equal(0);
    });

    it('is not cut off at the edge of the paper', async function () {
      if (!isChromium) this.skip();
      const timeline = await placeTimeline(await many(60), '', 880);
      await waitUntil(() => scroller(timeline).tabIndex === 0);
      await emulateMedia({ media: 'print' });
      const { scrollWidth, clientWidth } = scroller(timeline);
      await emulateMedia({ media: 'screen' });
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

    it('keeps the order of the page from left to right', async () => {
      const timeline = await placeTimeline(await many(12), '', 880);
      const places = [...root(timeline).querySelectorAll('li.event')].map(
        (event) => event.getBoundingClientRect().left,
      );
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(new Set(places).size).to.equal(12);
    });
  });

  describe('bad input', () => {
    it('leaves out an event on a day that does not exist, and reports it', async () => {
      const bundle = await sampleBundle();
      bundle.events[0].date = '1957-02-31';
      const timeline = place('<space-timeline></space-timeline>')
        .firstElementChild as SpaceTimeline;
      timeline.bundle = bundle;
      const error = await errorOf(timeline);
      expect(error.fatal).to.equal(false);
      expect(error.issues[0].path).to.equal('$.events[0].date');
      expect(shown(timeline)).to.contain('The treaty is opened').and.not.contain('first sample');
    });

    it('ignores a topic, an article and a treaty that the bundle does not have', async () => {
      const bundle = await sampleBundle();
      Object.assign(bundle.events[0], { topic: 'no', article: 'no', treaty: 'no' });
      const timeline = await placeTimeline(bundle, 'filter');
      const [first] = root(timeline).querySelectorAll('li.event');
      expect(first.textContent).to.contain('The first sample');
      expect(first.querySelector('.label, .links')).to.equal(null);
    });

    it('says so if there are no events, or none on the topic', async () => {
      const timeline = await placeTimeline();
      timeline.topic = 'unheard-of';
      expect((await errorOf(timeline)).message).to.contain('"unheard-of"');
      timeline.bundle = { ...(await sampleBundle()), events: [] };
      expect((await errorOf(timeline)).message).to.contain('no "events"');
    });

    it('shows the first of 1,000 events at once, and all of them soon', async () => {
      const timeline = await placeTimeline(await many(1000));
      expect(root(timeline).querySelectorAll('li.event').length).to.be.within(1, 260);
      await waitUntil(() => root(timeline).querySelectorAll('li.event').length === 1000, '', {
        timeout: 10_000,
      });
    });
  });

  describe('accessibility', () => {
    it('has no finding, below each other and beside each other', async () => {
      for (const width of [880, 288]) {
        await expect(await placeTimeline(undefined, 'filter', width)).to.be.accessible();
        clear();
      }
    });

    it('is a list with an outline of headings, for assistive technology', async function () {
      if (!isChromium) this.skip();
      await placeTimeline(undefined, 'filter');
      const tree = await accessibilityTree();
      expect(
        tree.filter(({ role }) => role === 'heading').map(({ level, name }) => [level, name]),
      ).to.have.deep.members([
        [2, 'Events'],
        [3, '1950s'],
        [4, 'The first sample'],
        [3, '1960s'],
        [4, 'The treaty is opened'],
        [4, 'Something of no topic'],
        [3, 'Sources'],
      ]);
      // Two decades and the sources.
      expect(tree.filter(({ role }) => role === 'list')).to.have.length(3);
      expect(tree.filter(({ role }) => role === 'time' || role === 'Time').length).to.be.at.least(
        3,
      );
    });
  });
});
