/** The folder for a USB stick, opened as files in each engine. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { launchWebkit } from './helpers/webkit.mjs';

const folder = new URL('../dist/site/offline/', import.meta.url);
const address = (path) => new URL(path, folder).href;
const { faq } = JSON.parse(readFileSync(new URL('../dist/content/en.json', import.meta.url)));

const shown = `[...(document.querySelector('space-faq')?.shadowRoot?.querySelectorAll('[part=button]') ?? [])].length`;
const ready = `document.querySelectorAll('*').length > 0 && ['space-faq', 'space-articles', 'space-treaties', 'space-timeline'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root:not(.pending > *)'))`;

async function until(check, what) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(what);
}

const { chromium, firefox, webkit } = findBrowsers();

async function withPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return { open: (url) => openNoted(browser, url), close: () => browser.close() };
}

/** Opens a page, and records its requests and messages on the console. */
async function openNoted(browser, url) {
  const page = await browser.newPage();
  const notes = { asked: [], failed: [], messages: [] };
  page.on('request', (request) => notes.asked.push(request.url()));
  page.on('requestfailed', (request) => notes.failed.push(request.url()));
  page.on('console', (message) => notes.messages.push(message.text()));
  page.on('pageerror', (error) => notes.messages.push(error.message));
  await page.goto(url);
  return { notes, evaluate: (code) => page.evaluate(code), close: () => page.close() };
}

/** Its driver reports neither requests nor messages. */
async function withWebkit() {
  const browser = await launchWebkit(webkit);
  const open = async (url) => {
    await browser.open(url);
    return {
      evaluate: (code) => browser.evaluate(`return ${code}`),
      close: () => browser.open('about:blank'),
    };
  };
  return { open, close: () => browser.close() };
}

const engines = {
  Chromium: chromium && (() => withPuppeteer({ executablePath: chromium, args: chromiumFlags })),
  Firefox:
    firefox &&
    (() =>
      withPuppeteer({
        browser: 'firefox',
        executablePath: firefox,
        // As in a browser without automation.
        extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
      })),
  WebKit: webkit && withWebkit,
};

for (const [name, launch] of Object.entries(engines)) {
  describe(`From file:, ${name}`, { skip: !launch && `${name} is not on this machine` }, () => {
    let browser;
    let stick;

    before(async () => {
      browser = await launch();
      stick = mkdtempSync(join(tmpdir(), 'stick-'));
      cpSync(folder, join(stick, 'space-widgets'), { recursive: true });
    });

    after(async () => {
      await browser.close();
      rmSync(stick, { recursive: true });
    });

    test('shows every element, and requests only files of the folder', async () => {
      const page = await browser.open(address('index.html'));
      await until(() => page.evaluate(ready), 'an element is not there');
      assert.equal(await page.evaluate(shown), faq.questions.length);
      const { asked = [], failed, messages } = page.notes ?? {};
      assert.deepEqual(failed ?? [], []);
      assert.deepEqual(messages ?? [], []);
      const elsewhere = asked.filter(
        (url) => !url.startsWith(folder.href) && !url.startsWith('data:'),
      );
      assert.deepEqual(elsewhere, []);
      await page.close();
    });

    test('leads from a card to the article, and from there back', async () => {
      const page = await browser.open(address('index.html'));
      await until(() => page.evaluate(ready), 'an element is not there');
      const to = await page.evaluate(
        `document.querySelector('space-articles').shadowRoot.querySelector('[part=link]').href`,
      );
      assert.ok(to.startsWith(folder.href), to);
      await page.close();
      const article = await browser.open(to);
      await until(
        () =>
          article.evaluate(
            `Boolean(document.querySelector('space-article')?.shadowRoot?.querySelector('h1'))`,
          ),
        'the article is not there',
      );
      const home = await article.evaluate(`document.querySelector('header a').href`);
      assert.equal(home, address('index.html'));
      await article.close();
    });

    test('shows the questions on a page beside the folder, pasted as the builder says', async () => {
      const builder = await browser.open(new URL('../builder/index.html', folder).href);
      const snippet = `document.getElementById('snippet').textContent`;
      await until(() => builder.evaluate(`Boolean(${snippet})`), 'there is no snippet');
      await builder.evaluate(`document.querySelector('[value=stick]').click()`);
      const html = await builder.evaluate(snippet);
      assert.ok(html.includes('space-widgets.classic.js'), html);
      await builder.close();
      const file = join(stick, 'museum.html');
      writeFileSync(file, `<!doctype html><html lang="fr"><title>Museum</title>${html}</html>`);
      const page = await browser.open(pathToFileURL(file).href);
      await until(() => page.evaluate(shown), 'no question is there');
      assert.equal(await page.evaluate(shown), faq.questions.length);
      await page.close();
    });

    test('shows its characters correctly on a page in another encoding', async () => {
      const { faq: french } = JSON.parse(
        readFileSync(new URL('../dist/content/fr.json', import.meta.url)),
      );
      const file = join(stick, 'latin.html');
      writeFileSync(
        file,
        `<!doctype html><html lang="fr"><meta charset="windows-1252"><title>Latin</title>
         <script src="space-widgets/content/fr.js"></script>
         <script src="space-widgets/space-widgets.classic.js"></script>
         <space-faq searchable src="space-widgets/content/fr.json"></space-faq></html>`,
      );
      const page = await browser.open(pathToFileURL(file).href);
      await until(() => page.evaluate(shown), 'no question is there');
      assert.equal(await page.evaluate('document.characterSet'), 'windows-1252');
      const text = await page.evaluate(
        `[...document.querySelector('space-faq').shadowRoot.querySelectorAll('[part=button], [part=search], label, input')].map((one) => one.textContent + (one.placeholder ?? '')).join(' ')`,
      );
      assert.ok(
        text.includes(french.questions.find(({ question }) => /é/.test(question)).question),
      );
      assert.doesNotMatch(text, /Ã|â€/);
      await page.close();
    });
  });
}

test('The folder has no file that needs a server', () => {
  const page = readFileSync(fileURLToPath(new URL('index.html', folder)), 'utf8');
  assert.doesNotMatch(page, /type="module"|https?:\/\/widgets\.example/);
});
