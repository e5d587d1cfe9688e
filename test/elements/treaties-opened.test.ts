import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SpaceTreaties } from '../../src/elements/treaties/treaties.js';
import { isChromium } from '../helpers/chromium.js';
import { next, place, sampleBundle, servedBundle } from '../helpers/fixtures.js';
import {
  cards,
  opened,
  opener,
  placeTreaties,
  reset,
  root,
  setWidth,
  text,
} from '../helpers/treaties.js';

describe('<space-treaties>', () => {
  afterEach(reset);

  describe('a treaty in place', () => {
    it('opens by keyboard with the focus on its heading, and returns to its card', async () => {
      const treaties = await placeTreaties();
      opener(treaties, 'sample-accord').focus();
      await Promise.all([next(treaties, 'space-load'), sendKeys({ press: 'Enter' })]);
      const treaty = opened(treaties);
      const heading = treaty?.shadowRoot?.querySelector('h3');
      expect(text(heading)).to.equal('Sample Accord');
      expect(treaty?.shadowRoot?.activeElement).to.equal(heading);
      expect(cards(treaties).some((card) => card.checkVisibility())).to.equal(false);
      const back = root(treaties).querySelector('[part=back]') as HTMLElement;
      expect(text(back)).to.equal('Back to all agreements');
      expect(back.nextElementSibling).to.equal(treaty);
      back.focus();
      await sendKeys({ press: 'Enter' });
      await treaties.updateComplete;
      expect(opened(treaties)).to.equal(null);
      expect(root(treaties).activeElement).to.equal(opener(treaties, 'sample-accord'));
    });

    it('returns to another button if its own is in a view that is gone', async () => {
      const treaties = await placeTreaties(undefined, 'view="comparison"');
      const button = () =>
        [...root(treaties).querySelectorAll<HTMLElement>('[data-treaty="sample-accord"]')].find(
          (one) => one.checkVisibility(),
        );
      await waitUntil(button);
      button()?.click();
      await next(treaties, 'space-load');
      treaties.view = 'list';
      await treaties.updateComplete;
      (root(treaties).querySelector('[part=back]') as HTMLElement).click();
      await waitUntil(button);
      await treaties.updateComplete;
      expect(root(treaties).activeElement === button()).to.equal(true);
    });

    it('focuses the back button until the treaty has loaded, and leaves a reader who has moved on', async () => {
      const treaties = await placeTreaties();
      const elsewhere = document.createElement('button');
      treaties.after(elsewhere);
      const seen: (string | null)[] = [];
      root(treaties).addEventListener('focusin', ({ target }) => {
        seen.push((target as Element).getAttribute('part'));
        if (seen.at(-1) === 'back') elsewhere.focus();
      });
      opener(treaties, 'sample-accord').click();
      await next(treaties, 'space-load');
      expect(seen).to.deep.equal(['back']);
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('prints no controls', async function () {
      if (!isChromium) this.skip();
      const treaties = await placeTreaties();
      const inPrint = async (part: string) => {
        await emulateMedia({ media: 'print' });
        const seen = root(treaties).querySelector(`[part=${part}]`)?.checkVisibility();
        await emulateMedia({ media: 'screen' });
        return seen;
      };
      expect(await inPrint('choice')).to.equal(false);
      opener(treaties, 'sample-treaty').click();
      await next(treaties, 'space-load');
      expect(await inPrint('back')).to.equal(false);
    });

    it('does not open when a listener has cancelled it', async () => {
      const treaties = await placeTreaties();
      treaties.addEventListener('space-navigate', (event) => event.preventDefault());
      setTimeout(() => opener(treaties, 'sample-treaty').click());
      const { itemId, href } = await next(treaties, 'space-navigate');
      await treaties.updateComplete;
      expect(itemId).to.equal('sample-treaty');
      expect(href).to.match(/#sample-treaty$/);
      expect(opened(treaties)).to.equal(null);
    });

    it('starts at its top, however far down the list it was chosen', async () => {
      setWidth(288);
      const bundle = await sampleBundle();
      const [treaty] = bundle.treaties;
      bundle.treaties = Array.from({ length: 20 }, (_, index) => ({
        ...treaty,
        id: `treaty-${index}`,
        articles: [],
      }));
      const treaties = await placeTreaties(bundle);
      place('<div style="block-size: 9000px"></div>');
      opener(treaties, 'treaty-19').scrollIntoView();
      expect(scrollY).to.be.greaterThan(innerHeight);
      opener(treaties, 'treaty-19').click();
      await next(treaties, 'space-load');
      const { top } = root(treaties).querySelector('[part=back]')?.getBoundingClientRect() ?? {};
      expect(top).to.be.within(0, 100);
      scrollTo(0, 0);
    });

    it('closes without moving a reader who is elsewhere on the page', async () => {
      const treaties = await placeTreaties();
      const elsewhere = document.createElement('button');
      treaties.after(elsewhere);
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      elsewhere.focus();
      history.back();
      await next(window, 'hashchange' as keyof HTMLElementEventMap);
      await treaties.updateComplete;
      await treaties.updateComplete;
      expect(Boolean(opened(treaties))).to.equal(false);
      expect(document.activeElement === elsewhere).to.equal(true);
    });

    it('gives way to the page that the bundle names', async () => {
      const bundle = await sampleBundle();
      bundle.treaties[0].url = 'treaties/sample.html';
      const link = opener(await placeTreaties(bundle), 'sample-treaty') as HTMLAnchorElement;
      expect(link.localName).to.equal('a');
      expect(link.href).to.match(/treaties\/sample\.html$/);
    });

    it('opens at the URL of one of its articles', async () => {
      history.replaceState(null, '', '#sample-treaty-2');
      const treaties = await placeTreaties();
      if (!opened(treaties)?.shadowRoot?.querySelector('button'))
        await next(treaties, 'space-load');
      const button = opened(treaties)?.shadowRoot?.querySelector('[id="sample-treaty-2"] button');
      expect(button?.getAttribute('aria-expanded')).to.equal('true');
      (root(treaties).querySelector('[part=back]') as HTMLElement).click();
      await treaties.updateComplete;
      await treaties.updateComplete;
      expect(root(treaties).activeElement).to.equal(opener(treaties, 'sample-treaty'));
    });

    it('follows links from one of its articles to another', async () => {
      const page = place(
        `<a href="#sample-treaty-2">Two</a> <a href="#sample-treaty-1">One</a>
        <div style="block-size: 3000px"></div>`,
      );
      const treaties = await placeTreaties();
      place('<div style="block-size: 3000px"></div>');
      const [two, one] = [...page.querySelectorAll('a')];
      for (const link of [two, one, two]) {
        scrollTo(0, 0);
        const { x, y } = link.getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.ceil(x) + 2, Math.ceil(y) + 2] });
        const item = () => opened(treaties)?.shadowRoot?.getElementById(link.hash.slice(1));
        await waitUntil(() =>
          item()?.contains(opened(treaties)?.shadowRoot?.activeElement ?? null),
        );
        expect(item()?.getBoundingClientRect().top, link.hash).to.be.within(-1, 100);
      }
    });

    it('closes when the browser goes back to the page without a fragment', async () => {
      const treaties = await placeTreaties();
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      expect(opened(treaties)).to.not.equal(null);
      history.back();
      await next(window, 'hashchange' as keyof HTMLElementEventMap);
      await treaties.updateComplete;
      expect(opened(treaties)).to.equal(null);
    });

    it('closes when the browser goes back to another place of the page', async () => {
      place('<p id="elsewhere">Elsewhere</p>');
      const treaties = await placeTreaties();
      const changed = () => next(window, 'hashchange' as keyof HTMLElementEventMap);
      const elsewhere = changed();
      location.hash = '#elsewhere';
      await elsewhere;
      location.hash = '#sample-treaty-2';
      await next(treaties, 'space-load');
      expect(Boolean(opened(treaties))).to.equal(true);
      const back = changed();
      history.back();
      await back;
      await treaties.updateComplete;
      expect(Boolean(opened(treaties))).to.equal(false);
    });

    const changed = () => next(window, 'hashchange' as keyof HTMLElementEventMap);
    const name = (treaties: SpaceTreaties) =>
      text(opened(treaties)?.shadowRoot?.querySelector('h3'));
    /** What has the focus: the card's button, by its treaty, or a part of what is open. */
    const focused = (treaties: SpaceTreaties) => {
      const active = root(treaties).activeElement as HTMLElement | null;
      const inside = active?.shadowRoot?.activeElement;
      return active?.dataset.treaty ?? (inside ?? active)?.getAttribute('part');
    };
    const goBack = async (treaties: SpaceTreaties) => {
      const back = root(treaties).querySelector('[part=back]') as HTMLElement;
      back.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !opened(treaties), 'it is closed');
      await treaties.updateComplete;
    };
    const openByKey = async (treaties: SpaceTreaties, id: string) => {
      opener(treaties, id).focus();
      await Promise.all([next(treaties, 'space-load'), sendKeys({ press: 'Enter' })]);
    };

    it('stays open when the address changes that had opened another one before', async () => {
      place('<p id="elsewhere">Elsewhere</p>');
      const treaties = await placeTreaties();
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-treaty');
      await openByKey(treaties, 'sample-accord');
      expect([name(treaties), focused(treaties)]).to.deep.equal(['Sample Accord', 'heading']);
      const away = changed();
      location.hash = '#elsewhere';
      await away;
      await treaties.updateComplete;
      expect(name(treaties)).to.equal('Sample Accord');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-accord');
    });

    it('leads back to its own card, whichever was opened before it', async () => {
      const treaties = await placeTreaties();
      await openByKey(treaties, 'sample-accord');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-accord');
      location.hash = '#sample-treaty';
      await next(treaties, 'space-load');
      expect(name(treaties)).to.equal('Sample Treaty');
      await goBack(treaties);
      expect(focused(treaties)).to.equal('sample-treaty');
    });

    it('gives way to another one that the address names, and closes when the browser goes back', async () => {
      const treaties = await placeTreaties();
      await openByKey(treaties, 'sample-accord');
      location.hash = '#sample-treaty-1';
      await waitUntil(() => name(treaties) === 'Sample Treaty', 'the other one is open');
      const button = () =>
        opened(treaties)?.shadowRoot?.querySelector('[id="sample-treaty-1"] button');
      await waitUntil(() => button()?.ariaExpanded === 'true', 'its article is open');
      const back = changed();
      history.back();
      await back;
      await waitUntil(() => !opened(treaties), 'it is closed');
      expect(cards(treaties).every((card) => card.checkVisibility())).to.equal(true);
    });

    it('opens again after it was closed, with its heading in focus', async () => {
      const treaties = await placeTreaties();
      for (const time of ['first', 'second']) {
        await openByKey(treaties, 'sample-treaty');
        expect([name(treaties), focused(treaties)], time).to.deep.equal([
          'Sample Treaty',
          'heading',
        ]);
        await goBack(treaties);
        expect(focused(treaties), time).to.equal('sample-treaty');
      }
    });

    it('reads the bundle that the page names', async () => {
      const { src } = servedBundle();
      const treaties = place(`<space-treaties src="${src}"></space-treaties>`)
        .firstElementChild as SpaceTreaties;
      await next(treaties, 'space-load');
      opener(treaties, 'sample-treaty').click();
      await waitUntil(
        () => text(opened(treaties)?.shadowRoot?.querySelector('h3')) === 'Sample Treaty',
      );
    });

    it('reads the bundle inside the page', async () => {
      const json = JSON.stringify(await sampleBundle());
      const stage = place('');
      const treaties = document.createElement('space-treaties');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = json;
      treaties.append(script);
      stage.append(treaties);
      await next(treaties, 'space-load');
      opener(treaties, 'sample-treaty').click();
      await next(treaties, 'space-load');
      expect(text(opened(treaties)?.shadowRoot?.querySelector('h3'))).to.equal('Sample Treaty');
    });
  });
});
