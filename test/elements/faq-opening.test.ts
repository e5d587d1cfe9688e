import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import type { SpaceToggleEvent } from '../../src/shared/events.js';
import { isChromium } from '../helpers/chromium.js';
import { button, ids, isOpen, one, openIds, panel, placeFaq, root } from '../helpers/faq.js';
import { clearWithHash, next, place, sampleBundle } from '../helpers/fixtures.js';

const [moon, crew, height] = ids;
const showAll = (faq: SpaceFaq) => one(faq, '[part=show-all]');

describe('<space-faq>', () => {
  afterEach(clearWithHash);

  describe('opening', () => {
    it('opens and closes each question separately', async () => {
      const faq = await placeFaq();
      for (const id of ['who-owns-the-moon', 'how-high']) button(faq, id).click();
      await faq.updateComplete;
      expect(isOpen(faq, 'who-owns-the-moon')).to.equal(true);
      expect(isOpen(faq, 'who-lives-there')).to.equal(false);
      expect(isOpen(faq, 'how-high')).to.equal(true);
      expect(panel(faq, 'how-high').innerText).to.contain('400 kilometres');
      button(faq, 'how-high').click();
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(false);
    });

    it('works by keyboard, and Tab passes over closed answers', async () => {
      const faq = await placeFaq();
      const stops: (string | undefined)[] = [];
      button(faq, 'who-owns-the-moon').focus();
      const step = async (key: string) => {
        await sendKeys({ press: key });
        await faq.updateComplete;
        stops.push(root(faq).activeElement?.textContent?.trim());
      };
      await step('Tab');
      await step('Tab');
      expect(stops).to.deep.equal(['Who lives on the station?', 'How high does it fly?']);
      button(faq, 'who-owns-the-moon').focus();
      await sendKeys({ press: 'Enter' });
      await faq.updateComplete;
      expect(isOpen(faq, 'who-owns-the-moon')).to.equal(true);
      stops.length = 0;
      await step('Tab');
      expect(stops[0]).to.contain('Source: The text of the treaty');
      button(faq, 'who-owns-the-moon').focus();
      await sendKeys({ press: ' ' });
      await faq.updateComplete;
      expect(isOpen(faq, 'who-owns-the-moon')).to.equal(false);
    });

    it('asks before it opens or closes, and can be cancelled', async () => {
      const faq = await placeFaq();
      const events: SpaceToggleEvent[] = [];
      let allow = false;
      document.addEventListener('space-toggle', (event) => {
        events.push(event as SpaceToggleEvent);
        if (!allow) event.preventDefault();
      });
      button(faq, 'how-high').click();
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(false);
      allow = true;
      button(faq, 'how-high').click();
      await faq.updateComplete;
      button(faq, 'how-high').click();
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(false);
      expect(events.map(({ itemId, open, reason }) => [itemId, open, reason])).to.deep.equal([
        ['how-high', true, 'user'],
        ['how-high', true, 'user'],
        ['how-high', false, 'user'],
      ]);
    });

    it('updates its state when the browser’s find opens an answer', async () => {
      const faq = await placeFaq();
      const toggled = next(faq, 'space-toggle');
      panel(faq, 'how-high').dispatchEvent(new Event('beforematch', { bubbles: true }));
      expect((await toggled).reason).to.equal('find');
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(true);
    });

    it('cannot keep closed what the browser’s find has opened already', async () => {
      const faq = await placeFaq();
      faq.addEventListener('space-toggle', (event) => event.preventDefault());
      const toggled = next(faq, 'space-toggle');
      panel(faq, 'how-high').dispatchEvent(new Event('beforematch', { bubbles: true }));
      const { defaultPrevented } = await toggled;
      await faq.updateComplete;
      expect([defaultPrevented, isOpen(faq, 'how-high')]).to.deep.equal([false, true]);
    });

    it('keeps what is open when it is moved', async () => {
      const faq = await placeFaq();
      button(faq, 'how-high').click();
      place('').append(faq);
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(true);
    });

    it('starts with the questions that the page names', async () => {
      expect(openIds(await placeFaq(`open="${moon}  ${height} unheard-of"`))).to.deep.equal([
        moon,
        height,
      ]);
    });

    it('starts with those set by a framework as a property', async () => {
      const faq = document.createElement('space-faq');
      Object.assign(faq, { bundle: await sampleBundle(), open: moon });
      place('').append(faq);
      await next(faq, 'space-load');
      expect(openIds(faq)).to.deep.equal([moon]);
      expect(faq.open(crew)).to.equal(true);
      Object.assign(faq, { open: undefined });
      expect(faq.open(height)).to.equal(true);
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([moon, crew, height]);
    });

    it('starts with what the reader has opened in the fallback', async () => {
      const faq = document.createElement('space-faq');
      faq.innerHTML = `<details id="${crew}" open><summary>Who?</summary></details>
        <details id="${moon}"><summary>Who owns?</summary></details>`;
      faq.bundle = await sampleBundle();
      place('').append(faq);
      await next(faq, 'space-load');
      expect(openIds(faq)).to.deep.equal([crew]);
    });

    it('one at a time if the page wants it, and that one closes again', async () => {
      const faq = await placeFaq(`exclusive open="${moon} ${crew}"`);
      expect(openIds(faq)).to.deep.equal([moon]);
      button(faq, height).click();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([height]);
      expect(showAll(faq)).to.equal(null);
      button(faq, height).click();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([]);
    });

    it('by method, unless the page cancels it', async () => {
      const faq = await placeFaq();
      expect([faq.open(moon), faq.open('unheard-of'), faq.toggle(crew)]).to.deep.equal([
        true,
        false,
        true,
      ]);
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([moon, crew]);
      faq.addEventListener('space-toggle', (event) => event.preventDefault());
      expect(faq.close(moon)).to.equal(false);
      faq.hideAll();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([moon, crew]);
    });

    it('all at once, by a button that names its effect', async () => {
      const faq = await placeFaq();
      expect(showAll(faq).innerText).to.equal('Show all');
      const reasons: string[] = [];
      faq.addEventListener('space-after-toggle', ({ reason }) => reasons.push(reason));
      showAll(faq).focus();
      await sendKeys({ press: 'Enter' });
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal(ids);
      expect(showAll(faq).innerText).to.equal('Hide all');
      button(faq, crew).click();
      await faq.updateComplete;
      expect(showAll(faq).innerText).to.equal('Show all');
      faq.showAll();
      await faq.updateComplete;
      showAll(faq).click();
      await faq.updateComplete;
      expect(openIds(faq)).to.deep.equal([]);
      expect(new Set(reasons)).to.deep.equal(new Set(['user', 'api']));
    });

    it('fires an event afterwards too, when the page shows it', async () => {
      const faq = await placeFaq();
      let open: boolean | undefined;
      faq.addEventListener('space-toggle', ({ itemId }) => {
        expect(isOpen(faq, itemId), 'before').to.equal(false);
      });
      faq.addEventListener('space-after-toggle', ({ itemId }) => {
        open = isOpen(faq, itemId);
      });
      button(faq, moon).click();
      await faq.updateComplete;
      expect(open, 'after').to.equal(true);
    });
  });

  describe('by keyboard', () => {
    it('Up, Down, Home and End move between questions', async () => {
      const faq = await placeFaq();
      const at = () => root(faq).activeElement?.closest('.item')?.id;
      button(faq, moon).focus();
      const way: (string | undefined)[] = [];
      for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
        await sendKeys({ press });
        way.push(at());
      }
      expect(way).to.deep.equal([crew, height, moon, height, moon, height]);
    });

    it('leaves keys with modifiers to the browser', async () => {
      const faq = await placeFaq();
      button(faq, moon).focus();
      const press = (key: string, held: KeyboardEventInit = {}) => {
        const event = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          cancelable: true,
          ...held,
        });
        root(faq).activeElement?.dispatchEvent(event);
        return event.defaultPrevented;
      };
      for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey']) {
        expect(press('End', { [held]: true }), held).to.equal(false);
        expect(root(faq).activeElement, held).to.equal(button(faq, moon));
      }
      expect(press('End'), 'else the page scrolls').to.equal(true);
      expect(root(faq).activeElement).to.equal(button(faq, height));
    });

    it('leaves the arrow keys to the content of an answer', async () => {
      const faq = await placeFaq(`open="${moon}"`);
      const link = panel(faq, moon).querySelector('a') as HTMLElement;
      link.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(root(faq).activeElement).to.equal(link);
    });
  });

  it('does not animate under reduced motion', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    const faq = await placeFaq();
    faq.showAll();
    await faq.updateComplete;
    const moving = root(faq).getAnimations();
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving).to.deep.equal([]);
  });

  it('animates for no more than 200 ms, and never the height', async () => {
    const faq = await placeFaq(`open="${moon}"`);
    for (const element of root(faq).querySelectorAll('.content, .chevron')) {
      const style = getComputedStyle(element);
      for (const time of [style.animationDuration, style.transitionDuration]) {
        expect(parseFloat(time)).to.be.at.most(0.2);
      }
      expect(style.transitionProperty).to.be.oneOf(['all', 'transform', 'none']);
    }
  });

  it('keeps the one open question in place when questions are exclusive', async () => {
    const bundle = await sampleBundle();
    bundle.faq.questions[0].answer = 'A long answer. '.repeat(400);
    const room = '<div style="block-size: 200vh"></div>';
    place(room);
    const faq = await placeFaq(`exclusive open="${moon}"`, bundle);
    place(room);
    const below = button(faq, height);
    below.scrollIntoView();
    const { top } = below.getBoundingClientRect();
    below.click();
    await faq.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(openIds(faq)).to.deep.equal([height]);
    expect(below.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('does not scroll the page if the questions are in a scrolling box', async () => {
    const bundle = await sampleBundle();
    bundle.faq.questions[0].answer = 'A long answer. '.repeat(400);
    const room = '<div style="block-size: 150vh"></div>';
    place(room);
    const faq = await placeFaq(`exclusive open="${moon}"`, bundle);
    const box = document.createElement('div');
    box.style.cssText = 'block-size: 400px; overflow: auto';
    faq.before(box);
    box.append(faq);
    faq.insertAdjacentHTML('afterend', room);
    place(room);
    box.scrollIntoView();
    const below = button(faq, height);
    box.scrollTop += below.getBoundingClientRect().top - box.getBoundingClientRect().top - 200;
    const [{ top }, y] = [below.getBoundingClientRect(), scrollY];
    below.click();
    await faq.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(below.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(scrollY).to.equal(y);
  });

  it('scrolls below a sticky header when the keyboard leads there', async () => {
    place('<div style="position: sticky; inset-block-start: 0; block-size: 80px"></div>');
    const faq = await placeFaq('style="--space-scroll-margin: 90px"');
    place('<div style="block-size: 200vh"></div>');
    button(faq, crew).focus();
    scrollBy({ top: button(faq, crew).getBoundingClientRect().top - 90 });
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => button(faq, moon).getBoundingClientRect().top >= 80);
  });

  it('keeps what is open in the fallback, even if only one may be open', async () => {
    const bundle = await sampleBundle();
    for (const exclusive of ['', 'exclusive open=" unknown"', `exclusive open="${moon}"`]) {
      const faq = place(
        `<space-faq ${exclusive}><details open id="${height}"></details></space-faq>`,
      ).firstElementChild as SpaceFaq;
      faq.bundle = bundle;
      await next(faq, 'space-load');
      expect(openIds(faq)).to.deep.equal([height]);
    }
  });

  it('reports the last of two changes at once', async () => {
    const faq = await placeFaq();
    const seen: boolean[] = [];
    faq.addEventListener('space-after-toggle', ({ open }) => seen.push(open));
    faq.open(moon);
    faq.close(moon);
    await faq.updateComplete;
    expect(seen).to.deep.equal([false]);
  });
});
