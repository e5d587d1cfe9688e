import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { findings } from '../helpers/axe.js';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { isChromium } from '../helpers/chromium.js';
import { ids, isOpen, item, listedIds, one, panel, placeFaq, root } from '../helpers/faq.js';
import { clear, clearWithHash, sampleBundle } from '../helpers/fixtures.js';

const [moon, , height] = ids;

describe('<space-faq>', () => {
  afterEach(clearWithHash);

  describe('an answer', () => {
    it('explains a word in a popover, which Escape closes', async () => {
      const faq = await placeFaq(`open="${height}"`);
      const term = one(faq, '[part=term]');
      const definition = one(faq, '[part=definition]');
      expect(definition.checkVisibility()).to.equal(false);
      term.focus();
      await sendKeys({ press: 'Enter' });
      expect(definition.matches(':popover-open')).to.equal(true);
      expect(definition.innerText.trim()).to.equal('The way around a planet.');
      expect(await findings(faq)).to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      expect(definition.matches(':popover-open')).to.equal(false);
      expect(root(faq).activeElement).to.equal(term);
      expect(isOpen(faq, height), 'the answer').to.equal(true);
    });

    it('is copied with its question and its explained words', async () => {
      const faq = await placeFaq(`open="${height}"`);
      const selection = getSelection() as Selection;
      selection.selectAllChildren(item(faq, height));
      const copied = selection.toString();
      selection.removeAllRanges();
      expect(copied).to.contain('How high');
      expect(copied).to.contain(one(faq, '[part=term]').innerText);
    });

    it('explains words that explain each other, each once', async () => {
      const bundle = await sampleBundle();
      const refersTo = (identifier: string) => ({
        type: 'root',
        children: [
          { type: 'termReference', identifier, children: [{ type: 'text', value: 'it' }] },
        ],
      });
      const [orbit] = bundle.terms;
      bundle.terms = [
        { ...orbit, definition: refersTo('other') },
        { id: 'other', name: 'Other', definition: refersTo(orbit.id) },
      ];
      const faq = await placeFaq(`open="${height}"`, bundle);
      expect(one(faq, '[part=definition]').textContent?.trim()).to.equal('it');
      expect(root(faq).querySelectorAll('[part=definition] [part=term]').length).to.equal(0);
    });

    it('offers its links to items to the page’s router', async () => {
      const faq = await placeFaq(`open="${moon}"`);
      let seen: string[] = [];
      document.addEventListener(
        'space-navigate',
        (event) => {
          event.preventDefault();
          const { itemId, href } = event as HTMLElementEventMap['space-navigate'];
          seen = [itemId, href];
        },
        { once: true },
      );
      const link = [...panel(faq, moon).querySelectorAll('a')].find(({ href }) =>
        href.endsWith('law.html'),
      );
      link?.click();
      expect(seen).to.deep.equal(['sample-treaty', link?.href]);
    });
  });

  describe('the link to a question', () => {
    const copy = (faq: SpaceFaq, id: string) => panel(faq, id).querySelector('[part=copy]');
    let written: string | undefined;
    const clipboard = (writeText: (text: string) => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };

    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('is copied with the page’s URL, and the page confirms it', async () => {
      clipboard((text) => {
        written = text;
        return Promise.resolve();
      });
      const faq = await placeFaq(`open="${height}"`);
      const control = copy(faq, height) as HTMLElement;
      expect(control.textContent?.trim().replace(/\s+/g, ' ')).to.equal(
        'Copy link: How high does it fly?',
      );
      const status = control.nextElementSibling as HTMLElement;
      control.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => status.innerText === 'Link copied');
      expect(status.getAttribute('role')).to.equal('status');
      expect(written).to.equal(`${location.href.split('#')[0]}#${height}`);
      expect(await findings(faq)).to.deep.equal([]);
    });

    it('is confirmed each time', async () => {
      clipboard(() => Promise.resolve());
      const faq = await placeFaq(`open="${height}"`);
      const control = copy(faq, height) as HTMLElement;
      const status = control.nextElementSibling as HTMLElement;
      control.click();
      await waitUntil(() => status.innerText === 'Link copied');
      control.click();
      expect(status.textContent, 'the same words are no news').to.equal('');
      await waitUntil(() => status.innerText === 'Link copied');
    });

    it('is shown to copy by hand if the page may not write to the clipboard', async () => {
      clipboard(() => Promise.reject(new Error('No.')));
      const faq = await placeFaq(`open="${height}"`);
      (copy(faq, height) as HTMLElement).click();
      const status = copy(faq, height)?.nextElementSibling as HTMLElement;
      await waitUntil(() => status.innerText.endsWith(`#${height}`));
    });
  });

  describe('printed', () => {
    before(function () {
      if (!isChromium) this.skip();
    });
    afterEach(() => emulateMedia({ media: 'screen' }));

    const onPaper = (faq: SpaceFaq) =>
      ids.filter((id) => panel(faq, id).querySelector('p')?.checkVisibility());

    it('shows every answer, and no controls', async () => {
      const faq = await placeFaq(`searchable filter open="${moon}"`);
      expect(onPaper(faq)).to.deep.equal([moon]);
      await emulateMedia({ media: 'print' });
      expect(onPaper(faq)).to.deep.equal(ids);
      for (const part of ['show-all', 'copy', 'choice', 'search']) {
        expect(one(faq, `[part=${part}]`)?.checkVisibility() ?? false, part).to.equal(false);
      }
    });

    it('shows only open answers if the page asks for it', async () => {
      const faq = await placeFaq(`print="open" open="${moon}"`);
      await emulateMedia({ media: 'print' });
      expect(onPaper(faq)).to.deep.equal([moon]);
      expect(listedIds(faq)).to.deep.equal([moon]);
    });

    it('is black on white, whatever the theme is', async () => {
      const faq = await placeFaq('theme="dark"');
      await emulateMedia({ media: 'print' });
      const colour = (selector: string) => getComputedStyle(one(faq, selector)).color;
      expect(colour('[part=question]')).to.equal('rgb(0, 0, 0)');
      expect(colour('[part=intro]')).to.equal('rgb(68, 68, 68)');
      expect(colour('[part=sources] a')).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(one(faq, '.root')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });

    it('shows where links lead', async () => {
      const faq = await placeFaq();
      const link = panel(faq, moon).querySelector('[part=sources] a') as Element;
      expect(getComputedStyle(link, '::after').content).to.equal('none');
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(link, '::after').content).to.contain('https://example.org/text');
    });
  });

  describe('structured data', () => {
    const scripts = () => document.querySelectorAll('script[type="application/ld+json"]');

    it('is off', async () => {
      await placeFaq();
      expect(scripts()).to.have.length(0);
    });

    it('is one FAQPage on the page, which is removed with the elements', async () => {
      const bundle = await sampleBundle();
      const faq = await placeFaq('structured-data topic="law"', bundle);
      const second = await placeFaq('structured-data topic="stations"', bundle);
      await waitUntil(() => scripts()[0]?.textContent.includes('How high'));
      expect(scripts()[0].textContent).to.contain('Who owns the Moon?');
      expect(scripts()).to.have.length(1);
      const page = JSON.parse(scripts()[0].textContent) as {
        '@type': string;
        mainEntity: { name: string; acceptedAnswer: { text: string } }[];
      };
      expect(page['@type']).to.equal('FAQPage');
      const { acceptedAnswer } = page.mainEntity.find(({ name }) => name.includes('high')) ?? {
        acceptedAnswer: { text: '' },
      };
      expect(acceptedAnswer.text).to.equal('About 400 kilometres, in a low orbit.');
      second.remove();
      expect(scripts()[0].textContent).not.to.contain('How high');
      faq.remove();
      expect(scripts()).to.have.length(0);
    });
  });

  it('describes each question once, and none for a removed element', async () => {
    const scripts = () => document.querySelectorAll('script[type="application/ld+json"]');
    const bundle = await sampleBundle();
    await placeFaq('structured-data', bundle);
    const faq = await placeFaq('structured-data', bundle);
    await waitUntil(() => scripts().length);
    const { mainEntity } = JSON.parse(scripts()[0].textContent) as { mainEntity: unknown[] };
    expect(mainEntity).to.have.length(ids.length);
    faq.headingLevel = 4;
    clear();
    await faq.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('is rendered in steps when it is long, and completely for printing', async () => {
    const bundle = await sampleBundle();
    bundle.faq.questions = Array.from({ length: 1000 }, (_, index) => ({
      id: `question-${index}`,
      question: `Question ${index}?`,
      answer: `Answer ${index}.`,
    }));
    const faq = await placeFaq('', bundle);
    const count = () => root(faq).querySelectorAll('.item').length;
    expect(count()).to.be.within(50, 250);
    dispatchEvent(new Event('beforeprint'));
    await faq.updateComplete;
    expect(count()).to.equal(1000);
    expect(item(faq, 'question-999').textContent).to.contain('Answer 999.');
  });
});
