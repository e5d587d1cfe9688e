import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findings } from '../helpers/axe.mjs';
import { bundle, bundleRequests, open, server } from '../helpers/host-page.mjs';

describe('The demo pages', () => {
  for (const name of ['index', 'treaties', 'museum', 'school']) {
    for (const scheme of ['light', 'dark']) {
      test(`${name}.html, ${scheme}: content, one bundle request, no message, no finding`, async () => {
        const { page, messages, foreign } = await open(`/${name}.html`, {
          prepare: (page) =>
            page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
        });
        const tags = await page.$$eval(
          ':defined',
          (all) => all.filter(({ localName }) => localName.startsWith('space-')).length,
        );
        assert.ok(tags > 0);
        assert.equal(await page.evaluate(() => globalThis.loaded), tags);
        assert.equal(bundleRequests(), 1);
        assert.deepEqual(messages, []);
        assert.deepEqual(foreign, []);
        assert.deepEqual(await findings(page), []);
        await page.close();
      });
    }

    for (const width of [320, 768, 1280]) {
      test(`${name}.html fits ${width} px, and nothing jumps while it loads`, async () => {
        const { page } = await open(`/${name}.html`, { width });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `the page is ${wide} px wide`);
        assert.ok((await page.evaluate(() => globalThis.shift)) < 0.05);
        await page.close();
      });
    }
  }

  test('every card leads to its article, which works without JavaScript', async () => {
    const { page } = await open('/index.html');
    const links = await page.$eval('space-articles', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[part=link]')].map(({ href }) => href),
    );
    assert.equal(links.length, 6);
    await page.setJavaScriptEnabled(false);
    for (const link of links) {
      const response = await page.goto(link);
      assert.equal(response.status(), 200, link);
      assert.ok((await page.$eval('article', ({ innerText }) => innerText.length)) > 5000);
    }
    await page.close();
  });
});

describe('Links', () => {
  const { articles, faq, treaties } = JSON.parse(bundle);
  const places = new Set([
    ...articles.flatMap(({ id }) => [`/articles/${id}/`, `/articles/${id}/handout.html`]),
    ...treaties.flatMap(({ id, articles }) =>
      [id, ...articles.map((article) => article.id)].map((one) => `/treaties.html#${one}`),
    ),
  ]);

  test('of answers lead to articles and treaties', () => {
    const urls = [...JSON.stringify(faq).matchAll(/"url":"\.\.([^"]+)"/g)].map(([, url]) => url);
    assert.ok(urls.length > 20);
    assert.deepEqual(
      urls.filter((url) => !places.has(url)),
      [],
    );
  });

  test('of article pages lead to articles, treaties, words and sources', async () => {
    const { page } = await open('/index.html');
    for (const { id } of articles) {
      await page.goto(`${server.origin}/articles/${id}/`);
      const links = await page.$$eval('main a', (all) =>
        all.map(({ hash, origin, pathname }) => ({
          own: origin === globalThis.location.origin,
          here: pathname === globalThis.location.pathname && Boolean(document.querySelector(hash)),
          place: pathname + hash,
        })),
      );
      const broken = links.filter(({ own, here, place }) => own && !here && !places.has(place));
      assert.deepEqual(broken, [], id);
      assert.ok(links.filter(({ here }) => here).length > 10);
    }
    await page.close();
  });
});
