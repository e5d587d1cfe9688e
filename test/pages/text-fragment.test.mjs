import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../helpers/browsers.mjs';
import { hostPage, inline, module, open, pages, server } from '../helpers/host-page.mjs';
import { launchWebkit } from '../helpers/webkit.mjs';

const { firefox, webkit } = findBrowsers();

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
      pages['/host.html'] = hostPage(`${module}<space-faq>${content}</space-faq>`);
      const { page } = await open(`/host.html${words}`);
      assert.equal(await opened(page), question);
      await page.close();
    }
  });

  test('opens it in Firefox, in content inside the page, or when it is followed later', async () => {
    const other = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
    try {
      const page = await other.newPage();
      pages['/inline.html'] = hostPage(`${module}<space-faq>${inline}</space-faq>`);
      await page.goto(`${server.origin}/inline.html${words}`);
      assert.equal(await opened(page), question);
      pages['/fetched.html'] = hostPage(`${module}<space-faq></space-faq>`);
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
          pages['/host.html'] = hostPage(
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
