/** The folder for a memory stick, opened as files in each engine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { openInWebkit, webkitDriver } from './helpers/webkit.mjs';

const folder = new URL('../dist/site/offline/', import.meta.url);
const address = (path) => new URL(path, folder).href;
const { faq } = JSON.parse(readFileSync(new URL('../dist/content/en.json', import.meta.url)));
const { chromium, firefox, webkit } = findBrowsers();

const shown = `[...(document.querySelector('space-faq')?.shadowRoot?.querySelectorAll('[part=button]') ?? [])].length`;
const ready = `document.querySelectorAll('*').length > 0 && ['space-faq', 'space-articles', 'space-treaties', 'space-timeline'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root:not(.pending)'))`;

async function until(check, what) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(what);
}

const engines = {
  Chromium: chromium && {
    open: () => puppeteer.launch({ executablePath: chromium, args: chromiumFlags }),
  },
  Firefox: firefox && {
    open: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox,
        // As in a browser that nobody drives.
        extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
      }),
  },
};

for (const [name, engine] of Object.entries(engines)) {
  describe(`From file:, ${name}`, { skip: !engine && `${name} is not on this machine` }, () => {
    let browser;
    before(async () => {
      browser = await engine.open();
    });
    after(() => browser.close());

    test('shows every element, and asks for nothing but files of the folder', async () => {
      const page = await browser.newPage();
      const asked = [];
      const failed = [];
      const messages = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('requestfailed', (request) => failed.push(request.url()));
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      await page.goto(address('index.html'));
      await until(() => page.evaluate(ready), 'an element is not there');
      assert.equal(await page.evaluate(shown), faq.questions.length);
      assert.deepEqual(failed, []);
      assert.deepEqual(messages, []);
      const elsewhere = asked.filter(
        (url) => !url.startsWith(folder.href) && !url.startsWith('data:'),
      );
      assert.deepEqual(elsewhere, []);
      await page.close();
    });

    test('leads from a card to the article, and from there back', async () => {
      const page = await browser.newPage();
      await page.goto(address('index.html'));
      await until(() => page.evaluate(ready), 'an element is not there');
      const to = await page.evaluate(
        `document.querySelector('space-articles').shadowRoot.querySelector('[part=link]').href`,
      );
      assert.ok(to.startsWith(folder.href), to);
      await page.goto(to);
      await until(
        () =>
          page.evaluate(
            `Boolean(document.querySelector('space-article')?.shadowRoot?.querySelector('h1'))`,
          ),
        'the article is not there',
      );
      const home = await page.evaluate(`document.querySelector('header a').href`);
      assert.equal(home, address('index.html'));
      await page.close();
    });
  });
}

describe('From file:, WebKit', { skip: !webkit && 'WebKit is not on this machine' }, () => {
  let driver;
  before(async () => {
    driver = webkitDriver(webkit);
    await driver.serverStart();
  });
  after(() => driver.serverStop());

  test('shows every element', async () => {
    const page = await openInWebkit(webkit, address('index.html'));
    try {
      await until(() => page.evaluate(`return Boolean(${ready})`), 'an element is not there');
      assert.equal(await page.evaluate(`return ${shown}`), faq.questions.length);
    } finally {
      await page.close();
    }
  });
});

test('The folder has no file that only a server can give', () => {
  const page = readFileSync(fileURLToPath(new URL('index.html', folder)), 'utf8');
  assert.doesNotMatch(page, /type="module"|https?:\/\/widgets\.example/);
});
