import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { isChromium } from '../helpers/chromium.js';
import { button, faqIn, isOpen, placeFaq, root } from '../helpers/faq.js';
import {
  clearWithHash,
  errorOf,
  next,
  place,
  sampleBundle,
  servedBundle,
} from '../helpers/fixtures.js';

describe('<space-faq>', () => {
  afterEach(clearWithHash);

  describe('the address of a question', () => {
    const below = '<div style="block-size: 3000px"></div>';
    const inView = (element: Element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    };

    it('opens it and scrolls to it at load, without taking the focus', async () => {
      history.replaceState(null, '', '#how-high');
      place(below);
      const faq = await placeFaq();
      expect(isOpen(faq, 'how-high')).to.equal(true);
      expect(inView(button(faq, 'how-high'))).to.equal(true);
      expect(root(faq).activeElement).to.equal(null);
      scrollTo(0, 0);
    });

    it('opens it when the bundle loads late', async () => {
      history.replaceState(null, '', '#who-lives-there');
      const stage = place(`${below}<space-faq></space-faq>`);
      const faq = faqIn(stage);
      const error = errorOf(faq);
      await faq.updateComplete;
      await error;
      faq.src = servedBundle().src;
      await next(faq, 'space-load');
      expect(isOpen(faq, 'who-lives-there')).to.equal(true);
      expect(inView(button(faq, 'who-lives-there'))).to.equal(true);
      scrollTo(0, 0);
    });

    it('opens it when the URL changes, and moves the focus there', async () => {
      place(below);
      const faq = await placeFaq();
      const toggled = next(faq, 'space-toggle');
      location.hash = 'how-high';
      expect((await toggled).reason).to.equal('hash');
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(true);
      expect(root(faq).activeElement).to.equal(button(faq, 'how-high'));
      expect(inView(button(faq, 'how-high'))).to.equal(true);
      scrollTo(0, 0);
    });

    it('is reached again by a link to the current URL', async () => {
      const [link] = place('<a href="#how-high">How high?</a>').querySelectorAll('a');
      const faq = await placeFaq();
      for (let time = 0; time < 2; time++) {
        link.click();
        await waitUntil(() => isOpen(faq, 'how-high'));
        faq.hideAll();
        await faq.updateComplete;
      }
    });

    it('is where Tab starts when the page is opened there', async function () {
      // WebKit starts at the top when nothing has the focus.
      if (!isChromium && navigator.userAgent.includes('AppleWebKit')) this.skip();
      history.replaceState(null, '', '#who-lives-there');
      const stage = place('<a href="/above">Above</a>');
      (document.activeElement as HTMLElement | null)?.blur();
      const faq = await placeFaq();
      expect(document.activeElement).to.equal(document.body);
      await sendKeys({ press: 'Tab' });
      expect(root(faq).activeElement?.closest('.item')?.id).to.equal('who-lives-there');
      expect(stage.contains(document.activeElement)).to.equal(false);
    });

    it('does not move a reader who has begun to write before the content loads', async () => {
      const stage = place(`<input>${below}<space-faq></space-faq>`);
      const faq = faqIn(stage);
      await errorOf(faq);
      location.hash = 'how-high';
      await next(window as never, 'hashchange' as never);
      const input = stage.querySelector('input') as HTMLInputElement;
      input.focus();
      faq.bundle = await sampleBundle();
      await next(faq, 'space-load');
      expect(isOpen(faq, 'how-high')).to.equal(true);
      expect(document.activeElement === input).to.equal(true);
      expect(scrollY).to.equal(0);
    });

    it('does not move a reader who has gone elsewhere before the content loads', async () => {
      history.replaceState(null, '', '#how-high');
      const { src } = servedBundle('delay=200');
      const faq = place(`${below}<space-faq src="${src}"></space-faq>${below}`)
        .children[1] as SpaceFaq;
      await faq.updateComplete;
      scrollTo(0, 100);
      await next(faq, 'space-load');
      expect(isOpen(faq, 'how-high')).to.equal(true);
      expect(scrollY, 'the question is far below').to.be.below(1000);
      scrollTo(0, 0);
    });

    it('opens it even if the fallback has its id', async () => {
      history.replaceState(null, '', '#how-high');
      const bundle = await sampleBundle();
      const faq = place(
        '<space-faq><details id="how-high"><summary>?</summary></details></space-faq>',
      ).firstElementChild as SpaceFaq;
      faq.bundle = bundle;
      await next(faq, 'space-load');
      expect(isOpen(faq, 'how-high')).to.equal(true);
    });

    it('opens it even if the URL changed while the element was off the page', async () => {
      const faq = await placeFaq();
      const { parentNode } = faq;
      faq.remove();
      history.replaceState(null, '', '#how-high');
      parentNode?.append(faq);
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(true);
    });

    it('leads to the first visible one of two elements with the same questions', async () => {
      const bundle = await sampleBundle();
      const hidden = await placeFaq('hidden', bundle);
      const first = await placeFaq('', bundle);
      const second = await placeFaq('', bundle);
      const toggled = [hidden, first, second].map((faq) => next(faq, 'space-after-toggle'));
      location.hash = 'how-high';
      await Promise.all(toggled);
      expect(root(first).activeElement).to.equal(button(first, 'how-high'));
      expect(root(second).activeElement).to.equal(null);
      expect(inView(button(first, 'how-high'))).to.equal(true);
      scrollTo(0, 0);
    });

    it('is followed once, however often the element is moved', async () => {
      history.replaceState(null, '', '#how-high');
      const faq = await placeFaq();
      button(faq, 'how-high').click();
      place('').append(faq);
      await faq.updateComplete;
      expect(isOpen(faq, 'how-high')).to.equal(false);
    });

    it('leaves an id of the page itself to the browser', async () => {
      place('<p id="how-high">Mine</p>');
      history.replaceState(null, '', '#how-high');
      const faq = await placeFaq();
      expect(isOpen(faq, 'how-high')).to.equal(false);
    });

    it('accepts a URL that is badly encoded or names nothing', async () => {
      history.replaceState(null, '', '#%E0%A4%A');
      const faq = await placeFaq();
      expect(root(faq).querySelectorAll('[aria-expanded=true]')).to.have.length(0);
    });
  });
});
