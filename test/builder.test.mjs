import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { serve } from './helpers/static-server.mjs';

const site = fileURLToPath(new URL('../dist/site/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
let server;

before(async () => {
  server = await serve(site);
  browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumFlags,
  });
});

after(async () => {
  await browser.close();
  server.close();
});

async function open(address = `${server.origin}/builder/`, { width = 1280 } = {}) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, messages };
}

const snippet = (page) => page.$eval('#snippet', ({ textContent }) => textContent);

/** Waits until the page in the preview has something. */
async function previewed(page, find) {
  const frame = await (await page.$('#preview')).contentFrame();
  return frame.waitForFunction(find);
}

const shownQuestions = () =>
  document.querySelector('space-faq')?.shadowRoot?.querySelectorAll('[part=button]').length;

describe('The builder', () => {
  test('shows the widget and its snippet at once, without a message', async () => {
    const { page, messages } = await open();
    await previewed(page, shownQuestions);
    assert.match(await snippet(page), /v1\/space\.js[^]*<space-faq>/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('goes by the keyboard from the choice of a topic to the copy', async () => {
    const { page } = await open();
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.focus('[name=item]');
    await page.keyboard.press('ArrowDown');
    await page.focus('[name=host]');
    await page.keyboard.press('ArrowDown');
    const topic = await page.$eval('[name=item]', ({ value }) => value);
    assert.notEqual(topic, 'all');
    const address = `https://widgets.example/v1/e/faq/${topic}/`;
    await page.waitForFunction(
      (wanted) => document.querySelector('#snippet').textContent === wanted,
      {},
      address,
    );
    await page.focus('[data-copy=snippet]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[data-copy=snippet] + [role=status]').textContent === 'Copied.',
    );
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
    await page.close();
  });

  test('says beside its button what has been copied, again at a second copy, and no longer than it is true', async () => {
    const { page } = await open();
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.click('[value=cms]');
    const said = () => page.$$eval('[role=status]', (all) => all.map((one) => one.textContent));
    for (const name of ['site-script', 'snippet', 'privacy']) {
      const status = `[data-copy=${name}] + [role=status]`;
      await page.$eval(status, (element) => {
        element.changes = [];
        new MutationObserver(() => element.changes.push(element.textContent)).observe(element, {
          childList: true,
        });
      });
      for (const times of [1, 2]) {
        await page.click(`[data-copy=${name}]`);
        await page.waitForFunction(
          (selector, wanted) =>
            document.querySelector(selector).changes.filter(Boolean).length === wanted,
          { timeout: 3000 },
          status,
          times,
        );
      }
      assert.equal((await said()).filter(Boolean).length, 1);
      await page.click('[name=searchable]');
      assert.deepEqual(await said(), ['', '', '']);
    }
    await page.close();
  });

  test('has a snippet, steps, requests and a sentence for each place', async () => {
    const { page } = await open();
    const places = await page.$$eval('[name=host]', (all) => all.map(({ value }) => value));
    assert.ok(places.length >= 10);
    for (const place of places) {
      await page.click(`[value=${place}]`);
      const texts = await page.$$eval(
        '#snippet, #steps, #requests, #privacy, #without, #kind',
        (all) => all.map(({ textContent }) => textContent.trim()),
      );
      assert.ok(texts.every(Boolean), place);
    }
    await page.close();
  });

  test('writes HTML without script that holds every answer', async () => {
    const { page } = await open();
    await page.click('[value=canvas]');
    await page.waitForFunction(() =>
      document.querySelector('#snippet').textContent.includes('<details'),
    );
    const html = await snippet(page);
    assert.ok(html.split('<details').length > 20);
    const wrong = /<script|<h1|href="(?!https?:).{0,40}/.exec(html);
    assert.equal(wrong, null);
    await page.close();
  });

  test('shows the HTML of the last choice, whichever comes last', async () => {
    const { page } = await open();
    await page.click('[value=canvas]');
    await page.setRequestInterception(true);
    const held = [];
    page.on('request', (request) => {
      if (held.length || request.resourceType() !== 'fetch') void request.continue();
      else held.push(request);
    });
    const select = (name, value) =>
      page.$eval(
        `select[name=${name}]`,
        (element, chosen) => {
          element.value = chosen;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    await select('widget', 'faq');
    await select('widget', 'treaty');
    await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('<h'));
    const html = await snippet(page);
    const [request] = held;
    const finished = page.waitForResponse((response) => response.url() === request.url());
    await request.continue();
    await finished;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await snippet(page), html);
    await page.close();
  });

  test('offers in each language what that one has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'builder-'));
    const head = { formatVersion: 1, title: 'A museum' };
    const faq = { questions: [{ id: 'why', question: 'Why?', answer: 'So.' }] };
    const events = [{ id: 'landing', date: '1969-07-20', title: 'A landing', sources: [] }];
    const bundles = [
      { ...head, language: 'en', faq, events },
      { ...head, language: 'fr', faq },
    ].map((bundle) => {
      const path = join(folder, `${bundle.language}.json`);
      writeFileSync(path, JSON.stringify(bundle));
      return path;
    });
    const to = join(folder, 'site');
    const program = fileURLToPath(new URL('../dist/cli/space-widgets.js', import.meta.url));
    const call = ['site', ...bundles, '--out', to, '--origin', 'https://widgets.example'];
    execFileSync(process.execPath, [program, ...call], { stdio: 'ignore' });
    const { page, messages } = await open(pathToFileURL(join(to, 'builder/index.html')).href);
    const offered = () =>
      page.$$eval('select[name=widget] option', (all) => all.map(({ value }) => value));
    assert.deepEqual(await offered(), ['faq', 'timeline']);
    await page.select('select[name=widget]', 'timeline');
    await page.select('select[name=language]', 'fr');
    assert.deepEqual(await offered(), ['faq']);
    assert.match(await snippet(page), /<space-faq lang="fr">/);
    assert.match(await snippet(page), /v1\/e\/faq\/all\/fr\//);
    await page.select('select[name=language]', '');
    assert.deepEqual(await offered(), ['faq', 'timeline']);
    await page.click('[name=searchable]');
    await page.select('select[name=language]', 'fr');
    assert.match(await snippet(page), /searchable/, 'a choice is lost with the language');
    assert.deepEqual(messages, []);
    await page.close();
    rmSync(folder, { recursive: true });
  });

  test('shows what is left where scripts are removed', async () => {
    const { page } = await open();
    await page.click('[name=no-script]');
    await previewed(page, () => !document.querySelector('space-faq')?.shadowRoot);
    const frame = await (await page.$('#preview')).contentFrame();
    assert.ok(await frame.$eval('space-faq a', (link) => link.checkVisibility()));
    await page.close();
  });

  test('pins a version with the hash of the file', async () => {
    const { page } = await open();
    await page.click('[name=pinned]');
    const [, src, hash] = /src="https:\/\/widgets\.example\/([^"]+)" integrity="([^"]+)"/.exec(
      await snippet(page),
    );
    const right = await page.evaluate(
      async (address, integrity) => {
        const response = await fetch(address, { integrity });
        return response.ok;
      },
      `../${src}`,
      hash,
    );
    assert.ok(right);
    await page.close();
  });

  test('opens as a file, with the widget in the preview', async () => {
    const { page, messages } = await open(pathToFileURL(`${site}builder/index.html`).href);
    await previewed(page, shownQuestions);
    assert.match(await snippet(page), /<space-faq>/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ]) {
    test(`fits ${width} px, ${scheme}, and axe has nothing to say`, async () => {
      const { page } = await open(undefined, { width });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `the page is ${wide} px wide`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run({ exclude: ['#preview'] }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
        [],
      );
      await page.close();
    });
  }
});
