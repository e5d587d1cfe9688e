import { expect, waitUntil } from '@open-wc/testing';
import type { SpaceTimeline } from '../../src/elements/timeline/timeline.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { clear, errorOf, next, place, sampleBundle, shown } from '../helpers/fixtures.js';
import { bundleOf, decades, placeTimeline, root, titles } from '../helpers/timeline.js';

describe('<space-timeline>', () => {
  afterEach(clear);

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
      const timeline = await placeTimeline(await bundleOf(1000));
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
