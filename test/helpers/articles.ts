import '../../src/elements/articles/define.js';
import type { SpaceArticles } from '../../src/elements/articles/articles.js';
import { next, place, sampleBundle } from './fixtures.js';

/** The sample with more articles: `article-1`, `article-2` and so on, with two topics in turn. */
export async function bundleOf(count: number): Promise<Record<string, any>> {
  const bundle = await sampleBundle();
  const [sample] = bundle.articles;
  bundle.articles = Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `article-${index + 1}`,
    title: `Article ${index + 1}`,
    topic: index % 2 ? 'law' : 'stations',
    url: `articles/${index + 1}.html`,
  }));
  return bundle;
}

/** The overview on the page, with six articles or those of another bundle. */
export async function placeArticles(
  attributes = '',
  bundle?: unknown,
  children = '',
): Promise<SpaceArticles> {
  const content = bundle ?? (await bundleOf(6));
  const element = place(`<space-articles ${attributes}>${children}</space-articles>`)
    .firstElementChild as SpaceArticles;
  element.bundle = content;
  await next(element, 'space-load');
  return element;
}

export const root = (element: SpaceArticles) => element.shadowRoot as ShadowRoot;
export const all = <E extends HTMLElement>(element: SpaceArticles, selector: string) => [
  ...root(element).querySelectorAll<E>(selector),
];
export const titles = (element: SpaceArticles) =>
  all(element, '[part=title]').map(({ textContent }) => textContent);
export const numbers = (element: SpaceArticles) =>
  titles(element).map((title) => Number(title?.replace('Article ', '')));
export const large = (element: SpaceArticles) =>
  all(element, '.grid .featured [part=title]').map(({ textContent }) => textContent);
export const radio = (element: SpaceArticles, label: string) =>
  all<HTMLLabelElement>(element, 'label').find(({ innerText }) => innerText.trim() === label)
    ?.control as HTMLInputElement;
