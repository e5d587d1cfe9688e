import { expect, waitUntil } from '@open-wc/testing';
import { clearHosts, embedOrigin as E, openHost } from '../helpers/embed.js';
import { sampleBundle, servedBundle, shown } from '../helpers/fixtures.js';

afterEach(clearHosts);

interface Notes {
  violations: string[];
  errors: string[];
  lines: string[];
  loaded: string[];
}

type Host = Window & typeof globalThis & { notes: Notes };

const notesScript = `<script src="${E}/test/embed/notes.js"></script>`;
const script = `<script type="module" src="${E}/dist/space-widgets.js"></script>`;
const fallback = '<a href="#">Questions and answers</a>';

/** Opens a page with a policy that comes before everything else. */
const openStrict = async (policy: string, body: string, first = notesScript): Promise<Host> =>
  (await openHost(
    body,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">${first}`,
  )) as Host;

const loads = (host: Host, count = 1) =>
  waitUntil(() => host.notes.loaded.length >= count, `${JSON.stringify(host.notes)}`, {
    timeout: 10_000,
  });

const faqIn = (host: Host) =>
  host.document.querySelector('space-faq') as Element & { showAll(): void };

const question = 'Who owns the Moon?';

const strictest = `default-src 'none'; script-src ${E}; connect-src ${E}; style-src 'none'; img-src ${E}; base-uri 'none'`;

describe('A policy that forbids all but one origin, and every style', () => {
  it('causes no violation, whatever the elements show', async () => {
    const { src } = servedBundle();
    const host = await openStrict(
      strictest,
      `<div data-space-src="${E}${src}">
        <space-faq searchable filter structured-data></space-faq>
        <space-articles></space-articles>
        <space-treaties></space-treaties>
        <space-timeline></space-timeline>
      </div>${script}`,
    );
    await loads(host, 3);
    const faq = faqIn(host);
    faq.showAll();
    await waitUntil(() => faq.shadowRoot?.querySelector('[part=search-input]'));
    await waitUntil(() => host.document.querySelector('script[type="application/ld+json"]'));
    const heading = faq.shadowRoot?.querySelector('h3') as Element;
    expect(host.getComputedStyle(heading).fontWeight).to.equal('650');
    expect(host.notes.violations).to.deep.equal([]);
    expect(host.notes.errors).to.deep.equal([]);
  });

  it('causes none with the loader and what it loads', async () => {
    const host = await openStrict(
      strictest,
      `<space-faq></space-faq><script type="module" src="${E}/published/v1/space.js"></script>`,
    );
    await loads(host);
    expect(faqIn(host).shadowRoot?.querySelector('[part=button]')).to.not.equal(null);
    expect(host.notes.violations).to.deep.equal([]);
    expect(host.notes.errors).to.deep.equal([]);
  });

  it('allows a bundle inside the page to be shown without any request', async () => {
    const json = JSON.stringify(await sampleBundle()).replaceAll('<', '\\u003c');
    const host = await openStrict(
      strictest.replace(`connect-src ${E}`, "connect-src 'none'"),
      `<space-faq><script type="application/json">${json}</script></space-faq>${script}`,
    );
    await loads(host);
    expect(shown(faqIn(host))).to.include(question);
    expect(host.notes.violations).to.deep.equal([]);
  });
});

describe('A policy of nonces with strict-dynamic', () => {
  it('lets the script load its parts', async () => {
    const { src } = servedBundle();
    const withNonce = (tag: string) => tag.replace('<script', '<script nonce="abc"');
    const host = await openStrict(
      `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${E}; base-uri 'none'`,
      `<space-faq searchable src="${E}${src}"></space-faq>${withNonce(script)}`,
      withNonce(notesScript),
    );
    await loads(host);
    await waitUntil(() => faqIn(host).shadowRoot?.querySelector('[part=search-input]'));
    expect(host.notes.violations).to.deep.equal([]);
    expect(host.notes.errors).to.deep.equal([]);
  });
});

describe('A page that asks for Trusted Types', function () {
  before(function () {
    if (!('trustedTypes' in globalThis)) this.skip();
  });

  const trusting = async (list: string, more = '') => {
    const { src } = servedBundle();
    return openStrict(
      `require-trusted-types-for 'script'${list}`,
      `<space-faq src="${E}${src}">${fallback}</space-faq>${more || script}`,
    );
  };

  for (const list of ['', '; trusted-types space-widgets', '; trusted-types *']) {
    it(`shows the questions with ${list || 'no list of policies'}`, async () => {
      const host = await trusting(list);
      await loads(host);
      expect(shown(faqIn(host))).to.include(question);
      expect(host.notes.errors).to.deep.equal([]);
      expect(host.notes.lines).to.deep.equal([]);
    });
  }

  for (const list of [
    '; trusted-types lit-html',
    '; trusted-types other',
    "; trusted-types 'none'",
  ]) {
    it(`keeps what stands between the tags with ${list}, and says what to add`, async () => {
      const host = await trusting(list);
      await waitUntil(() => host.notes.lines.length, JSON.stringify(host.notes));
      const [line, ...others] = host.notes.lines;
      expect(line).to.include("trusted-types space-widgets 'allow-duplicates'");
      expect(others).to.deep.equal([]);
      expect(host.notes.errors).to.deep.equal([]);
      expect(faqIn(host).shadowRoot).to.equal(null);
      expect(faqIn(host).querySelector('a')?.checkVisibility()).to.equal(true);
    });
  }

  const foreign = `<div id="foreign"></div>
    <script type="module" src="${E}/test/embed/foreign-lit.js"></script>`;

  for (const [order, scripts] of [
    ['first', foreign + script],
    ['last', script + foreign],
  ]) {
    it(`leaves another copy of Lit alone that comes ${order}`, async () => {
      const host = await trusting('; trusted-types lit-html space-widgets', scripts);
      await loads(host);
      await waitUntil(() => host.document.getElementById('foreign')?.textContent?.trim());
      expect(shown(faqIn(host))).to.include(question);
      expect(host.notes.errors).to.deep.equal([]);
    });
  }
});

describe('A page that has no address of its own', () => {
  it('opens an article and closes it, although no URL can reflect it', async () => {
    const bundle = await sampleBundle();
    bundle.articles[1].body = 'The whole article.';
    const host = (await openHost(
      `<space-article-card article="teaser" url-state>
        <script type="application/json">${JSON.stringify(bundle)}</script>
      </space-article-card>${script}`,
      notesScript,
    )) as Host;
    expect(host.location.href).to.equal('about:srcdoc');
    await loads(host);
    const inCard = host.document.querySelector('space-article-card')?.shadowRoot as ShadowRoot;
    inCard.querySelector<HTMLElement>('button[part=link]')?.click();
    const dialog = () => inCard.firstElementChild?.shadowRoot?.querySelector('dialog');
    await waitUntil(() => dialog()?.open, 'no dialog opens');
    expect(dialog()?.innerText).to.contain('The whole article.');
    dialog()?.querySelector<HTMLElement>('[part=close]')?.click();
    await waitUntil(() => !dialog(), 'the dialog stays');
    expect(host.notes.errors).to.deep.equal([]);
  });
});
