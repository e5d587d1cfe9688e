import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { bundleRequests, dist, open } from '../helpers/host-page.mjs';

/**
 * All texts and names that a reader of the page meets, except those in a language of
 * their own, names and code.
 */
function readTexts() {
  const page = document.documentElement.lang;
  const texts = [document.title, document.querySelector('meta[name=description]').content];
  const read = (node) => {
    // A text node.
    if (node.nodeType === 3) texts.push(node.data.replace(/\s+/g, ' ').trim());
    // Neither a text nor an element.
    if (node.nodeType !== 1) return;
    if (node.matches('script, style, bdi, .languages a, code')) return;
    if (node.lang && node.lang !== page) return;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      texts.push(node.getAttribute(name) ?? '');
    }
    // Content between the tags of an element is not shown, unless it is in a slot.
    const inside = node.assignedNodes?.() ?? [];
    const from = inside.length ? inside : (node.shadowRoot ?? node).childNodes;
    for (const child of from) read(child);
  };
  read(document.body);
  return [...new Set(texts)].filter((text) => /[A-Za-z]{2}/.test(text));
}

describe('The languages of the demo pages', () => {
  const languages = { ar: 'rtl', zh: 'ltr', fr: 'ltr', ru: 'ltr', es: 'ltr' };
  const names = ['index', 'treaties', 'museum', 'school', 'article'];

  /**
   * Names stay the same, and languages with the same script share single words, such as
   * "Article IV".
   */
  const canBeShared = (text, language) =>
    /^(ar|ru|zh)$/.test(language) ? /^([A-Z]+|Landsat)$/.test(text) : text.split(' ').length < 3;

  const choose = async (page, language) => {
    await page.click(`.languages a[lang=${language}]`);
    await page.waitForFunction(
      (language) =>
        document.querySelector('.languages [aria-current]').lang === language &&
        [...document.querySelectorAll(':defined')].every(
          ({ localName, shadowRoot }) =>
            !localName.startsWith('space-') || shadowRoot.querySelector('.root').lang === language,
        ),
      {},
      language,
    );
  };

  for (const name of names) {
    test(`${name}.html changes every word, and its direction, without a reload`, async () => {
      const { page, messages, foreign } = await open(`/${name}.html#questions`);
      const english = await page.evaluate(readTexts);
      assert.ok(english.length > 20);
      await page.evaluate(() => (globalThis.here = true));
      for (const [language, direction] of Object.entries(languages)) {
        await choose(page, language);
        const { lang, dir, search, hash } = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          dir: globalThis.getComputedStyle(document.body).direction,
          search: globalThis.location.search,
          hash: globalThis.location.hash,
        }));
        assert.deepEqual(
          [lang, dir, search, hash],
          [language, direction, `?lang=${language}`, '#questions'],
        );
        const texts = new Set(await page.evaluate(readTexts));
        const left = english.filter((text) => texts.has(text) && !canBeShared(text, language));
        assert.deepEqual(left, [], language);
        const links = await page.$$eval('a[href*=".html"]:not(space-faq a)', (all) =>
          all.map(({ search }) => search),
        );
        assert.deepEqual([...new Set(links)], links.length ? [`?lang=${language}`] : []);
      }
      await choose(page, 'en');
      assert.deepEqual(await page.evaluate(readTexts), english);
      assert.equal(await page.evaluate(() => globalThis.location.search), '');
      assert.ok(await page.evaluate(() => globalThis.here));
      assert.deepEqual(messages, []);
      assert.deepEqual(foreign, []);
      await page.close();
    });
  }

  test('are also set by the URL, and follow the page', async () => {
    const { page } = await open('/museum.html?lang=ar');
    assert.equal(bundleRequests(), 0);
    assert.equal(await page.$eval('h1', ({ innerText }) => innerText), 'مدار واحد وأعلام كثيرة');
    await page.evaluate(() => (document.documentElement.lang = 'fr-CA'));
    await page.waitForFunction(() => document.documentElement.dir === 'ltr');
    assert.equal(
      await page.$eval('h1', ({ innerText }) => innerText),
      'Une orbite, tant de drapeaux',
    );
    await page.close();
  });

  test('have a word for each place', async () => {
    const keys = new Set(
      names.flatMap((name) =>
        Array.from(
          readFileSync(join(dist, `${name}.html`), 'utf8').matchAll(/data-words="([^"]+)"/g),
          ([, key]) => key,
        ),
      ),
    );
    for (const language of Object.keys(languages)) {
      const words = JSON.parse(readFileSync(join(dist, `words/${language}.json`), 'utf8'));
      assert.deepEqual(Object.keys(words).sort(), [...keys].sort(), language);
      assert.ok(Object.values(words).every(Boolean), language);
    }
  });
});
