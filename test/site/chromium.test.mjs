import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findings } from '../helpers/axe.mjs';
import { launchChromium } from '../helpers/launch-chromium.mjs';
import { bundle } from '../helpers/make-site.mjs';
import { serve } from '../helpers/static-server.mjs';
import { folder, json, origin, serveSite, skip } from '../helpers/two-editions.mjs';

serveSite();

describe('The page of an item, in Chromium', { skip }, () => {
  const hostPages = {};
  let browser;
  let host;

  before(async () => {
    browser = await launchChromium();
    host = await serve(folder, hostPages);
  });

  after(async () => {
    await browser.close();
    host.close();
  });

  async function open(address, { script = true } = {}) {
    const page = await browser.newPage();
    const messages = [];
    const asked = new Set();
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('data:')) asked.add(new URL(url).origin);
    });
    if (!script) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (request.resourceType() === 'script' ? request.abort() : request.continue());
      });
    }
    await page.goto(address, { waitUntil: 'networkidle0' });
    return { page, messages, asked };
  }

  const widgets = { faq: 'faq/all', article: 'article/iss-partnership', articles: 'articles/all' };
  Object.assign(widgets, { timeline: 'timeline/all', treaties: 'treaties/all' });
  widgets.treaty = 'treaty/outer-space-treaty';

  for (const [tag, item] of Object.entries(widgets)) {
    test(`${item} is the element under its own policy, with no finding`, async () => {
      const { page, messages, asked } = await open(`${origin}/v1/e/${item}/`);
      await page.waitForFunction(
        (name) =>
          document.querySelector(name)?.shadowRoot?.querySelector('.root:not(.pending > *)'),
        {},
        `space-${tag}`,
      );
      assert.deepEqual(messages, []);
      assert.deepEqual([...asked], [origin]);
      assert.deepEqual(await findings(page), []);
      await page.close();
    });

    test(`${item} is complete when its scripts do not come, with no finding`, async () => {
      const { page } = await open(`${origin}/v1/e/${item}/`, { script: false });
      const text = await page.$eval('main', (main) => main.innerText.length);
      assert.ok(text > 300, `${text} letters`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 800, `${wide} px wide`);
      assert.deepEqual(await findings(page), []);
      await page.close();
    });
  }

  test('a frame without an origin shows the element, as WordPress frames what it embeds', async () => {
    const { html } = json('v1/oembed/faq/all.json');
    hostPages['/host.html'] =
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${html.replaceAll(/sandbox="[^"]*"/g, 'sandbox="allow-scripts"')}`;
    const { page, messages } = await open(`${host.origin}/host.html`);
    const frame = page.frames().find((one) => one.url().startsWith(origin));
    await frame.waitForFunction(() =>
      document.querySelector('space-faq').shadowRoot?.querySelector('[part=button]'),
    );
    assert.equal(await frame.$eval('.languages', (nav) => nav.checkVisibility()), false);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('a question is shown with its answer and its sources, and leads to all questions', async () => {
    const { faq, sources } = bundle;
    const [{ id, question, answer }] = faq.questions;
    const all = (pattern) => Array.from(JSON.stringify(answer).matchAll(pattern), ([, one]) => one);
    const cited = new Set(all(/"identifier":"([^"]+)"/g));
    const words = all(/"value":"([^"\\]+)"/g);
    assert.ok(cited.size > 1 && words.length > 1);
    const { page } = await open(`${origin}/v1/e/question/${id}/`);
    assert.equal(await page.$eval('h1', (heading) => heading.innerText), question);
    const shown = await page.$eval('article', ({ innerText }) => innerText);
    for (const one of words) assert.ok(shown.includes(one.trim()), one);
    const listed = await page.$$eval('article li', (items) => items.map((one) => one.innerText));
    assert.equal(listed.length, cited.size);
    for (const { title } of sources.filter((source) => cited.has(source.id))) {
      assert.ok(
        listed.some((one) => one.startsWith(title)),
        title,
      );
    }
    assert.equal(await page.$eval('.whole a', ({ href }) => href), `${origin}/v1/e/faq/all/`);
    await page.close();
  });
});
