import type { Facts } from '../../src/embed/builder/facts.js';
import { fetchHtml } from '../../src/embed/builder/plain-html.js';
import { Snippets, type Choice } from '../../src/embed/builder/snippets.js';
import { embedOrigin } from './embed.js';

/** Where the published files are served. */
const origin = `${embedOrigin}/published`;
const json = async (address: string) => (await fetch(address)).json();

let facts: Facts;
export let snippets: Snippets;
export let choice: Choice;
export let questionCount: number;

/** Reads the builder's facts about its site. */
export async function loadSite(): Promise<void> {
  const { latest } = await json(`${origin}/v1/versions.json`);
  const release = `${origin}/r/${latest}/`;
  const integrity: Facts['integrity'] = await json(`${release}sri.json`);
  const editions = [{ language: 'en', folder: '', items: [] }];
  facts = { origin, release: latest, integrity, editions };
  questionCount = (await json(`${release}content/en.json`)).faq.questions.length;
  snippets = new Snippets(facts);
  const chosen: Choice = {
    name: 'faq',
    attributes: { searchable: '' },
    page: 'v1/e/faq/all/',
    title: 'Questions and answers',
    height: 151,
    language: '',
    html: '',
  };
  choice = { ...chosen, html: await plainHtml(chosen) };
}

/** The page of an item, as HTML without JavaScript. */
export async function plainHtml(about: Choice): Promise<string> {
  // The builder's page is beside the channel.
  const base = document.createElement('base');
  base.href = `${origin}/builder/`;
  document.head.append(base);
  const html = await fetchHtml(about, facts);
  base.remove();
  return html;
}

/** What a page that supports oEmbed makes of a pasted URL. */
export async function embedded(address: string): Promise<string> {
  const text = await (await fetch(address)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const link = page.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
  return (await json(link?.href ?? '')).html;
}
