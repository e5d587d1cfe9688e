import { expect, waitUntil } from '@open-wc/testing';
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
  withoutNetwork,
} from '../helpers/fixtures.js';

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

describe('A network that comes back', () => {
  afterEach(clear);

  it('brings the content of elements that could not load it', async () => {
    const { src, requests } = servedBundle();
    const stage = await withoutNetwork(async () => {
      const both = place(
        `<space-faq src="${src}"></space-faq><space-faq src="${src}"></space-faq>`,
      );
      await errorOf(faqIn(both));
      return both;
    });
    const loaded = next(faqIn(stage), 'space-load');
    dispatchEvent(new Event('online'));
    await loaded;
    expect(shown(faqIn(stage))).to.contain('Who owns the Moon?');
    expect(await requests()).to.equal(1);
  });

  it('has no effect where the bundle does not exist', async () => {
    const { src, requests } = servedBundle('status=404');
    const faq = faqIn(place(`<space-faq src="${src}"></space-faq>`));
    await errorOf(faq);
    dispatchEvent(new Event('online'));
    await faq.updateComplete;
    expect(await requests()).to.equal(1);
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
