import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { bundle, dataOf, dist, folder, meta, page, site } from '../helpers/article-pages.mjs';

/** The length of a title is up to the author, and the case of the doctype does not matter. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': 'off', 'long-title': 'off' },
});

for (const article of bundle.articles) {
  const { id, title, summary, published, sources, image } = article;

  describe(`The page of "${title}"`, () => {
    test('is valid HTML, and so is the handout', async () => {
      const translated = join(dist, 'ar', 'articles', id, 'index.html');
      const files = ['index.html', 'handout.html'].map((name) => join(folder, id, name));
      for (const name of [...files, translated]) {
        const { results } = await validator.validateFile(name);
        const said = results.flatMap(({ messages }) =>
          messages.map(({ line, column, message }) => `${line}:${column} ${message}`),
        );
        assert.deepEqual(said, [], name);
      }
    });

    test('separates its words and source numbers, even without a style sheet', () => {
      for (const name of ['index.html', 'handout.html']) {
        const html = readFileSync(join(folder, id, name), 'utf8');
        const [article] = html.split('<h1')[1].split('</article>');
        const text = article.replaceAll('<span class="between"> · </span>', ' · ');
        const joined = /<\/(a|span|sup|time)><(a|span|sup|time)\b/.exec(text);
        assert.equal(joined?.[0], undefined, name);
      }
    });

    test('describes itself, with its future URL', () => {
      const html = page(id);
      const address = `${site}articles/${id}/`;
      assert.ok(html.includes(`<title>${title} | ${bundle.title}</title>`));
      assert.ok(html.includes(`<link rel="canonical" href="${address}">`));
      assert.deepEqual(
        ['description', 'og:type', 'og:title', 'og:description', 'og:url'].map((name) =>
          meta(html, name),
        ),
        [summary, 'article', title, summary, address],
      );
      assert.ok(meta(html, 'og:image').startsWith('https://museum.example/'));
    });

    test('tells machines what the bundle says', () => {
      const data = dataOf(page(id));
      assert.equal(data['@context'], 'https://schema.org');
      assert.equal(data['@type'], 'Article');
      assert.equal(data.headline, title);
      assert.equal(data.description, summary);
      assert.deepEqual(data.author, article.authors);
      assert.equal(data.datePublished, published);
      assert.equal(data.dateModified, article.updated ?? published);
      assert.equal(data.publisher.name, bundle.title);
      assert.equal(data.image.caption, bundle.images.find((one) => one.id === image).alt);
      assert.equal(data.inLanguage, bundle.language);
      assert.equal(data.isAccessibleForFree, true);
      assert.equal(data.license.name, bundle.license);
      const named = sources.map((one) => bundle.sources.find((source) => source.id === one));
      const urls = (list) => list.map(({ url }) => url).sort();
      assert.deepEqual(urls(data.citation), urls(named));
    });

    test('leads from each mark to its source and back', () => {
      const html = page(id);
      const ids = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, one]) => one));
      const hashes = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, one]) => one);
      assert.deepEqual(
        hashes.filter((hash) => !ids.has(hash)),
        [],
      );
      const marks = [...ids].filter((one) => one.startsWith('mark-'));
      assert.ok(marks.length >= sources.length);
      assert.deepEqual(
        marks.filter((mark) => !hashes.includes(mark)),
        [],
      );
    });
  });
}

test('a page that does not know its URL states none', () => {
  const html = page(bundle.articles[0].id, join(dist, 'articles'));
  assert.doesNotMatch(html, /canonical|og:url|og:image/);
  const data = dataOf(html);
  assert.ok(!('url' in data) && !('image' in data));
  assert.equal(data.headline, bundle.articles[0].title);
});
