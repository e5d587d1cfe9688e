import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { common } from '../../src/i18n/en.js';
import { loadWords } from '../../src/i18n/words.js';
import { clear, next, place, sampleBundle } from '../helpers/fixtures.js';

type Item = Record<string, any>;

/** All texts of a bundle, paragraph by paragraph. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.split('\n\n').map((one) => one.trim())
    : Object.values(Object(value)).flatMap(textsOf);

/** An Arabic bundle with no item translated, and with everything that an item can have. */
async function untranslated(): Promise<Item> {
  const bundle = await sampleBundle();
  const { articles, events, faq, sources, terms, treaties } = bundle;
  const [treaty] = treaties;
  const [{ id: source }] = sources;
  treaty.membership = {
    asOf: '2026-01-01',
    complete: true,
    note: 'Everybody may join.',
    members: [{ country: 'ke', status: 'party' }],
    organisations: [{ name: 'The Agency of Samples', date: '2001-02-03', sources: [source] }],
    sources: [source],
  };
  treaty.checkQuestions = [
    {
      id: 'whose-sample',
      question: 'Whose is a sample?',
      options: ['It is for all.', 'It is for one.'],
      correct: 1,
      explanation: 'Because it says so.',
      article: treaty.articles[0].id,
      sources: [source],
    },
  ];
  // An article leads on to what has a page.
  treaty.url = 'treaties/sample.html';
  articles[0].relatedTreaties = [treaty.id];
  const parts: Item[] = treaties.flatMap((one: Item) => one.articles);
  // It has a language of its own anyway.
  for (const part of parts) delete part.official;
  for (const item of [articles, events, faq.questions, parts, sources, terms, treaties].flat())
    item.language = 'en';
  return { ...bundle, language: 'ar' };
}

/** Does what a reader can do until everything in an element is shown. */
async function openUp(tag: string, root: HTMLElement): Promise<void> {
  if (tag === 'treaty') {
    await waitUntil(() => root.querySelector('.quiz'), 'The later sections are there');
    root.querySelector<HTMLElement>('.quiz input')?.click();
    root.querySelector<HTMLElement>('.quiz button')?.click();
    await waitUntil(() => root.querySelector('[part=feedback] p'), 'The question is answered');
  }
  if (tag === 'treaties') {
    [...root.querySelectorAll<HTMLElement>('input[name=view]')].at(-1)?.click();
    await waitUntil(() => root.querySelector('.comparison'), 'The comparison is there');
  }
  if (tag === 'article') {
    root.querySelector<HTMLElement>('summary')?.click();
    await waitUntil(() => root.querySelector('[part=reference]'), 'The citations are there');
  }
}

const elements = ['article', 'article-card', 'articles', 'faq', 'timeline', 'treaties', 'treaty'];

describe('An item that nobody has translated', () => {
  afterEach(clear);

  it('is marked with its language, and the reader is told', async () => {
    const bundle = await sampleBundle();
    bundle.language = 'ar';
    const [first, second] = bundle.faq.questions;
    first.language = 'en';
    const faq = place('<space-faq />').firstElementChild as SpaceFaq;
    faq.bundle = bundle;
    await next(faq, 'space-load');
    await faq.updateComplete;
    const find = (id: string, part: string) =>
      faq.shadowRoot?.querySelector<HTMLElement>(`[id="${id}"] ${part}`);
    const label = find(first.id, '[part=button] [lang]');
    expect(label?.textContent).to.equal(first.question);
    expect([label?.lang, label?.dir]).to.deep.equal(['en', 'ltr']);
    expect(find(first.id, '[part=answer] [lang=en][dir=ltr]')).to.exist;
    const said = find(first.id, '[part=untranslated]');
    expect(said?.textContent?.trim()).to.equal(common('ar').onlyIn('الإنجليزية'));
    expect(Boolean(find(second.id, ':is([lang], [part=untranslated])'))).to.equal(false);
  });

  for (const tag of elements) {
    it(`is marked wherever <space-${tag}> shows it, and what is said around it is not`, async () => {
      await loadWords('ar');
      const bundle = await untranslated();
      const { articles, events, faq, images, sources, terms, topics, treaties } = bundle;
      const own = textsOf([images, topics]);
      const items = [articles, events, faq.questions, sources, terms, treaties];
      const theirs = textsOf(items).filter((text) => text.includes(' ') && !own.includes(text));
      const stage = place(`<space-${tag} article="shared-station" treaty="sample-treaty" />`);
      const element = stage.firstElementChild as SpaceFaq;
      element.bundle = bundle;
      await next(element, 'space-load');
      await element.updateComplete;
      const root = element.shadowRoot?.querySelector('.root') as HTMLElement;
      await openUp(tag, root);
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const wrong: string[] = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode as Text;
        // An option cannot contain elements.
        if (parentElement?.localName === 'option') continue;
        const { lang } = parentElement?.closest('[lang]') as HTMLElement;
        if (theirs.some((text) => data.includes(text)) && lang !== 'en') wrong.push(data);
        if (/\p{Script=Arabic}/u.test(data) && lang !== 'ar') wrong.push(data);
      }
      expect(wrong).to.deep.equal([]);
    });
  }
});
