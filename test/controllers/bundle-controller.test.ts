import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import { faqIn } from '../helpers/faq.js';
import {
  clear,
  errorOf,
  next,
  place,
  sampleBundle,
  servedBundle,
  shown,
} from '../helpers/fixtures.js';

const inline = (bundle: unknown) =>
  `<script type="application/json">${JSON.stringify(bundle)}</script>`;

describe('An element’s bundle', () => {
  afterEach(clear);

  it('comes from src, relative to the page', async () => {
    const { src } = servedBundle();
    const faq = faqIn(place(`<space-faq src="${src}">Fallback</space-faq>`));
    const event = await next(faq, 'space-load');
    expect(event.url).to.equal(new URL(src, document.baseURI).href);
    expect(event.language).to.equal('en');
    expect(event.bubbles && event.composed).to.equal(true);
    expect(shown(faq)).to.contain('Who owns the Moon?');
  });

  it('comes in one request for twenty elements of all kinds', async () => {
    const { src, requests } = servedBundle();
    const elements = [
      'faq',
      'article-card article="shared-station"',
      'treaty treaty="sample-treaty"',
    ];
    const stage = place(
      Array.from({ length: 20 }, (_, i) => {
        const [tag, item = ''] = elements[i % 3].split(' ');
        return `<space-${tag} ${item} src="${src}"></space-${tag}>`;
      }).join(''),
    );
    let loaded = 0;
    stage.addEventListener('space-load', () => loaded++);
    await waitUntil(() => loaded === 20);
    expect(await requests()).to.equal(1);
  });

  it('comes from an ancestor’s data-space-src, through shadow roots', async () => {
    const { src } = servedBundle();
    const stage = place(`<section data-space-src="${src}"><div></div></section>`);
    const root = (stage.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<space-faq></space-faq>';
    await next(stage, 'space-load');
    expect(shown(faqIn(root))).to.contain('Who owns the Moon?');
  });

  it('follows an ancestor’s data-space-src', async () => {
    const [first, second] = [servedBundle(), servedBundle()];
    const stage = place(`<section data-space-src="${first.src}"><space-faq></space-faq></section>`);
    await next(stage, 'space-load');
    stage.firstElementChild?.setAttribute('data-space-src', second.src);
    await waitUntil(async () => (await second.requests()) === 1);
  });

  it('may come from a blob, and its URLs are then relative to the page', async () => {
    const json = JSON.stringify(await sampleBundle());
    const src = URL.createObjectURL(new Blob([json]));
    const element = place(`<space-articles src="${src}"></space-articles>`)
      .firstElementChild as SpaceFaq;
    await next(element, 'space-load');
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('a[part=link]');
    expect(new URL(link?.href ?? '').origin).to.equal(location.origin);
  });

  it('is taken from the property before inline JSON before src', async () => {
    const { src, requests } = servedBundle();
    const own = await sampleBundle();
    own.faq.title = 'From inline';
    const faq = faqIn(place(`<space-faq src="${src}">${inline(own)}</space-faq>`));
    await next(faq, 'space-load');
    expect(shown(faq)).to.contain('From inline');
    own.faq.title = 'From property';
    faq.bundle = own;
    await next(faq, 'space-load');
    expect(shown(faq)).to.contain('From property');
    faq.bundle = undefined;
    await faq.updateComplete;
    expect(shown(faq)).to.contain('From inline');
    expect(await requests()).to.equal(0);
  });

  it('is taken from properties that were set before the element was defined', async () => {
    const stage = place('<space-faq-later></space-faq-later>');
    const early = stage.firstElementChild as SpaceFaq;
    early.bundle = await sampleBundle();
    early.headingLevel = 4;
    const { SpaceFaq } = await import('../../src/elements/faq/faq.js');
    customElements.define('space-faq-later', class extends SpaceFaq {});
    await early.updateComplete;
    expect(early.shadowRoot?.querySelector('h4')?.textContent).to.equal('Questions');
  });

  it('is replaced when src changes, and a response for the old URL is ignored', async () => {
    const first = servedBundle();
    const second = servedBundle('body=empty');
    const faq = faqIn(place(`<space-faq src="${first.src}"></space-faq>`));
    await faq.updateComplete;
    faq.src = second.src;
    const error = await errorOf(faq);
    expect(error.code).to.equal('schema');
    faq.src = first.src;
    await next(faq, 'space-load');
    expect(shown(faq)).to.contain('Who owns the Moon?');
  });

  it('stays when the element is moved, and is not requested again when it returns', async () => {
    const { src, requests } = servedBundle();
    const stage = place(`<space-faq src="${src}"></space-faq><aside></aside>`);
    const faq = faqIn(stage);
    await faq.updateComplete;
    (stage.querySelector('aside') as HTMLElement).append(faq);
    await next(faq, 'space-load');
    faq.remove();
    await aTimeout(0);
    stage.append(faq);
    await faq.updateComplete;
    expect(shown(faq)).to.contain('Who owns the Moon?');
    expect(await requests()).to.equal(1);
  });

  it('is aborted when the last element leaves before it has loaded', async () => {
    const { fetch } = globalThis;
    let signal: AbortSignal | null | undefined;
    globalThis.fetch = (url, init) => {
      ({ signal } = init ?? {});
      return fetch(url, init);
    };
    const faq = faqIn(place(`<space-faq src="${servedBundle('stall').src}"></space-faq>`));
    await faq.updateComplete;
    globalThis.fetch = fetch;
    expect(signal?.aborted).to.equal(false);
    faq.remove();
    await aTimeout(0);
    expect(signal?.aborted).to.equal(true);
  });
});
