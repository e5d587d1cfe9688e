/** An article in its dialog, opened by an element like a card. */
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { BundleContent } from '../../src/bundle/bundle-content.js';
import { articles } from '../../src/bundle/sections/articles.js';
import { openArticle, type ArticleOpening } from '../../src/parts/article-dialog.js';
import { SourceMarks } from '../../src/parts/source-marks.js';
import { place, sampleBundle } from './fixtures.js';

/** An element that opens an article, like a card, and shows something else after a failure. */
export class Opener extends LitElement {
  static override properties = { failed: {} };
  declare failed?: boolean;

  override render() {
    return this.failed ? html`<p>Failed</p>` : html`<button type="button">Read</button>`;
  }
}
customElements.define('test-opener', Opener);

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: `Paragraph ${index}. ${'Words to read. '.repeat(60)}` }],
  }));

export async function open(
  options: Partial<ArticleOpening> = {},
  sections = ['First things', 'Second things'],
) {
  const bundle = await sampleBundle();
  bundle.articles[1].body = {
    type: 'root',
    children: sections.flatMap((value) => [
      { type: 'heading', depth: 1, children: [{ type: 'text', value }] },
      ...paragraphs(6),
    ]),
  };
  const content = new BundleContent(bundle);
  const host = place('<test-opener></test-opener>').firstElementChild as Opener;
  await host.updateComplete;
  const button = host.shadowRoot?.querySelector('button') as HTMLButtonElement;
  button.focus();
  const base = document.baseURI;
  const item = content.read(articles)?.find(({ id }) => id === 'teaser');
  if (!item) throw new Error('no article');
  openArticle({
    host,
    opener: button,
    content: { item, bundle: content, base, marks: new SourceMarks(content, base) },
    ...options,
  });
  const root = host.shadowRoot?.firstElementChild?.shadowRoot as ShadowRoot;
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  return { host, button, root, dialog };
}

export type Opened = Awaited<ReturnType<typeof open>>;

/** When it has closed. */
export const closed = (dialog: HTMLDialogElement) =>
  new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
  });

/** It is gone, and the focus is back. */
export const isClosed = ({ host, button }: Opened) => {
  expect(host.shadowRoot?.querySelector('div')).to.equal(null);
  expect(host.shadowRoot?.activeElement).to.equal(button);
};
