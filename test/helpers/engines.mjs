import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { chromiumFlags } from './chromium-flags.mjs';
import { launchWebkit } from './webkit.mjs';

const { chromium, firefox, webkit } = findBrowsers();

async function puppet(options) {
  const browser = await puppeteer.launch(options);
  return {
    async open(url) {
      const page = await browser.newPage();
      const messages = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) messages.push(message.text());
      });
      page.on('pageerror', (error) => messages.push(error.message));
      await page.goto(url);
      return {
        messages,
        evaluate: (expression) => page.evaluate(expression),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function webkitBrowser() {
  const browser = await launchWebkit(webkit);
  return {
    async open(url) {
      await browser.open(url);
      return {
        // Its driver does not report them.
        messages: [],
        evaluate: (expression) => browser.evaluate(`return ${expression}`),
        close: () => browser.open('about:blank'),
      };
    },
    close: () => browser.close(),
  };
}

/**
 * Each engine opens pages that evaluate an expression and keep the errors and warnings
 * of the console; undefined for one that is missing on this machine.
 */
export const engines = {
  Chromium: chromium && (() => puppet({ executablePath: chromium, args: chromiumFlags })),
  Firefox: firefox && (() => puppet({ browser: 'firefox', executablePath: firefox })),
  WebKit: webkit && webkitBrowser,
};
