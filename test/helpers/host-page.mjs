/**
 * What the tests of pages share: the built folder, served together with pages that exist
 * only in the test, and Chromium to open them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch-chromium.mjs';
import { serve } from './static-server.mjs';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
export const bundle = readFileSync(join(dist, 'content/en.json'), 'utf8');

const { faq, topics } = JSON.parse(bundle);
// Topic by topic, in the order of the topics.
export const questions = topics.flatMap(({ id }) =>
  faq.questions.filter(({ topic }) => topic === id).map(({ question }) => question),
);

export const module = '<script type="module" src="/space-widgets.js"></script>';
export const classic = '<script src="/space-widgets.classic.js"></script>';
export const inline = `<script type="application/json">${bundle.replaceAll('<', '\\u003c')}</script>`;

/** A page of someone else, with the widgets in it. */
export const hostPage = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
   <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Pages by path, as the server takes them; those of a test end with it. */
export const pages = {};
export let server;
let browser;

before(async () => {
  browser = await launchChromium();
  server = await serve(dist, pages);
});

after(async () => {
  await browser.close();
  server.close();
});

beforeEach(() => {
  server.requests.length = 0;
});

afterEach(() => {
  for (const path of Object.keys(pages)) delete pages[path];
});

/** Opens a page, and records its messages and requests. */
export async function open(address, { width = 1280, prepare } = {}) {
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
          .flatMap(({ name }) => /([a-z-]+)\.js$/.exec(name)?.[1] ?? []);
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
export async function openHost(html, options) {
  pages['/host.html'] = html;
  return open('/host.html', options);
}

export const shownQuestions = (page) =>
  page.evaluate(() =>
    [...document.querySelector('space-faq').shadowRoot.querySelectorAll('[part=button]')].map(
      (button) => button.innerText.trim(),
    ),
  );

/** How often the content has been requested in this test. */
export const bundleRequests = () =>
  server.requests.filter((path) => path.endsWith('en.json')).length;

/** The paths of the scripts that have been requested in this test. */
export const scriptRequests = () => server.requests.filter((path) => path.endsWith('.js'));
