import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/article/define.js';
import type { SpaceArticle } from '../../src/elements/article/article.js';
import { isChromium } from '../helpers/chromium.js';
import { clear, errorOf, next, place, sampleBundle, shown } from '../helpers/fixtures.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const sentence = (value: string) => paragraph(text(value));
const title = (value: string) => ({ type: 'heading', depth: 1, children: [text(value)] });
const cite = (identifier: string) => ({ type: 'footnoteReference', identifier });
const word = (identifier: string, value: string) => ({
  type: 'termReference',
  identifier,
  children: [text(value)],
});

/** The sample with a whole article. */
async function wholeArticle(): Promise<Record<string, any>> {
  const bundle = await sampleBundle();
  Object.assign(bundle.articles[0], {
    authors: ['Sample, Ada', 'Editorial team'],
    updated: '2026-11-20',
    url: undefined,
    facts: [{ text: 'It weighs 420 tonnes.', sources: ['station-report'] }],
    relatedArticles: ['teaser', 'second'],
    relatedTreaties: ['sample-treaty', 'sample-accord'],
    plain: {
      type: 'root',
      children: [title('How it began'), sentence('Five groups built it.')],
    },
    body: {
      type: 'root',
      children: [
        sentence('Before the first heading.'),
        title('How it began'),
        paragraph(text('It began small.'), cite('treaty-text'), text(' Then it grew.')),
        title('Who’s on board?'),
        paragraph(text('It flies in a low '), word('orbit', 'orbit'), text('.')),
        title('How it began'),
        paragraph(text('Again.'), cite('treaty-text'), cite('station-report')),
        title('大家的空间站'),
        sentence('Last.'),
      ],
    },
  });
  bundle.articles.push({ id: 'second', title: 'The second', summary: 'More.', body: 'Its text.' });
  bundle.treaties[0].url = 'treaties.html#sample-treaty';
  return bundle;
}

async function placeArticle(bundle?: unknown, attributes = ''): Promise<SpaceArticle> {
  const content = bundle ?? (await wholeArticle());
  const element = place(`<space-article article="shared-station" ${attributes}></space-article>`)
    .firstElementChild as SpaceArticle;
  element.bundle = content;
  await next(element, 'space-load');
  return element;
}

const root = (element: SpaceArticle) => element.shadowRoot as ShadowRoot;
const all = <Found extends HTMLElement>(element: SpaceArticle, selector: string) => [
  ...root(element).querySelectorAll<Found>(selector),
];
const one = <Found extends HTMLElement>(element: SpaceArticle, selector: string) =>
  root(element).querySelector(selector) as Found;
const focused = (element: SpaceArticle) => root(element).activeElement;

/** Waits until something exists. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Replaces something in the browser for one test. */
const replaced: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  replaced.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

const noOverflow = (element: SpaceArticle) => {
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
};

describe('<space-article>', () => {
  const address = location.href;

  afterEach(() => {
    for (const restore of replaced.splice(0)) restore();
    clear();
    history.replaceState(null, '', address);
  });

  describe('content', () => {
    it('shows topic, title, standfirst, authors, dates, reading time, facts and text', async () => {
      const element = await placeArticle();
      for (const words of [
        'Stations',
        'A station for many',
        'Five agencies keep one station',
        'Ada Sample and Editorial team',
        '2\u00a0November 2026',
        'Updated 20\u00a0November 2026',
        '5 min read',
        'It weighs 420 tonnes.',
        'Before the first heading.',
        'It began small.',
      ]) {
        expect(shown(element)).to.contain(words);
      }
      expect(one(element, 'h2').textContent).to.equal('A station for many');
      expect(one<HTMLImageElement>(element, 'img').alt).to.equal('A station above the Earth');
    });

    it('places its headings in the outline of the page', async () => {
      const element = await placeArticle(undefined, 'heading-level="1"');
      expect(all(element, 'h1').map((heading) => heading.textContent)).to.have.length(1);
      expect(all(element, '[part=section-heading]').every((one) => one.matches('h2'))).to.equal(
        true,
      );
    });

    it('leaves out what the bundle does not have', async () => {
      const element = await placeArticle(await wholeArticle(), 'article="second"');
      element.article = 'teaser';
      await next(element, 'space-load');
      for (const part of ['topic', 'meta', 'media', 'facts', 'contents', 'sources', 'read-on']) {
        expect(one(element, `[part=${part}]`), part).to.equal(null);
      }
    });

    it('says so when there is no such article, or none is named', async () => {
      const element = await placeArticle();
      element.article = 'unheard-of';
      expect((await errorOf(element)).message).to.contain('"unheard-of"');
      expect(shown(element)).to.contain('could not be found');
      element.article = undefined;
      expect((await errorOf(element)).message).to.contain('"article" is missing');
    });

    it('has no finding of axe', async function () {
      this.timeout(20_000);
      await expect(await placeArticle()).to.be.accessible();
    });
  });

  describe('sections', () => {
    it('have ids made from their headings', async () => {
      const ids = all(await placeArticle(), '.section').map(({ id }) => id);
      expect(ids).to.deep.equal([
        'shared-station-how-it-began',
        'shared-station-whos-on-board',
        'shared-station-how-it-began-2',
        'shared-station-大家的空间站',
      ]);
    });

    it('are reached by the URL', async () => {
      const element = await placeArticle();
      location.hash = '#shared-station-大家的空间站';
      await until(() => focused(element)?.textContent === '大家的空间站');
    });

    it('each have a button that copies the URL', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: async (value: string) => copied.push(value) });
      const element = await placeArticle();
      expect(all(element, 'h3 button')).to.have.length(0);
      all(element, '[part=copy]')[1].click();
      await until(
        () => one(element, '[role=status]').textContent || all(element, '.copied')[2]?.textContent,
      );
      expect(copied).to.deep.equal([`${address.split('#')[0]}#shared-station-whos-on-board`]);
    });

    it('are listed if there are four, and the list leads to them', async () => {
      const element = await placeArticle();
      const links = all<HTMLAnchorElement>(element, '[part=contents] a');
      expect(links).to.have.length(4);
      links[1].click();
      expect(focused(element)?.textContent).to.equal('Who’s on board?');
      expect(location.href).to.equal(address);
    });

    it('are left to the browser if a link to them is clicked with a modifier key', async () => {
      const element = await placeArticle();
      let taken: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          taken = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      const click = { bubbles: true, cancelable: true, composed: true, ctrlKey: true };
      one(element, '[part=contents] a').dispatchEvent(new MouseEvent('click', click));
      expect(taken).to.equal(false);
    });

    it('are marked in the list when chosen, even if the page ends too early to scroll to them', async () => {
      const element = await placeArticle();
      const links = all<HTMLAnchorElement>(element, '[part=contents] a');
      links[3].click();
      await until(() => links[3].ariaCurrent === 'location');
      expect(all(element, '[aria-current]')).to.have.length(1);
    });

    it('say which one is being read', async () => {
      const element = await placeArticle();
      // As tall as a real section, unlike one of the sample.
      one(element, '.section').style.blockSize = '100vh';
      one(element, '.section').scrollIntoView();
      await until(() => one(element, '[aria-current=location]'));
      expect(one(element, '[aria-current=location]').textContent).to.equal('How it began');
      scrollTo(0, 0);
      await until(() => !one(element, '[aria-current=location]'));
    });
  });

  describe('sources', () => {
    it('have no way back alone on a line, at whatever width', async () => {
      const element = await placeArticle();
      const buttons = all(element, '[part=back]');
      for (let width = 240; width < 480; width += 8) {
        element.style.inlineSize = `${width}px`;
        for (const button of buttons) {
          const text = document.createRange();
          text.setStartBefore(button.parentElement?.firstChild as Node);
          text.setEndBefore(button);
          const line = [...text.getClientRects()].at(-1);
          expect(button.getBoundingClientRect().top, `${width} px`).to.be.below(line?.bottom ?? 0);
        }
        noOverflow(element);
      }
    });

    it('are linked from the text, and link back to where the reader was', async () => {
      const element = await placeArticle();
      const marks = all(element, '.text [part=mark]');
      expect(marks.map((mark) => mark.textContent?.trim())).to.deep.equal([
        '2Source 2',
        '2Source 2',
        '1Source 1',
      ]);
      marks[1].focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(element)?.textContent).to.contain('The text of the treaty');
      all(element, '[part=back]')[1].click();
      expect(focused(element)).to.equal(marks[1]);
      expect(location.href).to.equal(address);
    });

    it('link back only if the text cites them', async () => {
      const bundle = await wholeArticle();
      bundle.articles[0].sources = ['treaty-text', 'station-report'];
      const element = await placeArticle(bundle, 'level="plain"');
      const entries = all(element, '[part=sources] li');
      expect(entries.map((entry) => Boolean(entry.querySelector('[part=back]')))).to.deep.equal([
        true,
        false,
      ]);
    });

    it('are plain text without a URL, and missing ones are skipped', async () => {
      const bundle = await wholeArticle();
      delete bundle.sources[0].url;
      bundle.articles[0].body.children[2].children.push(cite('unheard-of'));
      const element = await placeArticle(bundle);
      expect(shown(element)).to.contain('The text of the treaty');
      expect(all(element, '[part=sources] a')).to.have.length(1);
      expect(all(element, '[part=sources] li')).to.have.length(2);
    });
  });

  describe('words', () => {
    it('open their definition', async () => {
      const element = await placeArticle();
      one(element, '[part=term]').click();
      const definition = one(element, '[part=definition]');
      expect(definition.matches(':popover-open')).to.equal(true);
      expect(definition.innerText).to.contain('The way around a planet.');
    });

    it('are plain text if the bundle does not explain them', async () => {
      const bundle = await wholeArticle();
      bundle.terms = [];
      const element = await placeArticle(bundle);
      expect(one(element, '[part=term]')).to.equal(null);
      expect(shown(element)).to.contain('in a low orbit.');
    });
  });

  describe('the way on', () => {
    it('leads only to what can be reached', async () => {
      const element = await placeArticle();
      const ways = all(element, '[part=read-on] li > *');
      expect(ways.map(({ innerText }) => innerText)).to.deep.equal(['The second', 'Sample Treaty']);
      const link = one(element, '[part=read-on] a') as HTMLAnchorElement;
      expect(link.href).to.equal(new URL('treaties.html#sample-treaty', document.baseURI).href);
    });

    it('links to places on this page, whatever its base is', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      try {
        const element = await placeArticle();
        const [page] = location.href.split('#');
        for (const part of ['contents', 'mark']) {
          const link = one(element, `:is(a[part=${part}], [part=${part}] a)`) as HTMLAnchorElement;
          expect(link.href.split('#')[0], part).to.equal(page);
        }
      } finally {
        base.remove();
      }
    });

    it('shows an article without a URL in place, unless a router handles it', async () => {
      const element = await placeArticle();
      // Not a link: in a new tab, it would lead back to this article.
      const button = one(element, '[part=read-on] button');
      const routed: string[] = [];
      element.addEventListener(
        'space-navigate',
        (event) => {
          event.preventDefault();
          routed.push(event.href);
        },
        { once: true },
      );
      button.click();
      expect(routed[0]).to.equal(`${address.split('#')[0]}#second`);
      await element.updateComplete;
      expect(shown(element)).not.to.contain('Its text.');
      button.click();
      await until(() => focused(element)?.textContent === 'The second');
      expect(shown(element)).to.contain('Its text.');
      expect(location.href).to.equal(address);
      const paper = one(element, '.paper').textContent;
      expect(paper, 'the address of the page').to.contain(address.split('#')[0]);
      expect(paper, 'which leads to the first').not.to.contain('#second');
    });

    it('leads to the site’s page for an article without a URL', async () => {
      const element = await placeArticle();
      (element.parentElement as HTMLElement).dataset.spaceHrefTemplate = '/read/{id}';
      element.requestUpdate();
      await element.updateComplete;
      const [, second] = all<HTMLAnchorElement>(element, '[part=read-on] a');
      expect(second.href).to.equal(new URL('/read/second', location.href).href);
    });
  });

  it('offers a plain text if the bundle has one', async () => {
    const element = await placeArticle();
    all<HTMLInputElement>(element, '[part=choice] input')[1].click();
    await element.updateComplete;
    expect(shown(element)).to.contain('Five groups built it.');
    expect(shown(element)).not.to.contain('It began small.');
    element.level = 'standard';
    await element.updateComplete;
    expect(one(element, '[part=choice]')).to.equal(null);
    expect(shown(element)).to.contain('It began small.');
  });

  describe('citing', () => {
    async function opened(element: SpaceArticle) {
      one(element, 'summary').click();
      return until(() => one(element, '[part=reference]'));
    }

    it('shows three styles', async () => {
      const element = await placeArticle();
      await opened(element);
      const references = all(element, '[part=reference]').map(({ innerText }) => innerText.trim());
      expect(references[0]).to.contain('Sample, A., & Editorial team. (2026, November 20).');
      expect(references[1]).to.contain('“A Station for Many.” Sample, 20 Nov. 2026');
      expect(references[2]).to.contain(
        `November 20, 2026. ${address.split('#')[0]}#shared-station.`,
      );
      expect(one(element, '[part=reference] cite').textContent).to.equal('A station for many');
    });

    it('copies with and without italics', async function () {
      if (typeof ClipboardItem === 'undefined') this.skip();
      const items: ClipboardItem[] = [];
      replace(navigator, 'clipboard', {
        write: async (all: ClipboardItem[]) => items.push(...all),
      });
      const element = await placeArticle();
      await opened(element);
      one(element, '[part=copy-reference]').click();
      const status = await until(() =>
        all(element, '.cite .copied').find((one) => one.textContent),
      );
      expect(status.textContent).to.equal('Reference copied');
      const read = async (type: string) => (await items[0].getType(type)).text();
      expect(await read('text/html')).to.contain('<i>A station for many</i>');
      expect(await read('text/plain')).to.contain('(2026, November 20). A station for many.');
    });

    it('saves files', async () => {
      const names: string[] = [];
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      });
      const element = await placeArticle();
      await opened(element);
      for (const button of all(element, '[part=download]')) button.click();
      expect(names).to.deep.equal([
        'shared-station.bib',
        'shared-station.ris',
        'shared-station.json',
      ]);
    });
  });

  it('announces copying to assistive technology', async () => {
    const element = await placeArticle();
    one(element, 'summary').click();
    await until(() => one(element, '[part=reference]'));
    for (const part of ['share', 'copy', 'copy-reference']) {
      const status = one(element, `[part=${part}]`).nextElementSibling;
      expect(status?.getAttribute('role'), part).to.equal('status');
    }
  });

  describe('sharing', () => {
    it('uses the system’s share dialog', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', async (data: ShareData) => shared.push(data));
      const element = await placeArticle();
      one(element, '[part=share]').click();
      expect(shared).to.deep.equal([
        { title: 'A station for many', url: `${address.split('#')[0]}#shared-station` },
      ]);
    });

    it('copies the URL when sharing fails, and says nothing when the reader cancels', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: async (value: string) => copied.push(value) });
      replace(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
      const element = await placeArticle();
      one(element, '[part=share]').click();
      await until(() => copied.length);
      replace(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError')));
      one(element, '[part=share]').click();
      await new Promise(requestAnimationFrame);
      expect(copied).to.have.length(1);
    });
  });

  describe('printing', () => {
    it('prints no controls', async function () {
      if (!isChromium) this.skip();
      const element = await placeArticle();
      await emulateMedia({ media: 'print' });
      const controls = ['tools', 'choice', 'contents', 'cite', 'copy', 'back'].filter((part) =>
        one(element, `[part=${part}]`).checkVisibility(),
      );
      await emulateMedia({ media: 'screen' });
      expect(controls).to.deep.equal([]);
    });

    it('does not print for an article that has been removed', async () => {
      let printed = false;
      replace(window, 'print', () => {
        printed = true;
      });
      const element = await placeArticle();
      const sheets = document.adoptedStyleSheets.length;
      one(element, '[part=print]').click();
      element.remove();
      // What it waits for exists as soon as it does for another one.
      await Promise.all([
        import('../../src/parts/qr-code.js'),
        import('../../src/parts/print-element.js'),
      ]);
      await (
        await placeArticle()
      ).updateComplete;
      expect(printed).to.equal(false);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    });

    for (const sign of ['afterprint', 'pointerdown', 'keydown']) {
      it(`gives the page back on ${sign}`, async () => {
        const element = await placeArticle();
        const article = one(element, '.article');
        const printed = new Promise<void>((resolve) => {
          replace(window, 'print', resolve);
        });
        one(element, '[part=print]').click();
        await printed;
        expect(article.matches(':popover-open')).to.equal(true);
        dispatchEvent(new Event(sign));
        expect(article.matches(':popover-open')).to.equal(false);
        expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
      });
    }

    for (const [what, begins] of [
      ['gives the page back at once where the frame may not print', false],
      ['keeps to the print where the frame may', true],
    ] as const) {
      it(what, async () => {
        const element = await placeArticle();
        const article = one(element, '.article');
        replace(window, 'parent', {});
        const printed = new Promise<void>((resolve) => {
          replace(window, 'print', () => {
            if (begins) dispatchEvent(new Event('beforeprint'));
            resolve();
          });
        });
        one(element, '[part=print]').click();
        await printed;
        expect(article.matches(':popover-open')).to.equal(begins);
        dispatchEvent(new Event('afterprint'));
        expect(article.matches(':popover-open')).to.equal(false);
        expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
      });
    }

    it('lifts the article out of the page, with its URL as text and as a QR code', async () => {
      let lifted = false;
      const element = await placeArticle();
      const article = one(element, '.article');
      const printed = new Promise<void>((resolve) => {
        replace(window, 'print', () => {
          lifted = article.matches(':popover-open');
          dispatchEvent(new Event('afterprint'));
          resolve();
        });
      });
      const sheets = document.adoptedStyleSheets.length;
      one(element, '[part=print]').click();
      await printed;
      expect(lifted).to.equal(true);
      expect(article.matches(':popover-open')).to.equal(false);
      expect(getComputedStyle(article).display).to.equal('block');
      expect(document.adoptedStyleSheets).to.have.length(sheets);
      expect(one(element, '.qr path').getAttribute('d')).to.have.length.greaterThan(1000);
      expect(one(element, '.address').textContent).to.equal(
        `${address.split('#')[0]}#shared-station`,
      );
      expect(one(element, '.glossary').textContent).to.contain('The way around a planet.');
    });
  });

  describe('reading aloud', () => {
    class Utterance extends EventTarget {
      lang = '';
      rate = 1;
      voice: unknown;
      onend?: () => void;
      onerror?: () => void;
      constructor(readonly text: string) {
        super();
      }
    }

    /** A voice whose every word the test can hear. */
    function speech(lang = 'en-GB') {
      const engine = Object.assign(new EventTarget(), {
        voices: [{ lang, localService: true }],
        said: [] as Utterance[],
        cancelled: 0,
        getVoices: () => engine.voices,
        speak: (utterance: Utterance) => engine.said.push(utterance),
        cancel: () => {
          engine.cancelled += 1;
        },
        now: () => engine.said[engine.said.length - 1],
      });
      replace(window, 'speechSynthesis', engine);
      replace(window, 'SpeechSynthesisUtterance', Utterance);
      return engine;
    }

    const marked = () =>
      typeof Highlight === 'undefined'
        ? undefined
        : [...(CSS.highlights.get('space-speech') ?? [])].map(String).join('|');

    it('says nothing for an article that has been removed', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      element.remove();
      // The module has loaded by then, because the reader requests it again.
      const other = await placeArticle();
      one(other, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.said).to.have.length(1);
    });

    it('uses the language of an untranslated article', async () => {
      const engine = speech('fr-FR');
      const bundle = await wholeArticle();
      bundle.articles[0].language = 'fr';
      const element = await placeArticle(bundle);
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.now().lang).to.equal('fr');
    });

    it('is offered only if there is a voice for the language', async () => {
      const engine = speech('fr-FR');
      const element = await placeArticle();
      expect(one(element, '[part=listen]')).to.equal(null);
      engine.voices = [{ lang: 'en_US', localService: false }];
      engine.dispatchEvent(new Event('voiceschanged'));
      await element.updateComplete;
      expect(one(element, '[part=listen]').textContent?.trim()).to.equal('Listen');
    });

    it('reads sentence by sentence and marks the one it reads', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.now().text).to.equal('A station for many');
      expect(engine.now().lang).to.equal('en');
      for (let step = 0; step < 9 && engine.now().text !== 'It began small.'; step++) {
        engine.now().onend?.();
      }
      expect(engine.now().text).to.equal('It began small.');
      if (marked() !== undefined) expect(marked()).to.equal('It began small.');
      engine.now().onend?.();
      expect(engine.now().text).to.equal('Then it grew.');
      for (let step = 0; step < 9 && engine.now().text !== 'Last.'; step++) engine.now().onend?.();
      const said = engine.said.map((utterance) => utterance.text).join(' ');
      expect(said).to.contain('It flies in a low orbit.');
      expect(said, 'a definition').not.to.contain('The way around a planet.');
      expect(said).not.to.contain('Copy link');
      expect(said).not.to.contain('Source');
    });

    it('pauses, continues with the same sentence, changes its speed and stops', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').focus();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      await element.updateComplete;
      expect(focused(element)?.textContent?.trim()).to.equal('Pause');
      engine.now().onend?.();
      const sentence = engine.now().text;
      one(element, '[part=listen]').click();
      await element.updateComplete;
      expect(one(element, '[part=listen]').textContent?.trim()).to.equal('Listen');
      const { length } = engine.said;
      // What an engine reports about the interrupted utterance no longer counts.
      engine.now().onend?.();
      expect(engine.said).to.have.length(length);
      one(element, '[part=listen]').click();
      expect(engine.now().text).to.equal(sentence);
      const speed = one<HTMLSelectElement>(element, '[part=speed]');
      speed.value = '1.25';
      speed.dispatchEvent(new Event('change'));
      expect(engine.now().rate).to.equal(1.25);
      await element.updateComplete;
      one(element, '[part=stop]').focus();
      one(element, '[part=stop]').click();
      await element.updateComplete;
      expect(one(element, '[part=stop]')).to.equal(null);
      expect(focused(element)?.part.value).to.equal('listen');
      if (marked() !== undefined) expect(marked()).to.equal('');
    });

    it('has one voice: starting another article pauses the first', async () => {
      const engine = speech();
      const [first, second] = [await placeArticle(), await placeArticle()];
      one(first, '[part=listen]').click();
      await until(() => engine.said.length);
      const interrupted = engine.now();
      one(second, '[part=listen]').click();
      await until(() => engine.said.length === 2);
      const { cancelled } = engine;
      interrupted.onerror?.();
      interrupted.onend?.();
      await Promise.all([first.updateComplete, second.updateComplete]);
      expect(one(first, '[part=listen]').innerText).to.equal('Listen');
      expect(one(second, '[part=listen]').innerText).to.equal('Pause');
      expect(engine.said).to.have.length(2);
      one(first, '[part=stop]').click();
      expect(engine.cancelled, 'the other goes on').to.equal(cancelled);
    });

    it('pauses when the voice fails, and repeats the sentence on request', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      engine.now().onend?.();
      const sentence = engine.now().text;
      engine.now().onerror?.();
      await element.updateComplete;
      expect(one(element, '[part=listen]').textContent?.trim()).to.equal('Listen');
      const { length } = engine.said;
      const speed = one<HTMLSelectElement>(element, '[part=speed]');
      speed.value = '1.5';
      speed.dispatchEvent(new Event('change'));
      expect(engine.said, 'a pause is a pause').to.have.length(length);
      one(element, '[part=listen]').click();
      expect([engine.now().text, engine.now().rate]).to.deep.equal([sentence, 1.5]);
    });

    it('prefers a voice on the device to one that sends the text elsewhere', async () => {
      const engine = speech();
      const [local] = engine.voices;
      engine.voices = [{ lang: 'en-US', localService: false }, local];
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      expect(engine.now().voice).to.equal(local);
    });

    it('reads list items only once', async () => {
      const engine = speech();
      const bundle = await wholeArticle();
      bundle.articles[0].summary = 'Short.';
      bundle.articles[0].body = {
        type: 'root',
        children: [
          {
            type: 'list',
            ordered: false,
            children: [{ type: 'listItem', children: [sentence('One thing.')] }],
          },
        ],
      };
      const element = await placeArticle(bundle);
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      for (let step = 0; step < 9; step++) engine.now().onend?.();
      const said = engine.said.map((utterance) => utterance.text);
      expect(said).to.deep.equal(['A station for many', 'Short.', 'One thing.']);
    });

    it('does not bring back a reader who has scrolled away', async () => {
      const engine = speech();
      const element = await placeArticle();
      const below = place('<div style="block-size: 4000px"></div>');
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      below.scrollIntoView({ block: 'end' });
      const { scrollY: placed } = window;
      expect(placed).to.be.greaterThan(1000);
      engine.now().onend?.();
      engine.now().onend?.();
      expect(scrollY).to.equal(placed);
      scrollTo(0, 0);
    });

    it('ends when the wording changes, and when the page is left', async () => {
      const engine = speech();
      const element = await placeArticle();
      const ends = async (end: () => void) => {
        one(element, '[part=listen]').click();
        await until(() => one(element, '[part=stop]'));
        const { cancelled } = engine;
        end();
        expect(engine.cancelled).to.be.greaterThan(cancelled);
        await element.updateComplete;
        expect(one(element, '[part=stop]')).to.equal(null);
      };
      await ends(() => all(element, '[part=choice] input')[1].click());
      await ends(() => dispatchEvent(new Event('pagehide')));
    });

    it('ends when another article is shown', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length && one(element, '[part=stop]'));
      const { cancelled } = engine;
      element.article = 'second';
      await until(() => !one(element, '[part=stop]'));
      expect(engine.cancelled).to.be.greaterThan(cancelled);
      if (marked() !== undefined) expect(marked()).to.equal('');
      one(element, '[part=listen]').click();
      await until(() => engine.now().text === 'The second');
    });

    it('ends with the article, and when the element is removed', async () => {
      const engine = speech();
      const element = await placeArticle();
      one(element, '[part=listen]').click();
      await until(() => engine.said.length);
      for (let step = 0; step < 30 && one(element, '[part=stop]'); step++) {
        engine.now().onend?.();
        await element.updateComplete;
      }
      expect(one(element, '[part=stop]')).to.equal(null);
      one(element, '[part=listen]').click();
      const { cancelled } = engine;
      await until(() => engine.cancelled > cancelled);
      const before = engine.cancelled;
      element.remove();
      expect(engine.cancelled).to.be.greaterThan(before);
    });
  });

  describe('what nobody expects', () => {
    it('keeps the space of a missing picture', async () => {
      const bundle = await wholeArticle();
      bundle.images[0].src = '/served/no-such-picture.svg?status=404';
      const element = await placeArticle(bundle);
      const { width, height } = one(element, 'img').getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.05);
    });

    it('breaks a title of 300 letters', async () => {
      const bundle = await wholeArticle();
      bundle.articles[0].title = 'x'.repeat(300);
      bundle.articles[0].body.children[1].children[0].value = 'y'.repeat(300);
      const element = await placeArticle(bundle, 'style="inline-size: 320px"');
      noOverflow(element);
      expect(one(element, '[part=title]').scrollWidth).to.be.at.most(element.clientWidth);
    });

    it('runs from right to left on a left-to-right page', async () => {
      const bundle = await wholeArticle();
      bundle.language = 'ar';
      bundle.articles[0].title = 'محطة للجميع';
      const element = await placeArticle(bundle);
      const article = one(element, '.article');
      expect(getComputedStyle(article).direction).to.equal('rtl');
      expect(getComputedStyle(element).direction).to.equal('ltr');
      noOverflow(element);
    });

    it('shows 20,000 words within a second', async () => {
      const bundle = await wholeArticle();
      bundle.articles[0].body.children = Array.from({ length: 50 }, (_, index) => [
        title(`Section ${index}`),
        ...Array.from({ length: 4 }, () => sentence('word '.repeat(100))),
      ]).flat();
      const start = performance.now();
      const element = await placeArticle(bundle);
      expect(performance.now() - start).to.be.below(1000);
      expect(all(element, '[part=contents] li')).to.have.length(50);
      expect(shown(element).split(/\s+/).length).to.be.greaterThan(20_000);
    });
  });
});
