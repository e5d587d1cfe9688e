import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { bundle } from '../helpers/make-site.mjs';
import { folder, json, origin, pageAddress, pages, paths, read } from '../helpers/two-editions.mjs';

describe('The page of an item', () => {
  test('exists for each question, article and treaty, for the whole FAQ and the timeline', () => {
    const { articles, faq, treaties } = bundle;
    const wanted = [
      ...faq.questions.map(({ id }) => `question/${id}`),
      ...articles.map(({ id }) => `article/${id}`),
      ...treaties.map(({ id }) => `treaty/${id}`),
      ...['faq', 'articles', 'treaties', 'timeline'].map((type) => `${type}/all`),
    ];
    for (const path of wanted) {
      assert.ok(pages.includes(`/v1/e/${path}/index.html`), path);
      assert.ok(pages.includes(`/v1/e/${path}/fr/index.html`), `${path} in French`);
    }
  });

  test('is in the language of its bundle', () => {
    const html = read('/v1/e/question/who-owns-the-moon/fr/index.html').toString();
    assert.match(html, /<html lang="fr" dir="ltr">/);
    assert.ok(html.includes('>Toutes les questions<'));
  });

  test('links to itself in other languages, and tells machines which ones exist', () => {
    const of = (path) => read(`/v1/e/faq/all/${path}index.html`).toString();
    const here = `${origin}/v1/e/faq/all/`;
    for (const path of ['', 'fr/']) {
      assert.deepEqual(of(path).match(/<link rel="alternate" hreflang[^>]*>/g), [
        `<link rel="alternate" hreflang="en" href="${here}">`,
        `<link rel="alternate" hreflang="x-default" href="${here}">`,
        `<link rel="alternate" hreflang="fr" href="${here}fr/">`,
      ]);
    }
    assert.ok(
      of('fr/').includes(
        '<nav class="languages" aria-label="Langues"><a href="../../../../../v1/e/faq/all/" hreflang="en" lang="en" dir="ltr">English</a><a href="../../../../../v1/e/faq/all/fr/" hreflang="fr" lang="fr" dir="ltr" aria-current="page">Français</a></nav>',
      ),
    );
  });

  test('is valid HTML that says what it is and where', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'doctype-style': 'off', 'long-title': 'off' },
    });
    for (const path of pages) {
      const { results } = await validator.validateFile(join(folder, path));
      const said = results.flatMap(({ messages }) =>
        messages.map(({ line, column, message }) => `${line}:${column} ${message}`),
      );
      assert.deepEqual(said, [], path);
      const html = read(path).toString();
      const address = pageAddress(path);
      assert.ok(html.includes(`<link rel="canonical" href="${address}">`), path);
      assert.ok(html.includes(`property="og:url" content="${address}"`), path);
      const [, title] = /property="og:title" content="([^"]+)"/.exec(html);
      assert.ok(html.includes(`<h1`) && title.length > 3, path);
    }
  });

  test('links to files and pages that exist', () => {
    for (const path of [...pages, '/index.html']) {
      for (const [, to] of read(path)
        .toString()
        .matchAll(/ (?:href|src)="([^"]+)"/g)) {
        const url = new URL(to, origin + path.replace('index.html', ''));
        if (url.origin !== origin) continue;
        const file = url.pathname.replace(/\/$/, '/index.html');
        assert.ok(paths.includes(file), `${path} leads to ${to}`);
        const id = decodeURIComponent(url.hash.slice(1));
        if (id) assert.ok(read(file).includes(` id="${id}"`), `${path} leads to ${to}`);
      }
    }
  });

  test('has a description by oEmbed, of which WordPress keeps a link and a frame', () => {
    for (const path of pages) {
      const html = read(path).toString();
      const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        html,
      );
      const { version, type, width, height, html: embed, title } = json(href.slice(origin.length));
      assert.deepEqual(
        [version, type, typeof width, typeof height],
        ['1.0', 'rich', 'number', 'number'],
      );
      assert.ok(height >= 200 && height <= 1000, 'WordPress takes no other height');
      const [, link, src] =
        /^<blockquote><p><a href="([^"]+)">[^<]+<\/a><\/p><\/blockquote><iframe src="([^"]+)" [^>]*sandbox="allow-scripts [^">]*\ballow-modals allow-downloads"[^>]*><\/iframe>$/.exec(
          embed,
        );
      assert.deepEqual([link, src], [pageAddress(path), pageAddress(path)]);
      assert.ok(title.length > 3);
    }
  });
});
