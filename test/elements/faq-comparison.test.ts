import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { findings } from '../helpers/axe.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import { button, ids, isOpen, item, openIds, panel, placeFaq, root } from '../helpers/faq.js';
import { clearWithHash, next, place, servedBundle } from '../helpers/fixtures.js';

/**
 * The features by which the accordions of thirteen libraries were compared; none of
 * them has all.
 */
describe('<space-faq> beside other accordions', () => {
  afterEach(() => {
    clearWithHash();
    scrollTo(0, 0);
  });

  const links = (faq: SpaceFaq, id: string) => [...panel(faq, id).querySelectorAll('a')];

  it('Tab never enters a closed answer', async () => {
    place('<button id="before">Before</button>');
    const faq = await placeFaq();
    place('<button id="after">After</button>');
    (document.getElementById('before') as HTMLElement).focus();
    const stops: (string | undefined)[] = [];
    while (document.activeElement?.id !== 'after') {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = root(faq);
      const stop = activeElement?.closest('.item, [part=choice]') ?? activeElement;
      stops.push(stop?.id || stop?.part[0]);
    }
    expect(stops).to.deep.equal(['choice', 'show-all', ...ids, undefined]);
  });

  it('links of closed answers cannot be reached, and those of open answers can', async () => {
    const faq = await placeFaq();
    const [link] = links(faq, 'who-owns-the-moon');
    const named = async () =>
      (await accessibilityTree()).filter(({ role }) => role === 'link').length;
    expect(link.checkVisibility()).to.equal(false);
    if (isChromium) expect(await named()).to.equal(0);
    button(faq, 'who-owns-the-moon').click();
    await faq.updateComplete;
    expect(link.checkVisibility()).to.equal(true);
    if (isChromium) expect(await named()).to.equal(links(faq, 'who-owns-the-moon').length);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`headings are headings, from level ${level} on`, async () => {
      const faq = await placeFaq(`heading-level="${level}"`);
      const [topic, question] = [Math.min(level + 1, 6), Math.min(level + 2, 6)];
      expect(root(faq).querySelector(`h${level}[part=heading]`)).not.to.equal(null);
      expect(root(faq).querySelectorAll(`h${topic}[part=topic]`)).to.have.length(2);
      expect(root(faq).querySelectorAll(`h${question} > button:only-child`)).to.have.length(3);
    });
  }

  it('adds no landmark', async () => {
    const faq = await placeFaq();
    faq.showAll();
    await faq.updateComplete;
    expect(
      root(faq).querySelectorAll(
        'section, nav, main, aside, header, footer, form, search, article, [role=region]',
      ),
    ).to.have.length(0);
  });

  it('axe finds nothing in any state, by WCAG 2.2 and the size of targets', async () => {
    const faq = await placeFaq('searchable filter');
    expect(await findings(faq)).to.deep.equal([]);
    faq.showAll();
    await faq.updateComplete;
    expect(await findings(faq)).to.deep.equal([]);
  });

  describe('the address of a question', () => {
    const below = '<div style="block-size: 3000px"></div>';
    const inView = (faq: SpaceFaq, id: string) => {
      const { top } = item(faq, id).getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    };

    for (const delay of [0, 50, 700, 2500]) {
      it(`opens it at load when the content comes ${delay} ms late`, async function () {
        this.timeout(delay + 4000);
        history.replaceState(null, '', '#how-high');
        const { src } = servedBundle(`delay=${delay}`);
        const faq = place(`${below}<space-faq src="${src}"></space-faq>`)
          .lastElementChild as SpaceFaq;
        await next(faq, 'space-load');
        expect(openIds(faq)).to.deep.equal(['how-high']);
        expect(inView(faq, 'how-high')).to.equal(true);
        expect(document.activeElement, 'the focus').to.equal(document.body);
      });
    }

    it('opens it from a link inside the page, and moves the focus there', async () => {
      const link = place(`<a href="#how-high">How high?</a>${below}`)
        .firstElementChild as HTMLElement;
      const faq = await placeFaq();
      const toggled = next(faq, 'space-after-toggle');
      link.focus();
      await sendKeys({ press: 'Enter' });
      expect((await toggled).reason).to.equal('hash');
      expect(isOpen(faq, 'how-high')).to.equal(true);
      expect(inView(faq, 'how-high')).to.equal(true);
      expect(root(faq).activeElement).to.equal(button(faq, 'how-high'));
    });

    it('keeps below a sticky header of the page', async () => {
      history.replaceState(null, '', '#how-high');
      place(below);
      document.documentElement.style.setProperty('--space-scroll-margin', '90px');
      const faq = await placeFaq();
      place(below);
      item(faq, 'how-high').scrollIntoView();
      expect(item(faq, 'how-high').getBoundingClientRect().top).to.be.closeTo(90, 1);
      document.documentElement.style.removeProperty('--space-scroll-margin');
    });
  });

  it('the browser’s find opens an answer, and the state follows', async () => {
    const faq = await placeFaq();
    const toggled = next(faq, 'space-after-toggle');
    // What the browser does when it finds text in `hidden="until-found"`.
    panel(faq, 'how-high').dispatchEvent(new Event('beforematch', { bubbles: true }));
    panel(faq, 'how-high').removeAttribute('hidden');
    expect((await toggled).reason).to.equal('find');
    expect(openIds(faq)).to.deep.equal(['how-high']);
    button(faq, 'how-high').click();
    await faq.updateComplete;
    expect(panel(faq, 'how-high').getAttribute('hidden')).to.equal('until-found');
  });
});
