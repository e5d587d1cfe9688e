import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  bundle,
  classic,
  hostPage,
  inline,
  module,
  open,
  openHost,
  pages,
  questions,
  server,
  shownQuestions,
} from '../helpers/host-page.mjs';

describe('Two lines in a bare page', () => {
  test('show the questions, from the module', async () => {
    const { page, messages } = await openHost(hostPage(`${module}<space-faq></space-faq>`));
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('show the questions, from the classic script in the head', async () => {
    const { page, messages } = await openHost(hostPage('<space-faq></space-faq>', classic));
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('show an article card and a treaty', async () => {
    const { page } = await openHost(
      hostPage(`${module}<space-article-card article="iss-partnership"></space-article-card>
        <space-treaty treaty="outer-space-treaty"></space-treaty>`),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 2);
    const articles = await page.$eval(
      'space-treaty',
      ({ shadowRoot }) => shadowRoot.querySelectorAll('[part=item]').length,
    );
    assert.equal(articles, 17);
    await page.close();
  });

  test('speak one language, even if the URL of the script has a query that its parts do not have', async () => {
    const { page, messages } = await openHost(
      hostPage(
        `<script type="module" src="/space-widgets.js?ver=6.5"></script>
         <space-treaty lang="fr" treaty="outer-space-treaty"></space-treaty>`,
      ),
    );
    const text = await page.$eval(
      'space-treaty',
      ({ shadowRoot }) => shadowRoot.querySelector('.root').innerText,
    );
    assert.match(text, /L’essentiel/);
    assert.doesNotMatch(text, /Key facts/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('read JSON in the page only when it has been parsed completely', async () => {
    const [start, end] = hostPage(`${classic}<space-faq>${inline}</space-faq>`).split(
      '"questions"',
    );
    pages['/slow.html'] = (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(start);
      // The rest comes once the element has been updated, to say that it is loading.
      pages['/rest'] = (asked) => {
        asked.writeHead(204).end();
        response.end(`"questions"${end}`);
      };
    };
    const prepare = (page) =>
      page.evaluateOnNewDocument(() => {
        (function look() {
          const root = document.querySelector('space-faq')?.shadowRoot?.querySelector('.root');
          if (root?.innerText.includes('Loading')) void fetch('/rest');
          else requestAnimationFrame(look);
        })();
      });
    const { page, messages } = await open('/slow.html', { prepare });
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('restore the reader’s position, although the URL names an item', async () => {
    const [{ id }] = JSON.parse(bundle).faq.questions.slice(-1);
    const room = '<div style="block-size: 3000px"></div>';
    const { page } = await openHost(hostPage(`${module}${room}<space-faq></space-faq>`));
    await page.goto(`${server.origin}/host.html#${id}`, { waitUntil: 'networkidle0' });
    const place = () => page.evaluate(() => globalThis.scrollY);
    assert.ok((await place()) > 2000);
    await page.evaluate(() => globalThis.scrollTo(0, 300));
    await page.reload({ waitUntil: 'networkidle0' });
    await page.waitForFunction(() => globalThis.loaded);
    assert.equal(await place(), 300);
    await page.close();
  });

  test('shift nothing if the page has set the height of the element', async () => {
    const { page } = await openHost(
      hostPage(
        `${module}<space-faq>Questions</space-faq><p>Below</p>`,
        '<style>space-faq { display: block; min-height: 900px }</style>',
      ),
    );
    assert.equal(await page.evaluate(() => globalThis.loaded), 1);
    assert.equal(await page.evaluate(() => globalThis.shift), 0);
    await page.close();
  });

  test('work under a policy that forbids every style and every other origin', async () => {
    pages['/strict.html'] = {
      body: hostPage(`${module}<space-faq></space-faq>`),
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${server.origin}; connect-src ${server.origin}; style-src 'none'; img-src data:; base-uri 'none'`,
      },
    };
    const { page, messages } = await open('/strict.html');
    assert.deepEqual(await shownQuestions(page), questions);
    assert.deepEqual(messages, []);
    const weight = await page.$eval(
      'space-faq',
      ({ shadowRoot }) => globalThis.getComputedStyle(shadowRoot.querySelector('h3')).fontWeight,
    );
    assert.equal(weight, '650');
    await page.close();
  });

  test('leave another version of an element alone, with one warning that names both', async () => {
    const { page, messages } = await openHost(
      hostPage(`<script>
          customElements.define('space-faq', class extends HTMLElement { static version = '0.0.1' });
        </script>${module}${classic}
        <space-treaty treaty="outer-space-treaty"></space-treaty><space-faq>Old</space-faq>`),
    );
    assert.equal(
      await page.evaluate(() => globalThis.loaded),
      1,
      'the treaty is there all the same',
    );
    const warnings = messages.filter((message) => message.includes('0.0.1'));
    assert.match(warnings[0], /^warn.*<space-faq>.*0\.0\.1.*0\.1\.0/);
    assert.equal(messages.length, warnings.length);
    await page.close();
  });
});
