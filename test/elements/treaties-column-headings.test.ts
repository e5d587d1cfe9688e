import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SpaceTreaties } from '../../src/elements/treaties/treaties.js';
import { isChromium } from '../helpers/chromium.js';
import { place, sampleBundle } from '../helpers/fixtures.js';
import { placeComparison, reset, root, setWidth, table, text } from '../helpers/treaties.js';

/** The sample's treaties compared on so many topics that the window shows only some. */
async function bundleOfTopics(): Promise<Record<string, any>> {
  const bundle = await sampleBundle();
  bundle.comparison = Array.from({ length: 20 }, (_, index) => ({
    id: `topic-${index}`,
    title: `Topic ${index}`,
  }));
  for (const treaty of bundle.treaties) {
    const [position] = treaty.positions;
    treaty.positions = bundle.comparison.map(({ id }: { id: string }) => ({
      ...position,
      topic: id,
    }));
  }
  return bundle;
}

/** A comparison of which only the end is in view. */
async function placeEnd(attributes = ''): Promise<SpaceTreaties> {
  const treaties = await placeComparison(await bundleOfTopics(), attributes);
  place('<div style="block-size: 3000px"></div>');
  [...table(treaties).querySelectorAll('tbody')].at(-1)?.scrollIntoView({ block: 'center' });
  await new Promise(requestAnimationFrame);
  return treaties;
}

const headings = (treaties: SpaceTreaties) => [...table(treaties).querySelectorAll('thead th')];

const boxOf = (treaties: SpaceTreaties) => headings(treaties)[0].getBoundingClientRect();

/** The name of the treaty at that height, as far as there is one. */
const named = (treaties: SpaceTreaties, x: number, y: number) =>
  text(root(treaties).elementFromPoint(x, y)?.closest('thead th')?.querySelector('.name'));

describe('<space-treaties>', () => {
  afterEach(() => {
    reset();
    scrollTo(0, 0);
  });

  describe('the column headings of a comparison', () => {
    it('stay in view down to the last topic, above the text', async () => {
      const treaties = await placeEnd();
      for (const heading of headings(treaties)) {
        const { top, left, bottom } = heading.getBoundingClientRect();
        expect(top).to.be.closeTo(0, 1);
        expect(named(treaties, left + 4, bottom - 4)).to.equal(
          text(heading.querySelector('.name')),
        );
      }
    });

    it('leave together with the table', async () => {
      const treaties = await placeEnd();
      const { bottom } = table(treaties).getBoundingClientRect();
      scrollBy(0, bottom + 10);
      await new Promise(requestAnimationFrame);
      expect(boxOf(treaties).bottom).to.be.at.most(0);
    });

    it('stay below a header of the page', async () => {
      const treaties = await placeEnd('style="--space-scroll-margin: 90px"');
      expect(boxOf(treaties).top).to.be.closeTo(90, 1);
    });

    it('have an opaque background and the text colour that belongs to it', async () => {
      const looks = async (attributes: string) => {
        const treaties = await placeEnd(attributes);
        const { backgroundColor, color } = getComputedStyle(
          table(treaties).querySelector('thead') as Element,
        );
        reset();
        return [backgroundColor, color];
      };
      expect(await looks('theme="light"')).to.deep.equal(['rgb(255, 255, 255)', 'rgb(23, 33, 43)']);
      expect(await looks('theme="dark"')).to.deep.equal(['rgb(17, 23, 30)', 'rgb(232, 237, 242)']);
      expect(
        await looks('style="--space-color-background: #fec; --space-color-text: #310"'),
      ).to.deep.equal(['rgb(255, 238, 204)', 'rgb(51, 17, 0)']);
    });

    it('cover no link in a cell that the keyboard leads back to', async () => {
      const treaties = await placeEnd('style="--space-scroll-margin: 90px"');
      const links = [...table(treaties).querySelectorAll<HTMLElement>('tbody a')];
      // From now on, the browser takes the focus for that of the keyboard.
      await sendKeys({ press: 'Tab' });
      for (const link of links.toReversed()) {
        link.focus();
        const isClear = () => {
          const { top } = link.getBoundingClientRect();
          return top >= boxOf(treaties).bottom && top < innerHeight;
        };
        // WebKit scrolls later.
        await waitUntil(isClear, text(link));
      }
    });

    it('scroll away where one topic is shown at a time', async () => {
      setWidth(288);
      const treaties = await placeComparison(await bundleOfTopics());
      place('<div style="block-size: 3000px"></div>');
      const [first] = table(treaties).querySelectorAll('th[scope=rowgroup]');
      scrollBy(0, first.getBoundingClientRect().bottom);
      await new Promise(requestAnimationFrame);
      expect(first.getBoundingClientRect().bottom).to.be.closeTo(0, 1);
    });

    it('are at their place in print', async function () {
      if (!isChromium) this.skip();
      const treaties = await placeEnd();
      await emulateMedia({ media: 'print' });
      const { bottom } = table(treaties).querySelector('caption')?.getBoundingClientRect() ?? {};
      const { top } = boxOf(treaties);
      await emulateMedia({ media: 'screen' });
      expect(top).to.be.closeTo(bottom ?? NaN, 1);
    });

    it('have an edge in forced colours', async function () {
      if (!isChromium) this.skip();
      const treaties = await placeEnd();
      await emulateMedia({ forcedColors: 'active' });
      const { borderBlockEndWidth, borderBlockEndStyle } = getComputedStyle(headings(treaties)[0]);
      await emulateMedia({ forcedColors: 'none' });
      expect([borderBlockEndWidth, borderBlockEndStyle]).to.deep.equal(['2px', 'solid']);
    });
  });
});
