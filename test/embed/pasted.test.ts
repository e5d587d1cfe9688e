/** The builder's snippets in a page of another site, with the published build. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { SnippetKind } from '../../src/embed/builder/snippets.js';
import { clearHosts, embedOrigin, firstFrame, openHost } from '../helpers/embed.js';
import {
  choice,
  embedded,
  loadSite,
  plainHtml,
  questionCount,
  snippets,
} from '../helpers/snippets.js';

afterEach(clearHosts);
before(loadSite);

type Host = Window &
  typeof globalThis & { touched: string[]; told: { type?: string; height?: number }[] };

/** Records what a frame reports, and anything that would store something. */
const notes = `<script>
  told = [];
  touched = [];
  addEventListener('message', ({ data }) => told.push(data));
  const trap = (target, names) => {
    for (const name of names) Object.defineProperty(target, name, { get: () => touched.push(name) });
  };
  trap(window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']);
  trap(document, ['cookie']);
</script>`;

const open = async (body: string, head = ''): Promise<Host> =>
  (await openHost(body, notes + head)) as Host;

const module = (src: string) => `<script type="module" src="${src}"></script>`;

/** What somebody does with a snippet. The offline folder is opened in `offline.test.mjs`. */
const paste: Record<Exclude<SnippetKind, 'folder'>, (snippet: string) => Promise<Host>> = {
  script: open,
  pinned: open,
  placeholder: (snippet) => open(snippet, snippets.siteScript),
  frame: open,
  address: async (snippet) => open(await embedded(snippet)),
  html: open,
  file: (snippet) => {
    const [server, tag, ...attributes] = snippet.split('\n').map((row) => row.split(': ')[1]);
    return open(`<${[tag, ...attributes].join(' ')}></${tag}>${module(server)}`);
  },
  package: async (snippet) => {
    const page = `import { toHtml } from 'hast-util-to-html';
      ${snippet}
      document.querySelector('main').innerHTML = toHtml(QuestionsAndAnswers());`;
    const path = await executeServerCommand<string, string>('package', page);
    return open(`<main></main>${module(path)}`);
  },
};

/** What is published, and what the page's own site has built with the package. */
const isExpected = (url: string) =>
  url.startsWith(`${embedOrigin}/published/`) || url.startsWith(`${location.origin}/package/`);

const element = (host: Host) => host.document.querySelector('space-faq')?.shadowRoot;
const elementIsShown = (host: Host) =>
  element(host)?.querySelectorAll('[part=button]').length === questionCount &&
  element(host)?.querySelector('[part=search-input]');

const isShown: Record<keyof typeof paste, (host: Host) => unknown> = {
  script: elementIsShown,
  pinned: elementIsShown,
  placeholder: elementIsShown,
  frame: (host) => firstFrame(host).offsetHeight > 600,
  address: (host) => host.told.some(({ type, height = 0 }) => type === 'size' && height > 600),
  html: (host) => host.document.querySelectorAll('details').length === questionCount,
  file: elementIsShown,
  package: elementIsShown,
};

describe('Pasted into the page of another site, the questions are shown by', () => {
  for (const kind of Object.keys(paste) as (keyof typeof paste)[]) {
    it(`the ${kind} snippet`, async () => {
      const host = await paste[kind](snippets.write(kind, choice));
      await waitUntil(() => isShown[kind](host), 'no question is there', { timeout: 12_000 });
      expect(host.touched).to.deep.equal([]);
      const asked = host.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter((url) => !isExpected(url))).to.deep.equal([]);
      // Bundling takes a while.
    }).timeout(40_000);
  }
});

for (const [name, address] of [
  ['a question', 'faq/all/#who-owns-the-moon'],
  ['an article of a treaty among all', 'treaties/all/#outer-space-treaty-2'],
]) {
  it(`A frame whose address names ${name} leads the page to it`, async () => {
    const frame = snippets.write('frame', choice).replace(/faq\/all\/(?=")/, address);
    const host = await openHost(`<p style="block-size: 50px">Before</p>${frame}`);
    const start = firstFrame(host).offsetTop;
    await waitUntil(() => host.scrollY > start + 200, 'the page stays', { timeout: 12_000 });
    expect(host.scrollY).to.be.below(start + firstFrame(host).offsetHeight);
  });
}

describe('The HTML without script', () => {
  const plain = async (name: string, page: string) =>
    (await openHost(await plainHtml({ ...choice, name, page: `v1/e/${page}/` }))).document.body;

  for (const [name, page] of [
    ['timeline', 'timeline/all'],
    ['treaties', 'treaties/all'],
    ['treaty', 'treaty/outer-space-treaty'],
    ['articles', 'articles/all'],
    ['article', 'article/iss-partnership'],
  ]) {
    it(`of ${page} begins with its title`, async () => {
      const first = (await plain(name, page)).querySelector('h1, h2, h3, h4, h5, h6');
      expect(first?.localName).to.equal('h2');
      expect(first?.textContent).to.have.length.greaterThan(3);
    });
  }

  it('of an article leads to its own sources and words, and back', async () => {
    const body = await plain('article', 'article/iss-partnership');
    const inside = [...body.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.includes('#'));
    expect(inside.length).to.be.greaterThan(20);
    for (const href of inside) {
      expect(href).to.match(/^#/);
      expect(body.querySelector(href), href).to.not.equal(null);
    }
  });

  it('of an article separates its words without a style sheet, and has no frame without a picture', async () => {
    const body = await plain('article', 'article/iss-partnership');
    expect(body.querySelector('.meta')?.textContent).to.match(/\S · \d.* · \d/);
    for (const source of body.querySelectorAll('.sources li')) {
      const publisher = source.querySelector('.publisher');
      if (publisher) expect(publisher.previousSibling?.textContent).to.contain('·');
    }
    expect(body.querySelectorAll('sup')).to.have.length.greaterThan(20);
    expect(body.querySelectorAll('figure, .address')).to.have.length(0);
  });
});

describe('Without its script, the link stays in', () => {
  for (const kind of ['script', 'pinned', 'placeholder'] as const) {
    it(`the ${kind} snippet`, async () => {
      const host = await openHost(snippets.write(kind, choice).replace(/<script.*<\/script>/, ''));
      const link = host.document.querySelector('a');
      expect(link?.checkVisibility()).to.equal(true);
      expect((await fetch(link?.href ?? '')).ok).to.equal(true);
    });
  }
});

it('With one byte of difference, the pinned script is not run, and the link stays', async () => {
  const host = await openHost(snippets.write('pinned', choice).replace('.js"', '.js?damaged"'));
  expect(host.customElements.get('space-faq')).to.equal(undefined);
  expect(host.document.querySelector('space-faq > a')?.checkVisibility()).to.equal(true);
});
