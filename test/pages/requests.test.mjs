import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  bundle,
  bundleRequests,
  classic,
  hostPage,
  module,
  openHost,
  pages,
  questions,
  scriptRequests,
  shownQuestions,
} from '../helpers/host-page.mjs';

describe('Two lines in a bare page', () => {
  test('request nothing besides the script and the bundle, for questions and cards', async () => {
    const { page } = await openHost(
      hostPage(`${module}<space-faq></space-faq><space-articles></space-articles>`),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 2);
    assert.deepEqual(scriptRequests(), ['/space-widgets.js']);
    await page.close();
  });

  for (const [tag, chunk] of [
    ['space-treaty treaty="outer-space-treaty"', 'treaty'],
    ['space-treaties', 'treaties'],
    ['space-timeline', 'treaties'],
    ['space-article article="iss-partnership"', 'article'],
  ]) {
    test(`ask for one more file to show <${tag}>`, async () => {
      const { page } = await openHost(hostPage(`${module}<${tag}></${tag.split(' ', 1)}>`));
      assert.equal(await page.evaluate(() => globalThis.loaded), 1);
      const [, first] = scriptRequests();
      assert.match(first, new RegExp(`^/chunks/[0-9a-f]{8}/${chunk}\\.js$`));
      // Everything else is loaded after all has been shown.
      const before = await page.evaluate(() => globalThis.before);
      assert.deepEqual(before, ['space-widgets', chunk]);
      await page.close();
    });
  }

  test('use a bundle that the page has preloaded while the script was loading', async () => {
    const asked = new Promise((resolve) => {
      pages['/content/en.json'] = (response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(bundle);
        resolve();
      };
    });
    pages['/late.js'] = async (response) => {
      await asked;
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end("import '/space-widgets.js';");
    };
    const { page, messages } = await openHost(
      hostPage(
        '<space-faq></space-faq>',
        `<script type="module" src="/late.js"></script>
         <link rel="preload" as="fetch" crossorigin href="/content/en.json">`,
      ),
    );
    delete pages['/late.js'];
    delete pages['/content/en.json'];
    assert.deepEqual(await shownQuestions(page), questions);
    assert.equal(bundleRequests(), 1);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('request the bundle once, for twenty elements and two scripts', async () => {
    const { page, messages } = await openHost(
      hostPage(module + classic + '<space-faq></space-faq>'.repeat(20)),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 20);
    assert.equal(bundleRequests(), 1);
    assert.deepEqual(messages, []);
    await page.close();
  });
});
