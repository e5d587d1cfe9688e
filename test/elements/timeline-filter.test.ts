import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clearWithHash, next, sampleBundle, shown } from '../helpers/fixtures.js';
import { decades, placeTimeline, radio, root } from '../helpers/timeline.js';

describe('<space-timeline>', () => {
  afterEach(clearWithHash);

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

    it('stays for events without a topic too, also at the URL of one of them', async () => {
      const bundle = await sampleBundle();
      delete bundle.events[0].topic;
      const timeline = await placeTimeline(bundle, 'filter');
      radio(timeline, 'Other events').click();
      await timeline.updateComplete;
      timeline.bundle = structuredClone(bundle);
      await timeline.updateComplete;
      expect(radio(timeline, 'Other events').checked).to.equal(true);
      location.hash = bundle.events[0].id;
      await oneEvent(window, 'hashchange');
      await timeline.updateComplete;
      expect(radio(timeline, 'Other events').checked).to.equal(true);
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
});
