import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, dist, folder, menuOf, page, site } from '../helpers/article-pages.mjs';
import { run } from '../helpers/command-line.mjs';

describe('The languages of a page', () => {
  const id = 'iss-partnership';

  test('are a menu, each in its own words, the current one marked', () => {
    const html = page(id, join(dist, 'fr', 'articles'));
    const up = '../../../content/..';
    assert.deepEqual(menuOf(html), {
      العربية: `${up}/ar/articles/${id}/`,
      中文: `${up}/zh/articles/${id}/`,
      English: `${up}/articles/${id}/`,
      Français: './',
      Русский: `${up}/ru/articles/${id}/`,
      Español: `${up}/es/articles/${id}/`,
    });
    assert.match(html, /<nav class="languages" aria-label="Langues">/);
    assert.match(html, /<a [^>]*hreflang="ar" lang="ar" dir="rtl">العربية/);
    assert.deepEqual(html.match(/<a [^>]*aria-current="page"[^>]*>[^<]+/g), [
      '<a href="./" hreflang="fr" lang="fr" dir="ltr" aria-current="page">Français',
    ]);
  });

  test('are given to machines on each page alike, with English for all others', () => {
    const alternatesOf = (from, address) =>
      Array.from(
        page(id, from).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
        ([, language, href]) => [language, new URL(href, address).href],
      );
    const expected = ['ar', 'zh', 'en', 'x-default', 'fr', 'ru', 'es'].map((language) => [
      language,
      `${site}${['en', 'x-default'].includes(language) ? '' : `${language}/`}articles/${id}/`,
    ]);
    for (const [, href] of expected) {
      const folders = new URL(href).pathname.slice(new URL(site).pathname.length);
      assert.deepEqual(alternatesOf(join(dist, folders, '..'), href), expected, href);
    }
  });

  test('have absolute URLs if the page knows its own', () => {
    const others = ['fr', 'de'].map((language) => {
      const path = join(folder, `${language}.json`);
      const articles = bundle.articles.map(({ url, ...article }) => ({
        ...article,
        // In German, it has no page; in French, it is on another site.
        ...(language === 'fr' && url ? { url: `https://musee.example/${article.id}` } : {}),
      }));
      writeFileSync(path, JSON.stringify({ ...bundle, language, articles }));
      return path;
    });
    const out = join(folder, 'articles');
    const en = join(dist, 'content/en.json');
    const { status, stderr } = run('articles', en, ...others, '--out', out, '--site', site);
    assert.deepEqual([status, stderr], [0, '']);
    const html = page(id, out);
    assert.deepEqual(html.match(/<link rel="alternate"[^>]*>/g), [
      `<link rel="alternate" hreflang="en" href="${site}articles/${id}/">`,
      `<link rel="alternate" hreflang="x-default" href="${site}articles/${id}/">`,
      `<link rel="alternate" hreflang="fr" href="https://musee.example/${id}">`,
    ]);
    assert.deepEqual(menuOf(html), { English: './', Français: `https://musee.example/${id}` });
  });

  test('are not mentioned if there is only one', () => {
    assert.doesNotMatch(page(id), /hreflang|<nav/);
  });
});

for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) {
  test(`the pages in ${language} speak it, and lead to pages that do`, async () => {
    const { article: words, handout } = await import(`../../dist/i18n/${language}.js`);
    const from = join(dist, language, 'articles');
    for (const { id } of bundle.articles) {
      const html = page(id, from);
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      assert.ok(html.includes(`<html lang="${language}" dir="${direction}">`), id);
      assert.ok(html.includes(`>${words.readOn}</h2>`), id);
      assert.ok(readFileSync(join(from, id, 'handout.html'), 'utf8').includes(handout.answers), id);
      const links = Array.from(html.matchAll(/href="(\.\.[^"]*)"/g), ([, href]) => href);
      const elsewhere = new Set(Object.values(menuOf(html)));
      for (const link of links.filter((one) => !one.endsWith('.css'))) {
        const { href, pathname } = new URL(link, pathToFileURL(join(from, id, 'index.html')));
        const speaksIt = new RegExp(`/${language}/articles/|\\?lang=${language}`);
        assert.ok(elsewhere.has(link) || speaksIt.test(href), `${id}: ${link}`);
        assert.ok(existsSync(fileURLToPath(`file://${pathname}`)), link);
      }
    }
  });
}
