import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../helpers/browsers.mjs';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';
import { hostPage, module, pages, questions, server } from '../helpers/host-page.mjs';

const { chromium, firefox } = findBrowsers();

for (const [name, options] of [
  ['Chromium', chromium && { executablePath: chromium, args: chromiumFlags }],
  ['Firefox', firefox && { browser: 'firefox', executablePath: firefox }],
]) {
  test(`${name} keeps a page for the way back, with what is open`, { skip: !options }, async () => {
    pages['/host.html'] = hostPage('<space-faq></space-faq>', module);
    pages['/other.html'] = hostPage('Another page');
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
