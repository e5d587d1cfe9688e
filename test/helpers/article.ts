import { expect } from '@open-wc/testing';
import '../../src/elements/article/define.js';
import type { SpaceArticle } from '../../src/elements/article/article.js';
import { clear, next, place, sampleBundle } from './fixtures.js';

/** Nodes of a text. */
export const text = (value: string) => ({ type: 'text', value });
export const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
export const sentence = (value: string) => paragraph(text(value));
export const title = (value: string) => ({ type: 'heading', depth: 1, children: [text(value)] });
export const cite = (identifier: string) => ({ type: 'footnoteReference', identifier });
export const word = (identifier: string, value: string) => ({
  type: 'termReference',
  identifier,
  children: [text(value)],
});

/** The sample with a whole article. */
export async function wholeArticle(): Promise<Record<string, any>> {
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

/** An article on the page, that of the sample or of another bundle. */
export async function placeArticle(bundle?: unknown, attributes = ''): Promise<SpaceArticle> {
  const content = bundle ?? (await wholeArticle());
  const element = place(`<space-article article="shared-station" ${attributes}></space-article>`)
    .firstElementChild as SpaceArticle;
  element.bundle = content;
  await next(element, 'space-load');
  return element;
}

export const root = (element: SpaceArticle) => element.shadowRoot as ShadowRoot;
export const all = <Found extends HTMLElement>(element: SpaceArticle, selector: string) => [
  ...root(element).querySelectorAll<Found>(selector),
];
export const one = <Found extends HTMLElement>(element: SpaceArticle, selector: string) =>
  root(element).querySelector(selector) as Found;
export const focused = (element: SpaceArticle) => root(element).activeElement;

export const expectNoOverflow = (element: SpaceArticle) => {
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
};

const replaced: (() => void)[] = [];

/** Replaces something in the browser for one test. */
export function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  replaced.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

/** The URL of the page before any test. */
export const address = location.href;

/** Undoes what a test has done to the page and to the browser. */
export function restore(): void {
  for (const undo of replaced.splice(0)) undo();
  clear();
  history.replaceState(null, '', address);
}
