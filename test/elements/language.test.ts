import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { setContentFolder } from '../../src/bundle/default-bundle.js';
import { common } from '../../src/i18n/en.js';
import { loadWords, setWords } from '../../src/i18n/words.js';
import { faqIn } from '../helpers/faq.js';
import { clear, next, place, sampleBundle } from '../helpers/fixtures.js';

const page = document.documentElement;

/** A word of each element, among the last to be loaded. */
const words: Record<string, string> = {
  article: 'Cite this article',
  'article-card': 'Read article',
  articles: 'Read article',
  faq: 'Show all',
  timeline: 'Sources',
  treaties: 'Comparison',
  treaty: 'Copy citation',
};

/** All texts of a bundle, paragraph by paragraph. */
const textsOf = (value: unknown): Set<string> =>
  typeof value === 'string'
    ? new Set(value.split('\n\n').map((one) => one.trim()))
    : new Set(Object.values(Object(value)).flatMap((one) => [...textsOf(one)]));

const rootOf = (faq: SpaceFaq) => faq.shadowRoot?.querySelector<HTMLElement>('.root');
const showAll = (faq: SpaceFaq) =>
  faq.shadowRoot?.querySelector('[part=show-all]')?.textContent?.trim();

const speaks = (faq: SpaceFaq, language: string) =>
  waitUntil(
    () => rootOf(faq)?.matches(`:not(.pending > *)[lang=${language}]`),
    `The element speaks ${language}`,
  );

async function inLanguage(language: string): Promise<SpaceFaq> {
  const bundle = await sampleBundle();
  bundle.language = language;
  const faq = faqIn(place('<space-faq></space-faq>'));
  faq.bundle = bundle;
  await next(faq, 'space-load');
  await faq.updateComplete;
  return faq;
}

describe('The language of an element', () => {
  before(() => {
    setContentFolder(new URL('/served/', location.href).href);
  });

  afterEach(() => {
    clear();
    page.lang = 'en';
  });

  // Before the others, because whatever is requested once is loaded for all.
  it('loads nothing more on a page whose language has no words here', async () => {
    page.lang = 'de';
    await inLanguage('en');
    // What was requested before is loaded too.
    await loadWords('ru');
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('borrowed-words'))).to.deep.equal([]);
    expect(asked.some((name) => name.includes('/i18n/ru'))).to.equal(true);
  });

  it('is that of its content, in words and direction', async () => {
    const faq = await inLanguage('ar');
    expect(rootOf(faq)?.dir).to.equal('rtl');
    expect(showAll(faq)).to.equal(common('ar').showAll);
    expect(showAll(faq)).not.to.equal(common('en').showAll);
  });

  it('is English in its words if it has no others, unless the page adds some', async () => {
    expect(showAll(await inLanguage('de'))).to.equal('Show all');
    setWords('de', { common: { showAll: 'Alle zeigen' } });
    expect(showAll(await inLanguage('de'))).to.equal('Alle zeigen');
    setWords('de', {});
  });

  it('is marked on words borrowed from English, but not on the page’s own', async () => {
    setWords('fa', { common: { showAll: 'نمایش همه' } });
    const faq = await inLanguage('fa');
    const find = (selector: string) => faq.shadowRoot?.querySelector<HTMLElement>(selector);
    expect([rootOf(faq)?.lang, rootOf(faq)?.dir]).to.deep.equal(['fa', 'rtl']);
    expect(find('[part=show-all]')?.closest('[lang]')).to.equal(rootOf(faq));
    expect(find('[part=heading]')?.closest('[lang]')).to.equal(rootOf(faq));
    const [legend] = faq.shadowRoot?.querySelectorAll<HTMLElement>('legend > *') ?? [];
    expect(legend?.textContent).to.equal(common('en').readingLevel);
    expect([legend?.lang, legend?.dir]).to.deep.equal(['en', 'ltr']);
    setWords('fa', {});
  });

  for (const tag of Object.keys(words)) {
    it(`is told by all words of <space-${tag}> that are borrowed`, async () => {
      const bundle = await sampleBundle();
      bundle.language = 'de';
      const stage = place(`<space-${tag} article="shared-station" treaty="sample-treaty" />`);
      const element = stage.firstElementChild as SpaceFaq;
      element.bundle = bundle;
      await waitUntil(() => rootOf(element)?.textContent?.includes(words[tag]), words[tag]);
      const root = rootOf(element) as HTMLElement;
      const content = textsOf(bundle);
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const unmarked: string[] = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode as Text;
        const word = data.trim();
        const { lang } = parentElement?.closest('[lang]') as HTMLElement;
        // Numbers, URLs and dates are not words.
        if (!/^(?!http).*[a-z]{3}/.test(word) || parentElement?.closest('time')) continue;
        if (content.has(word)) expect(lang, word).not.to.equal('en');
        else if (lang !== 'en') unmarked.push(word);
      }
      expect(unmarked).to.deep.equal([]);
      expect(root.innerHTML).not.to.contain('[object');
    });
  }

  it('follows the page, and keeps what it shows until the other language has loaded', async () => {
    const faq = faqIn(place('<space-faq></space-faq>'));
    await speaks(faq, 'en');
    let waited = false;
    const observer = new MutationObserver(() => {
      waited ||= !rootOf(faq);
    });
    observer.observe(faq.shadowRoot as ShadowRoot, { childList: true, subtree: true });
    page.lang = 'ar';
    await speaks(faq, 'ar');
    expect(showAll(faq)).to.equal(common('ar').showAll);
    page.lang = 'fr-CA';
    await speaks(faq, 'fr');
    expect(showAll(faq)).to.equal(common('fr').showAll);
    observer.disconnect();
    expect(waited).to.equal(false);
  });

  it('is that of the nearest ancestor, through shadow roots', async () => {
    const stage = place('<div lang="ru"><div class="host"></div></div>');
    const root = stage.querySelector('.host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<section><space-faq></space-faq></section>';
    const faq = faqIn(root);
    await speaks(faq, 'ru');
    root.querySelector('section')?.setAttribute('lang', 'zh-Hans');
    await speaks(faq, 'zh');
    faq.lang = 'es';
    await speaks(faq, 'es');
  });

  it('follows what is around the shadow root that it stands in', async () => {
    const stage = place('<div lang="ru"><div class="host"></div></div>');
    const host = stage.querySelector('.host') as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><space-faq></space-faq></section>';
    const faq = faqIn(root);
    await speaks(faq, 'ru');
    (host.parentElement as HTMLElement).lang = 'fr';
    await speaks(faq, 'fr');
    host.lang = 'es';
    await speaks(faq, 'es');
  });

  it('is the reader’s own where the page says that it is not known', async () => {
    Object.defineProperty(navigator, 'language', { value: 'fr-BE', configurable: true });
    try {
      const stage = place('<div lang="ru"><div lang=""><space-faq></space-faq></div></div>');
      await speaks(faqIn(stage), 'fr');
    } finally {
      // What stands on its prototype is there again.
      delete (navigator as { language?: string }).language;
    }
  });

  it('reports a failure in the language of the page', async () => {
    page.lang = 'fr';
    const stage = place('<space-faq src="/served/gone.json?status=500"></space-faq>');
    const faq = faqIn(stage);
    faq.addEventListener('space-error', (event) => event.preventDefault());
    await waitUntil(() => rootOf(faq)?.textContent?.includes(common('fr').notLoaded));
    expect(rootOf(faq)?.lang).to.equal('fr');
  });

  it('is named as it is where a failure cannot be told in that of the page', async () => {
    page.lang = 'sw';
    const faq = faqIn(place('<space-faq src="/served/gone-too.json?status=500"></space-faq>'));
    faq.addEventListener('space-error', (event) => event.preventDefault());
    await waitUntil(() => rootOf(faq)?.textContent?.includes(common('en').notLoaded));
    expect(rootOf(faq)?.lang).to.equal('en');
  });

  it('is not requested by an element that has been removed', async () => {
    const faq = faqIn(place('<space-faq></space-faq>'));
    await speaks(faq, 'en');
    faq.remove();
    page.lang = 'ru';
    await speaks(faqIn(place('<space-faq></space-faq>')), 'ru');
    await faq.updateComplete;
    expect(rootOf(faq)?.lang).to.equal('en');
  });
});
