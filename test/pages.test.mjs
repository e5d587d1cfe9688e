import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { serve } from './helpers/static-server.mjs';
import { launchWebkit } from './helpers/webkit.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const bundle = readFileSync(join(dist, 'content/en.json'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { faq, topics } = JSON.parse(bundle);
// Topic by topic, in the order of the topics.
const questions = topics.flatMap(({ id }) =>
  faq.questions.filter(({ topic }) => topic === id).map(({ question }) => question),
);
const { chromium, firefox, webkit } = findBrowsers();

const module = '<script type="module" src="/space-widgets.js"></script>';
const classic = '<script src="/space-widgets.classic.js"></script>';
const inline = `<script type="application/json">${bundle.replaceAll('<', '\\u003c')}</script>`;
const document = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
   <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const pages = {};
let browser;
let server;

before(async () => {
  browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags });
  server = await serve(dist, pages);
});

after(async () => {
  await browser.close();
  server.close();
});

beforeEach(() => {
  server.requests.length = 0;
});

/** Opens a page, and records its messages and requests. */
async function open(address, { width = 1280, prepare } = {}) {
  const page = await browser.newPage();
  const messages = [];
  const foreign = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|file):/.test(url) && !url.startsWith(server.origin)) foreign.push(url);
  });
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(() => {
    globalThis.loaded = 0;
    globalThis.shift = 0;
    globalThis.addEventListener(
      'space-load',
      () => {
        globalThis.loaded++;
        globalThis.before ??= globalThis.performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => /([a-z-]+?)(-.{6})?\.js$/.exec(name)?.[1] ?? []);
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await prepare?.(page);
  await page.goto(address.startsWith('/') ? server.origin + address : address, {
    waitUntil: 'networkidle0',
  });
  return { page, messages, foreign };
}

/** Opens a page that is defined in the test. */
async function openHost(html, options) {
  pages['/host.html'] = html;
  return open('/host.html', options);
}

const shownQuestions = (page) =>
  page.evaluate(() =>
    [...document.querySelector('space-faq').shadowRoot.querySelectorAll('[part=button]')].map(
      (button) => button.innerText.trim(),
    ),
  );

const bundleRequests = () => server.requests.filter((path) => path.endsWith('en.json')).length;

describe('The demo pages', () => {
  for (const name of ['index', 'treaties', 'museum', 'school']) {
    for (const scheme of ['light', 'dark']) {
      test(`${name}.html, ${scheme}: content, one bundle request, no message, no finding`, async () => {
        const { page, messages, foreign } = await open(`/${name}.html`, {
          prepare: (page) =>
            page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
        });
        const tags = await page.$$eval(
          ':defined',
          (all) => all.filter(({ localName }) => localName.startsWith('space-')).length,
        );
        assert.ok(tags > 0);
        assert.equal(await page.evaluate(() => globalThis.loaded), tags);
        assert.equal(bundleRequests(), 1);
        assert.deepEqual(messages, []);
        assert.deepEqual(foreign, []);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
          [],
        );
        await page.close();
      });
    }

    for (const width of [320, 768, 1280]) {
      test(`${name}.html fits ${width} px, and nothing jumps while it loads`, async () => {
        const { page } = await open(`/${name}.html`, { width });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `the page is ${wide} px wide`);
        assert.ok((await page.evaluate(() => globalThis.shift)) < 0.05);
        await page.close();
      });
    }
  }

  test('every card leads to its article, which works without JavaScript', async () => {
    const { page } = await open('/index.html');
    const links = await page.$eval('space-articles', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[part=link]')].map(({ href }) => href),
    );
    assert.equal(links.length, 6);
    await page.setJavaScriptEnabled(false);
    for (const link of links) {
      const response = await page.goto(link);
      assert.equal(response.status(), 200, link);
      assert.ok((await page.$eval('article', ({ innerText }) => innerText.length)) > 5000);
    }
    await page.close();
  });
});

/**
 * All texts and names that a reader of the page meets, except those in a language of
 * their own, names and code.
 */
function readTexts() {
  const page = document.documentElement.lang;
  const texts = [document.title, document.querySelector('meta[name=description]').content];
  const read = (node) => {
    // A text node.
    if (node.nodeType === 3) texts.push(node.data.replace(/\s+/g, ' ').trim());
    // Neither a text nor an element.
    if (node.nodeType !== 1) return;
    if (node.matches('script, style, bdi, .languages a, code')) return;
    if (node.lang && node.lang !== page) return;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      texts.push(node.getAttribute(name) ?? '');
    }
    // Content between the tags of an element is not shown, unless it is in a slot.
    const inside = node.assignedNodes?.() ?? [];
    const from = inside.length ? inside : (node.shadowRoot ?? node).childNodes;
    for (const child of from) read(child);
  };
  read(document.body);
  return [...new Set(texts)].filter((text) => /[A-Za-z]{2}/.test(text));
}

describe('The languages of the demo pages', () => {
  const languages = { ar: 'rtl', zh: 'ltr', fr: 'ltr', ru: 'ltr', es: 'ltr' };
  const names = ['index', 'treaties', 'museum', 'school', 'article'];

  /**
   * Names stay the same, and languages with the same script share single words, such as
   * "Article IV".
   */
  const canBeShared = (text, language) =>
    /^(ar|ru|zh)$/.test(language) ? /^([A-Z]+|Landsat)$/.test(text) : text.split(' ').length < 3;

  const choose = async (page, language) => {
    await page.click(`.languages a[lang=${language}]`);
    await page.waitForFunction(
      (language) =>
        document.querySelector('.languages [aria-current]').lang === language &&
        [...document.querySelectorAll(':defined')].every(
          ({ localName, shadowRoot }) =>
            !localName.startsWith('space-') || shadowRoot.querySelector('.root').lang === language,
        ),
      {},
      language,
    );
  };

  for (const name of names) {
    test(`${name}.html changes every word, and its direction, without a reload`, async () => {
      const { page, messages, foreign } = await open(`/${name}.html#questions`);
      const english = await page.evaluate(readTexts);
      assert.ok(english.length > 20);
      await page.evaluate(() => (globalThis.here = true));
      for (const [language, direction] of Object.entries(languages)) {
        await choose(page, language);
        const { lang, dir, search, hash } = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          dir: globalThis.getComputedStyle(document.body).direction,
          search: globalThis.location.search,
          hash: globalThis.location.hash,
        }));
        assert.deepEqual(
          [lang, dir, search, hash],
          [language, direction, `?lang=${language}`, '#questions'],
        );
        const texts = new Set(await page.evaluate(readTexts));
        const left = english.filter((text) => texts.has(text) && !canBeShared(text, language));
        assert.deepEqual(left, [], language);
        const links = await page.$$eval('a[href*=".html"]:not(space-faq a)', (all) =>
          all.map(({ search }) => search),
        );
        assert.deepEqual([...new Set(links)], links.length ? [`?lang=${language}`] : []);
      }
      await choose(page, 'en');
      assert.deepEqual(await page.evaluate(readTexts), english);
      assert.equal(await page.evaluate(() => globalThis.location.search), '');
      assert.ok(await page.evaluate(() => globalThis.here));
      assert.deepEqual(messages, []);
      assert.deepEqual(foreign, []);
      await page.close();
    });
  }

  test('are also set by the URL, and follow the page', async () => {
    const { page } = await open('/museum.html?lang=ar');
    assert.equal(bundleRequests(), 0);
    assert.equal(await page.$eval('h1', ({ innerText }) => innerText), 'مدار واحد وأعلام كثيرة');
    await page.evaluate(() => (document.documentElement.lang = 'fr-CA'));
    await page.waitForFunction(() => document.documentElement.dir === 'ltr');
    assert.equal(
      await page.$eval('h1', ({ innerText }) => innerText),
      'Une orbite, tant de drapeaux',
    );
    await page.close();
  });

  test('have a word for each place', async () => {
    const keys = new Set(
      names.flatMap((name) =>
        Array.from(
          readFileSync(join(dist, `${name}.html`), 'utf8').matchAll(/data-words="([^"]+)"/g),
          ([, key]) => key,
        ),
      ),
    );
    for (const language of Object.keys(languages)) {
      const words = JSON.parse(readFileSync(join(dist, `words/${language}.json`), 'utf8'));
      assert.deepEqual(Object.keys(words).sort(), [...keys].sort(), language);
      assert.ok(Object.values(words).every(Boolean), language);
    }
  });
});

describe('Links', () => {
  const { articles, faq, treaties } = JSON.parse(bundle);
  const places = new Set([
    ...articles.flatMap(({ id }) => [`/articles/${id}/`, `/articles/${id}/handout.html`]),
    ...treaties.flatMap(({ id, articles }) =>
      [id, ...articles.map((article) => article.id)].map((one) => `/treaties.html#${one}`),
    ),
  ]);

  test('of answers lead to articles and treaties', () => {
    const urls = [...JSON.stringify(faq).matchAll(/"url":"\.\.([^"]+)"/g)].map(([, url]) => url);
    assert.ok(urls.length > 20);
    assert.deepEqual(
      urls.filter((url) => !places.has(url)),
      [],
    );
  });

  test('of article pages lead to articles, treaties, words and sources', async () => {
    const { page } = await open('/index.html');
    for (const { id } of articles) {
      await page.goto(`${server.origin}/articles/${id}/`);
      const links = await page.$$eval('main a', (all) =>
        all.map(({ hash, origin, pathname }) => ({
          own: origin === globalThis.location.origin,
          here: pathname === globalThis.location.pathname && Boolean(document.querySelector(hash)),
          place: pathname + hash,
        })),
      );
      const broken = links.filter(({ own, here, place }) => own && !here && !places.has(place));
      assert.deepEqual(broken, [], id);
      assert.ok(links.filter(({ here }) => here).length > 10);
    }
    await page.close();
  });
});

describe('Two lines in a bare page', () => {
  test('show the questions, from the module', async () => {
    const { page, messages } = await openHost(document(`${module}<space-faq></space-faq>`));
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('show the questions, from the classic script in the head', async () => {
    const { page, messages } = await openHost(document('<space-faq></space-faq>', classic));
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('show an article card and a treaty', async () => {
    const { page } = await openHost(
      document(`${module}<space-article-card article="iss-partnership"></space-article-card>
        <space-treaty treaty="outer-space-treaty"></space-treaty>`),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 2);
    const articles = await page.$eval(
      'space-treaty',
      ({ shadowRoot }) => shadowRoot.querySelectorAll('[part=item]').length,
    );
    assert.equal(articles, 17);
    await page.close();
  });

  const modules = () => server.requests.filter((path) => path.endsWith('.js'));

  test('request nothing besides the script and the bundle, for questions and cards', async () => {
    const { page } = await openHost(
      document(`${module}<space-faq></space-faq><space-articles></space-articles>`),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 2);
    assert.deepEqual(modules(), ['/space-widgets.js']);
    await page.close();
  });

  for (const [tag, chunk] of [
    ['space-treaty treaty="outer-space-treaty"', 'treaty'],
    ['space-treaties', 'treaties'],
    ['space-timeline', 'treaties'],
    ['space-article article="iss-partnership"', 'article'],
  ]) {
    test(`ask for one more file to show <${tag}>`, async () => {
      const { page } = await openHost(document(`${module}<${tag}></${tag.split(' ', 1)}>`));
      assert.equal(await page.evaluate(() => globalThis.loaded), 1);
      const [, first] = modules();
      assert.match(first, new RegExp(`^/chunks/${chunk}-`));
      // Everything else is loaded after all has been shown.
      const before = await page.evaluate(() => globalThis.before);
      assert.deepEqual(before, ['space-widgets', chunk]);
      await page.close();
    });
  }

  test('speak one language, even if the URL of the script has a query that its parts do not have', async () => {
    const { page, messages } = await openHost(
      document(
        `<script type="module" src="/space-widgets.js?ver=6.5"></script>
         <space-treaty lang="fr" treaty="outer-space-treaty"></space-treaty>`,
      ),
    );
    const text = await page.$eval(
      'space-treaty',
      ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText,
    );
    assert.match(text, /L’essentiel/);
    assert.doesNotMatch(text, /Key facts/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('read JSON in the page only when it has been parsed completely', async () => {
    const [start, end] = document(`${classic}<space-faq>${inline}</space-faq>`).split(
      '"questions"',
    );
    pages['/slow.html'] = (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(start);
      setTimeout(() => response.end(`"questions"${end}`), 1500);
    };
    const { page, messages } = await open('/slow.html');
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('speak English if the words of the content’s language cannot be loaded', async () => {
    const french = document(`${module}<space-faq lang="fr"></space-faq>`);
    await openHost(french).then(({ page }) => page.close());
    const chunk = modules().find((path) => path.includes('chunks/fr-'));
    // Longer than an element waits.
    pages[chunk] = (response) => setTimeout(() => response.writeHead(503).end(), 1500);
    const { page } = await openHost(french);
    delete pages[chunk];
    const text = await page.$eval(
      'space-faq',
      ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText,
    );
    assert.match(text, /À qui|Quel|Qui/);
    assert.match(text, /Show all/);
    await page.close();
  });

  test('restore the reader’s position, although the URL names an item', async () => {
    const [{ id }] = faq.questions.slice(-1);
    const room = '<div style="block-size: 3000px"></div>';
    const { page } = await openHost(document(`${module}${room}<space-faq></space-faq>`));
    await page.goto(`${server.origin}/host.html#${id}`, { waitUntil: 'networkidle0' });
    const place = () => page.evaluate(() => globalThis.scrollY);
    assert.ok((await place()) > 2000);
    await page.evaluate(() => globalThis.scrollTo(0, 300));
    await page.reload({ waitUntil: 'networkidle0' });
    await page.waitForFunction(() => globalThis.loaded);
    assert.equal(await place(), 300);
    await page.close();
  });

  test('report a log-in page instead of a part of the script, and show everything on retry', async () => {
    await openHost(document(`${module}<space-treaties></space-treaties>`)).then(({ page }) =>
      page.close(),
    );
    const chunk = modules().find((path) => path.includes('treaties'));
    pages[chunk] = document('<form>Log in</form>');
    const { page, messages } = await openHost(
      document(`${module}<space-treaties>Seven treaties</space-treaties>`),
    );
    const text = () =>
      page.$eval('space-treaties', ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText);
    assert.match(await text(), /could not be loaded/);
    assert.match(messages.join('\n'), /network: A part of the script could not be loaded/);
    delete pages[chunk];
    await page.evaluate(() =>
      document.querySelector('space-treaties').shadowRoot.querySelector('[part=retry]').click(),
    );
    await page.waitForFunction(() => globalThis.loaded === 1);
    assert.match(await text(), /Outer Space Treaty/);
    await page.close();
  });

  for (const [tag, chunk, shown, start] of [
    ['space-treaties view="comparison"', 'comparison', 'Compare', 'Outer Space Treaty'],
    ['space-treaty treaty="moon-agreement"', 'later-sections', 'Who has joined', 'Who has joined'],
  ]) {
    test(`say so where the ${chunk} of <${tag}> cannot be loaded, and show it on a second try, with the focus at its start`, async () => {
      const { page: first } = await openHost(document(`${module}<${tag}></${tag.split(' ')[0]}>`));
      const text = (page) =>
        page.$eval(
          tag.split(' ')[0],
          ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText,
        );
      assert.match(await text(first), new RegExp(shown));
      await first.close();
      const path = modules().find((one) => one.includes(`/${chunk}-`));
      pages[path] = document('<form>Log in</form>');
      const { page } = await openHost(document(`${module}<${tag}></${tag.split(' ')[0]}>`));
      assert.match(await text(page), /This could not be loaded/);
      assert.doesNotMatch(await text(page), new RegExp(shown));
      delete pages[path];
      await page.focus(`${tag.split(' ')[0]} >>> [part=retry]`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (name, words) =>
          document.querySelector(name).shadowRoot.querySelector('.root').innerText.includes(words),
        {},
        tag.split(' ')[0],
        shown,
      );
      const focused = await page.$eval(tag.split(' ')[0], ({ shadowRoot: { activeElement } }) =>
        (activeElement?.closest('label') ?? activeElement)?.innerText.trim(),
      );
      assert.equal(focused, start);
      await page.close();
    });
  }

  test('use a bundle that the page has preloaded while the script was loading', async () => {
    const asked = new Promise((resolve) => {
      pages['/content/en.json'] = (response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(bundle);
        resolve();
      };
    });
    pages['/late.js'] = async (response) => {
      await asked;
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end("import '/space-widgets.js';");
    };
    const { page, messages } = await openHost(
      document(
        '<space-faq></space-faq>',
        `<script type="module" src="/late.js"></script>
         <link rel="preload" as="fetch" crossorigin href="/content/en.json">`,
      ),
    );
    delete pages['/late.js'];
    delete pages['/content/en.json'];
    assert.deepEqual(await shownQuestions(page), questions);
    assert.equal(bundleRequests(), 1);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('request the bundle once, for twenty elements and two scripts', async () => {
    const { page, messages } = await openHost(
      document(module + classic + '<space-faq></space-faq>'.repeat(20)),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 20);
    assert.equal(bundleRequests(), 1);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('shift nothing if the page has set the height of the element', async () => {
    const { page } = await openHost(
      document(
        `${module}<space-faq>Questions</space-faq><p>Below</p>`,
        '<style>space-faq { display: block; min-height: 900px }</style>',
      ),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 1);
    assert.equal(await page.evaluate(() => globalThis.shift), 0);
    await page.close();
  });

  test('work under a policy that forbids every style and every other origin', async () => {
    pages['/strict.html'] = {
      body: document(`${module}<space-faq></space-faq>`),
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${server.origin}; connect-src ${server.origin}; style-src 'none'; img-src data:; base-uri 'none'`,
      },
    };
    const { page, messages } = await open('/strict.html');
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    const weight = await page.$eval(
      'space-faq',
      ({ shadowRoot }) => globalThis.getComputedStyle(shadowRoot.querySelector('h3')).fontWeight,
    );
    assert.equal(weight, '650');
    await page.close();
  });

  test('leave another version of an element alone, with one warning that names both', async () => {
    const { page, messages } = await openHost(
      document(`<script>
          customElements.define('space-faq', class extends HTMLElement { static version = '0.0.1' });
        </script>${module}${classic}
        <space-treaty treaty="outer-space-treaty"></space-treaty><space-faq>Old</space-faq>`),
    );
    assert.equal(
      await page.evaluate(() => globalThis.loaded),
      1,
      'the treaty is there all the same',
    );
    const warnings = messages.filter((message) => message.includes('0.0.1'));
    assert.match(warnings[0], /^warn.*<space-faq>.*0\.0\.1.*0\.1\.0/);
    assert.equal(messages.length, warnings.length);
    await page.close();
  });

  test('print every answer', async () => {
    const { page } = await openHost(document(`${module}<space-faq></space-faq>`));
    const visible = () =>
      page.$eval('space-faq', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.content')].map(
          (one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.clientHeight > 0,
        ),
      );
    const closed = await page.$eval('space-faq', (faq) => faq.offsetHeight);
    await page.emulateMediaType('print');
    assert.ok((await visible()).every(Boolean));
    assert.ok((await page.$eval('space-faq', (faq) => faq.offsetHeight)) > closed * 2);
    await page.close();
  });

  test('keep the fallback if the script is blocked or the bundle is missing', async () => {
    const fallback =
      '<space-faq src="/gone.json"><a href="/questions">All questions</a></space-faq>';
    for (const script of [module, '<script src="/blocked.js"></script>']) {
      const { page } = await openHost(document(script + fallback));
      assert.ok(await page.$eval('space-faq a', (link) => link.offsetHeight > 0));
      await page.close();
    }
  });
});

describe('A text fragment in the address', () => {
  const words = '#:~:text=committee%20of%20space%20agencies';
  /** Runs in the page: the open questions, once the page has scrolled to one. */
  const openQuestions = () => {
    const { shadowRoot } = document.querySelector('space-faq');
    const open = [...(shadowRoot?.querySelectorAll('[aria-expanded=true]') ?? [])];
    // The answer is shown and its button says so.
    const shown = [...(shadowRoot?.querySelectorAll('.panel:not([hidden])') ?? [])];
    return (
      globalThis.scrollY > 0 &&
      open.length === shown.length &&
      open.map(({ innerText }) => innerText.trim()).join()
    );
  };
  const opened = async (page) => (await page.waitForFunction(openQuestions)).jsonValue();
  const question = 'Who cleans up space debris?';

  test('opens the closed answer in Chromium, also in content that is fetched', async () => {
    for (const content of ['', inline]) {
      pages['/host.html'] = document(`${module}<space-faq>${content}</space-faq>`);
      const { page } = await open(`/host.html${words}`);
      assert.equal(await opened(page), question);
      await page.close();
    }
  });

  test('opens it in Firefox, in content inside the page, or when it is followed later', async () => {
    const other = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
    try {
      const page = await other.newPage();
      pages['/inline.html'] = document(`${module}<space-faq>${inline}</space-faq>`);
      await page.goto(`${server.origin}/inline.html${words}`);
      assert.equal(await opened(page), question);
      pages['/fetched.html'] = document(`${module}<space-faq></space-faq>`);
      await page.goto(`${server.origin}/fetched.html`);
      await page.waitForFunction(() =>
        document.querySelector('space-faq').shadowRoot?.querySelector('[part=button]'),
      );
      await page.goto(`${server.origin}/fetched.html${words}`);
      assert.equal(await opened(page), question);
    } finally {
      await other.close();
    }
  });

  test(
    'opens it in WebKit, also with content that is fetched',
    { skip: !webkit && 'WebKit is not on this machine' },
    async () => {
      const browser = await launchWebkit(webkit);
      try {
        for (const content of ['', inline]) {
          // It finds nothing in a shadow root that no text of the page precedes.
          pages['/host.html'] = document(
            `<h1>Space law</h1>${module}<space-faq>${content}</space-faq>`,
          );
          await browser.open(`${server.origin}/host.html${words}`);
          const found = await browser.evaluate(`
            const openQuestions = ${openQuestions};
            return new Promise((resolve) => {
              (function look() {
                const found = openQuestions();
                if (found) resolve(found);
                else requestAnimationFrame(look);
              })();
            });
          `);
          assert.equal(found, question);
          await browser.open('about:blank');
        }
      } finally {
        await browser.close();
      }
    },
  );
});

describe('A page on a USB stick', () => {
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'stick-'));
    cpSync(join(dist, 'space-widgets.classic.js'), join(folder, 'space-widgets.classic.js'));
    writeFileSync(
      join(folder, 'page.html'),
      document(
        `<space-faq>${inline}</space-faq>`,
        '<script src="space-widgets.classic.js"></script>',
      ),
    );
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  test('shows the questions from file: in Chromium', async () => {
    const { page, messages } = await open(pathToFileURL(join(folder, 'page.html')).href);
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('shows the questions from file: in Firefox, with its strict policy', async () => {
    const strict = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    });
    try {
      const page = await strict.newPage();
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      await page.waitForFunction(() =>
        document.querySelector('space-faq').shadowRoot?.querySelector('[part=button]'),
      );
      assert.deepEqual(await shownQuestions(page), questions);
    } finally {
      await strict.close();
    }
  });
});

for (const [name, options] of [
  ['Chromium', chromium && { executablePath: chromium, args: chromiumFlags }],
  ['Firefox', firefox && { browser: 'firefox', executablePath: firefox }],
]) {
  test(`${name} keeps a page for the way back, with what is open`, { skip: !options }, async () => {
    pages['/host.html'] = document('<space-faq></space-faq>', module);
    pages['/other.html'] = document('Another page');
    const own = await puppeteer.launch(options);
    const page = await own.newPage();
    await page.goto(`${server.origin}/host.html`);
    await page.waitForFunction(() =>
      globalThis.document.querySelector('space-faq').shadowRoot?.querySelector('[part=button]'),
    );
    const opened = () =>
      globalThis.document
        .querySelector('space-faq')
        .shadowRoot.querySelectorAll('[aria-expanded=true]').length;
    await page.$eval('space-faq', (faq) => {
      faq.showAll();
      globalThis.addEventListener('pageshow', ({ persisted }) => {
        globalThis.persisted = persisted;
      });
    });
    await page.goto(`${server.origin}/other.html`);
    await page.evaluate(() => globalThis.history.back());
    await page.waitForFunction(() => globalThis.persisted);
    assert.equal(await page.evaluate(opened), questions.length);
    await own.close();
  });
}
