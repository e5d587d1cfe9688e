/** The builder of the built site, served and open in Chromium. */
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch-chromium.mjs';
import { serve } from './static-server.mjs';

export const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));

export let browser;
export let server;

before(async () => {
  server = await serve(site);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  server.close();
});

/** Opens the builder, and records its messages. */
export async function open(address = `${server.origin}/builder/`, { width = 1280 } = {}) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, messages };
}

/** What is to be pasted. */
export const snippet = (page) => page.$eval('#snippet', ({ textContent }) => textContent);

/** Waits until the page in the preview contains something. */
export async function previewed(page, find) {
  const frame = await (await page.$('#preview')).contentFrame();
  return frame.waitForFunction(find);
}

/** Runs in the preview: how many questions it shows. */
export const shownQuestions = () =>
  document.querySelector('space-faq')?.shadowRoot?.querySelectorAll('[part=button]').length;
