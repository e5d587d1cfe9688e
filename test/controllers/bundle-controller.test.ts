import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { SpaceFaq } from '../../src/elements/faq/faq.js';
import {
  clear,
  errorOf,
  place,
  sampleBundle,
  servedBundle,
  shown,
  next,
} from '../helpers/fixtures.js';

const faqIn = (stage: ParentNode) => stage.querySelector('space-faq') as SpaceFaq;
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

describe('An element without content yet', () => {
  afterEach(clear);

  it('shows only the fallback for a second, then a message, in reserved space', async () => {
    const faq = faqIn(
      place(
        `<space-faq src="${servedBundle('stall').src}"><a href="/faq">Questions</a></space-faq>`,
      ),
    );
    await faq.updateComplete;
    const link = faq.querySelector('a') as HTMLElement;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(shown(faq).trim()).to.equal('');
    expect(faq.getBoundingClientRect().height).to.be.greaterThan(200);
    await waitUntil(() => shown(faq).includes('Loading'), 'no word', { timeout: 3000 });
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});

describe('A fallback', () => {
  afterEach(clear);

  it('has the colours of the page, whatever the theme of the element is', async () => {
    const { src } = servedBundle('stall');
    const link = '<a href="/faq">Questions</a>';
    const stage = place(
      ['', 'theme="light"', 'theme="dark"']
        .map((theme) => `<space-faq ${theme} src="${src}">${link}</space-faq>`)
        .join(''),
    );
    await faqIn(stage).updateComplete;
    const [plain, ...themed] = [...stage.querySelectorAll('a')].map(
      (element) => getComputedStyle(element).color,
    );
    expect(themed).to.deep.equal([plain, plain]);
  });
});

describe('A page whose element says that it is loading', () => {
  afterEach(clear);

  for (const [name, fallback] of [
    ['a fallback of a line', '<a href="/faq">Questions</a>'],
    ['a high fallback', '<div style="block-size: 200px">Questions</div>'],
    ['paragraphs as the fallback', '<p>Questions</p><p>Answers</p>'],
    ['no fallback', ''],
  ]) {
    it(`does not move, with ${name}`, async () => {
      const stage = place(
        `<space-faq src="${servedBundle('stall').src}">${fallback}</space-faq><footer>End</footer>`,
      );
      const faq = faqIn(stage);
      const edges = () =>
        [faq, stage.querySelector('footer') as HTMLElement].map(
          (element) => element.getBoundingClientRect().top,
        );
      await faq.updateComplete;
      const before = edges();
      await waitUntil(() => shown(faq).includes('Loading'), 'no word', { timeout: 3000 });
      expect(edges()).to.deep.equal(before);
    });
  }
});

describe('An element whose content comes while its fallback is used', () => {
  afterEach(clear);

  it('passes the focus on to the same item', async () => {
    const { src } = servedBundle('delay=100');
    const faq = faqIn(
      place(
        `<space-faq src="${src}"><details id="how-high"><summary>How high?</summary></details></space-faq>`,
      ),
    );
    await faq.updateComplete;
    faq.querySelector('summary')?.focus();
    await next(faq, 'space-load');
    expect(faq.shadowRoot?.activeElement?.closest('.item')?.id).to.equal('how-high');
  });

  it('passes the focus on to the content', async () => {
    const { src } = servedBundle('delay=100');
    const faq = faqIn(place(`<space-faq src="${src}"><a href="/faq">Questions</a></space-faq>`));
    await faq.updateComplete;
    faq.querySelector('a')?.focus();
    await next(faq, 'space-load');
    expect(faq.shadowRoot?.activeElement?.localName).to.equal('h2');
  });
});

describe('An element without content for good', () => {
  afterEach(clear);

  const failures: [string, string, string, string, boolean][] = [
    ['404', 'status=404', 'http', 'could not be loaded', false],
    ['500', 'status=500', 'http', 'could not be loaded', true],
    ['HTML in place of JSON', 'body=html', 'syntax', 'could not be read', true],
    ['a truncated file', 'body=truncated', 'syntax', 'could not be read', true],
    ['an empty object', 'body=empty', 'schema', 'could not be read', false],
  ];
  for (const [name, query, code, words, retry] of failures) {
    it(`says so in words for ${name}, and keeps the fallback and the page`, async () => {
      const { src } = servedBundle(query);
      const stage = place(
        `<space-faq src="${src}"><a href="/faq">Questions</a></space-faq>
         <space-faq class="other" src="${servedBundle().src}"></space-faq>`,
      );
      const faq = faqIn(stage);
      const other = next(stage.querySelector('.other') as HTMLElement, 'space-load');
      const error = await errorOf(faq);
      expect(error.code).to.equal(code);
      expect(error.fatal).to.equal(true);
      expect(error.url).to.equal(new URL(src, document.baseURI).href);
      expect(error.message).not.to.equal('');
      expect(shown(faq)).to.contain(words);
      expect((faq.querySelector('a') as HTMLElement).offsetHeight).to.be.greaterThan(0);
      expect(Boolean(faq.shadowRoot?.querySelector('button'))).to.equal(retry);
      await expect(faq).to.be.accessible();
      await other;
    });
  }

  it('says so when nothing responds, or the URL is invalid', async () => {
    for (const src of ['http://127.0.0.1:9/en.json', 'http://[']) {
      const faq = faqIn(place(`<space-faq src="${src}"></space-faq>`));
      expect((await errorOf(faq)).code).to.equal('network');
      expect(shown(faq)).to.contain('could not be loaded');
    }
  });

  it('says so again for a second bundle with the same fault', async () => {
    const faq = faqIn(place('<space-faq></space-faq>'));
    for (const bundle of [{ formatVersion: '1' }, { formatVersion: '1' }]) {
      faq.bundle = bundle;
      expect((await errorOf(faq)).message).to.contain('$.formatVersion must be 1; it is "1"');
      await faq.updateComplete;
      expect(faq.shadowRoot?.querySelector('[part=retry]')).to.equal(null);
    }
  });

  it('says so when no bundle is named, and when inline JSON is broken', async () => {
    const bare = faqIn(place('<space-faq></space-faq>'));
    expect((await errorOf(bare)).message).to.contain('"src"');
    const broken = faqIn(
      place('<space-faq><script type="application/json">{"formatVersion": </script></space-faq>'),
    );
    expect((await errorOf(broken)).code).to.equal('syntax');
  });

  it('warns once in the console, unless the event is cancelled', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    const { src } = servedBundle('body=empty');
    const stage = place(`<space-faq src="${src}"></space-faq><space-faq src="${src}"></space-faq>`);
    let errors = 0;
    stage.addEventListener('space-error', () => errors++);
    await waitUntil(() => errors === 2);
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('schema').and.contain(src).and.contain('formatVersion');
  });

  it('says only once that a string is not a bundle, however often the element is updated', async () => {
    const faq = faqIn(place('<space-faq></space-faq>'));
    let errors = 0;
    faq.addEventListener('space-error', (event) => {
      event.preventDefault();
      errors += 1;
    });
    faq.bundle = '{ "formatVersion": 1 }';
    for (const level of [2, 3, 4]) {
      faq.headingLevel = level;
      await faq.updateComplete;
    }
    expect(errors).to.equal(1);
  });

  it('tries again on request, and passes the focus on to the content', async () => {
    const { fetch } = globalThis;
    let broken = true;
    globalThis.fetch = (url, init) =>
      broken ? Promise.reject(new TypeError('off')) : fetch(url, init);
    try {
      const faq = faqIn(place(`<space-faq src="${servedBundle().src}"></space-faq>`));
      await errorOf(faq);
      const again = faq.shadowRoot?.querySelector('button') as HTMLButtonElement;
      expect(again.textContent?.trim()).to.equal('Try again');
      again.focus();
      const failure = errorOf(faq);
      again.click();
      await failure;
      expect(faq.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
        'not be loaded',
      );
      expect(faq.shadowRoot?.activeElement?.textContent).to.contain('Try again');
      broken = false;
      again.click();
      await next(faq, 'space-load');
      expect(faq.shadowRoot?.activeElement?.localName).to.equal('h2');
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('The button to try again', () => {
  afterEach(clear);

  it('is marked as busy while a request is pending, and keeps the focus', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('off'));
    try {
      const faq = faqIn(place(`<space-faq src="${servedBundle().src}"></space-faq>`));
      await errorOf(faq);
      const again = faq.shadowRoot?.querySelector('[part=retry]') as HTMLButtonElement;
      expect(again.ariaDisabled).to.equal(null);
      globalThis.fetch = () => new Promise(() => undefined);
      again.focus();
      again.click();
      await faq.updateComplete;
      expect(again.ariaDisabled).to.equal('true');
      expect(faq.shadowRoot?.activeElement).to.equal(again);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('A bundle with faults', () => {
  afterEach(clear);

  it('shows what is valid and reports the rest with place and reason', async () => {
    const bundle = await sampleBundle();
    bundle.faq.questions.push({ id: 'broken', question: 'No answer?' });
    bundle.faq.questions.push({ ...bundle.faq.questions[0], question: 'Twice?' });
    const faq = faqIn(place('<space-faq></space-faq>'));
    faq.bundle = bundle;
    const error = await errorOf(faq);
    expect(error.code).to.equal('schema');
    expect(error.fatal).to.equal(false);
    expect(error.issues).to.deep.equal([
      { path: '$.faq.questions[3].answer', reason: 'is missing' },
      { path: '$.faq.questions[4].id', reason: 'repeats "who-owns-the-moon"' },
    ]);
    expect(faq.shadowRoot?.querySelectorAll('[part=button]')).to.have.length(3);
  });

  it('reports each fault once, whichever elements find it', async () => {
    const bundle = await sampleBundle();
    bundle.treaties.push({ id: 'no name' });
    bundle.articles[0].relatedTreaties = ['sample-treaty'];
    const stage = place(
      '<space-article article="shared-station"></space-article><space-timeline></space-timeline>',
    );
    const [article, timeline] = stage.children as unknown as SpaceFaq[];
    article.bundle = bundle;
    await next(article, 'space-load');
    timeline.bundle = bundle;
    const { issues } = await errorOf(timeline);
    const paths = issues.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('$.treaties'))).to.have.length(1);
  });

  it('shows content from a blob, whose URLs are relative to the page', async () => {
    const json = JSON.stringify(await sampleBundle());
    const src = URL.createObjectURL(new Blob([json]));
    const element = place(`<space-articles src="${src}"></space-articles>`)
      .firstElementChild as SpaceFaq;
    await next(element, 'space-load');
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('a[part=link]');
    expect(new URL(link?.href ?? '').origin).to.equal(location.origin);
  });

  it('ignores a language that no browser knows', async () => {
    const bundle = await sampleBundle();
    bundle.articles[0].language = 'en-us-us';
    const element = place('<space-articles></space-articles>').firstElementChild as SpaceFaq;
    element.bundle = bundle;
    const { issues } = await errorOf(element);
    expect(issues.map(({ path }) => path)).to.include('$.articles[0].language');
    expect(shown(element)).to.contain(bundle.articles[0].title);
  });

  it('says what is wrong with an item that is requested but invalid', async () => {
    const bundle = await sampleBundle();
    delete bundle.articles[0].summary;
    const card = place('<space-article-card article="shared-station"></space-article-card>')
      .firstElementChild as HTMLElement;
    Object.assign(card, { bundle });
    const error = await errorOf(card);
    expect(error.code).to.equal('missing-item');
    expect(error.fatal).to.equal(true);
    expect(error.issues).to.deep.equal([{ path: '$.articles[0].summary', reason: 'is missing' }]);
  });

  it('never runs code in a link', async () => {
    const bundle = await sampleBundle();
    bundle.faq.questions[0].answer.children[0].children[3].url = 'javascript:alert(1)';
    const faq = faqIn(place('<space-faq></space-faq>'));
    faq.bundle = bundle;
    const error = await errorOf(faq);
    expect(error.issues[0].path).to.equal('$.faq.questions[0].answer.children[0].children[3].url');
    expect(faq.shadowRoot?.querySelector('a[href^="javascript"]')).to.equal(null);
    expect(faq.shadowRoot?.textContent).to.contain('what the law says');
  });

  it('shows five megabytes of text, and markup as text', async () => {
    const bundle = await sampleBundle();
    const text = `<img src=x onerror="globalThis.hacked = true">${'word '.repeat(1_000_000)}`;
    bundle.faq.questions[2].answer = text;
    const faq = faqIn(place('<space-faq></space-faq>'));
    faq.bundle = bundle;
    await next(faq, 'space-load');
    const answer = faq.shadowRoot?.getElementById('panel:how-high');
    expect(answer?.querySelector('p')?.textContent?.trim()).to.have.length(text.trim().length);
    expect(answer?.querySelector('img')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
  });
});
