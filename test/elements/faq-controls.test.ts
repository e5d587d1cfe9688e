import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { findings } from '../helpers/axe.js';
import { accessibilityTree, isChromium } from '../helpers/chromium.js';
import {
  button,
  ids,
  isOpen,
  item,
  listedIds,
  one,
  openIds,
  panel,
  placeFaq,
  root,
} from '../helpers/faq.js';
import { clear, next, place, sampleBundle, shown } from '../helpers/fixtures.js';

const [moon, crew, height] = ids;
const showAll = (faq: SpaceFaq) => one(faq, '[part=show-all]');
const choose = (faq: SpaceFaq, label: string) => {
  const labels = [...root(faq).querySelectorAll('label')];
  labels.find(({ textContent }) => textContent.trim() === label)?.click();
  return faq.updateComplete;
};

describe('<space-faq>', () => {
  afterEach(() => {
    clear();
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  describe('opening', () => {
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

  describe('topics', () => {
    it('are a labelled group if the page asks for it', async () => {
      const faq = await placeFaq('filter');
      const group = one<HTMLFieldSetElement>(faq, 'fieldset');
      expect(group.querySelector('legend')?.innerText).to.equal('Topic');
      expect([...group.querySelectorAll('label')].map((it) => it.innerText.trim())).to.deep.equal([
        'All topics',
        'Law',
        'Stations',
      ]);
      await choose(faq, 'Stations');
      expect(listedIds(faq)).to.deep.equal([crew, height]);
      expect(root(faq).querySelectorAll('[part=topic]')[0].checkVisibility()).to.equal(false);
      expect(await findings(faq)).to.deep.equal([]);
      faq.showAll();
      await choose(faq, 'All topics');
      expect(openIds(faq), 'what is open of all').to.deep.equal([crew, height]);
    });

    it('are chosen by keyboard', async () => {
      const faq = await placeFaq('filter');
      one(faq, 'input:checked').focus();
      await sendKeys({ press: 'ArrowDown' });
      await faq.updateComplete;
      expect(listedIds(faq)).to.deep.equal([moon]);
    });

    it('announce once how many questions a choice leaves', async () => {
      const faq = await placeFaq('filter searchable');
      await waitUntil(() => root(faq).querySelector('[type=search]'));
      const said = () =>
        [...root(faq).querySelectorAll<HTMLElement>('[role=status]')].map((one) =>
          one.textContent?.trim(),
        );
      expect(said()).to.deep.equal(['', '']);
      await choose(faq, 'Stations');
      expect(said()).to.deep.equal(['', 'Stations 2 questions found']);
      await choose(faq, 'All topics');
      expect(said()).to.deep.equal(['', 'All topics 3 questions found']);
    });

    it('are all shown again if the choice disappears, or the chosen topic is missing', async () => {
      const faq = await placeFaq('filter searchable');
      await choose(faq, 'Stations');
      faq.filter = false;
      await faq.updateComplete;
      expect(listedIds(faq)).to.deep.equal(ids);
      faq.filter = true;
      await faq.updateComplete;
      const bundle = await sampleBundle();
      bundle.topics[1].id = 'crews';
      for (const question of bundle.faq.questions)
        if (question.topic === 'stations') question.topic = 'crews';
      faq.bundle = bundle;
      await next(faq, 'space-load');
      expect(listedIds(faq)).to.deep.equal(ids);
      expect(one(faq, 'label:has(:checked)').innerText.trim()).to.equal('All topics');
    });

    it('give way to a URL that leads elsewhere', async () => {
      const faq = await placeFaq('filter');
      await choose(faq, 'Law');
      location.hash = height;
      await next(faq, 'space-after-toggle');
      expect(listedIds(faq)).to.deep.equal(ids);
      expect(isOpen(faq, height)).to.equal(true);
    });

    it('end with the questions that have none', async () => {
      const bundle = await sampleBundle();
      delete bundle.faq.questions[0].topic;
      bundle.faq.questions[1].topic = 'unheard-of';
      const faq = await placeFaq('', bundle);
      expect([...root(faq).querySelectorAll('[part=topic]')].map((t) => t.textContent)).to.eql([
        'Stations',
        'More questions',
      ]);
      expect(listedIds(faq)).to.deep.equal([height, moon, crew]);
    });

    it('are not named if there is only one', async () => {
      const faq = await placeFaq('topic="law" filter');
      expect(root(faq).querySelector('fieldset')).to.equal(null);
      expect(root(faq).querySelectorAll('h3 > button')).to.have.length(1);
    });
  });

  describe('reading level', () => {
    it('is one choice for all answers, if the bundle has a plain version', async () => {
      const faq = await placeFaq(`open="${height} ${moon}"`);
      expect(one(faq, 'legend').innerText).to.equal('Reading level');
      expect(shown(faq)).to.contain('in a low orbit');
      await choose(faq, 'Easy to read');
      expect(shown(faq)).to.contain('from Paris to Lyon').and.not.to.contain('in a low orbit');
      expect(shown(faq), 'an answer without a plain version').to.contain('No state can own it.');
      expect(openIds(faq)).to.deep.equal([moon, height]);
      expect(await findings(faq)).to.deep.equal([]);
    });

    it('is not offered if the page sets it, or the bundle has none', async () => {
      const faq = await placeFaq(`level="plain" open="${height}"`);
      expect(shown(faq)).to.contain('from Paris to Lyon');
      expect(root(faq).querySelector('fieldset')).to.equal(null);
      faq.level = 'standard';
      await faq.updateComplete;
      expect(shown(faq)).to.contain('in a low orbit');
      const bundle = await sampleBundle();
      delete bundle.faq.questions[2].plain;
      expect(root(await placeFaq('', bundle)).querySelector('fieldset')).to.equal(null);
    });
  });

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

  it('returns to the defaults when attributes are removed', async () => {
    const faq = await placeFaq('heading-level="4" searchable');
    expect(one(faq, '[part=heading]').localName).to.equal('h4');
    for (const wrong of ['', 'high']) {
      faq.setAttribute('heading-level', wrong);
      await faq.updateComplete;
      expect(one(faq, '[part=heading]').localName, wrong).to.equal('h2');
    }
    faq.removeAttribute('heading-level');
    await faq.updateComplete;
    expect(one(faq, '[part=heading]').localName).to.equal('h2');
    const early = place(`<space-faq open="${moon}"></space-faq>`).firstElementChild as SpaceFaq;
    early.removeAttribute('open');
    early.bundle = await sampleBundle();
    await next(early, 'space-load');
    expect(openIds(early)).to.deep.equal([]);
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

  it('offers the state of every control to assistive technology', async function () {
    if (!isChromium) this.skip();
    await placeFaq(`filter open="${moon}"`);
    const tree = await accessibilityTree();
    const found = (role: string) => tree.filter((node) => node.role === role);
    expect(found('group').map(({ name }) => name)).to.include.members(['Topic', 'Reading level']);
    expect(found('radio').map(({ name }) => name)).to.deep.equal([
      'All topics',
      'Law',
      'Stations',
      'Standard',
      'Easy to read',
    ]);
    expect(found('button').filter(({ expanded }) => expanded)).to.have.length(1);
  });
});
