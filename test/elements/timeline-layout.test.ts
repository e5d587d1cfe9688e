import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { isChromium } from '../helpers/chromium.js';
import { clearWithHash, next } from '../helpers/fixtures.js';
import { bundleOf, placeTimeline, radio, root, scroller, titles } from '../helpers/timeline.js';

describe('<space-timeline>', () => {
  afterEach(clearWithHash);

  describe('beside each other', () => {
    it('is a named keyboard stop that arrow keys scroll, if it scrolls', async () => {
      const timeline = await placeTimeline(await bundleOf(60), '', 880);
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
      const timeline = await placeTimeline(await bundleOf(60), '', 880);
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
      const timeline = await placeTimeline(await bundleOf(40), '', 880);
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
      const bundle = (await bundleOf(60)) as { events: { topic?: string }[] };
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
      const timeline = await placeTimeline(await bundleOf(60), '', 880);
      await waitUntil(() => scroller(timeline).tabIndex === 0);
      await emulateMedia({ media: 'print' });
      const { scrollWidth, clientWidth } = scroller(timeline);
      await emulateMedia({ media: 'screen' });
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

    it('keeps the order of the page from left to right', async () => {
      const timeline = await placeTimeline(await bundleOf(12), '', 880);
      const places = [...root(timeline).querySelectorAll('li.event')].map(
        (event) => event.getBoundingClientRect().left,
      );
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(new Set(places).size).to.equal(12);
    });
  });
});
