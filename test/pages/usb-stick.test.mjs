import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../helpers/browsers.mjs';
import { dist, hostPage, inline, open, questions, shownQuestions } from '../helpers/host-page.mjs';

const { firefox } = findBrowsers();

describe('A page on a USB stick', () => {
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'stick-'));
    cpSync(join(dist, 'space-widgets.classic.js'), join(folder, 'space-widgets.classic.js'));
    writeFileSync(
      join(folder, 'page.html'),
      hostPage(
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
