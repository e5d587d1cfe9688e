import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const bundle = JSON.parse(readFileSync(join(dist, 'content/en.json'), 'utf8'));
const site = 'https://museum.example/space/';

/** The length of a title is the author's affair, the case of the doctype nobody's. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': 'off', 'long-title': 'off' },
});

let folder;
const page = (id, from = folder) => readFileSync(join(from, id, 'index.html'), 'utf8');
const dataOf = (html) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)[1]);
const meta = (html, name) =>
  new RegExp(`(?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(dist, 'cli/space-widgets.js'), 'articles', join(dist, 'content/en.json')].concat([
      '--out',
      folder,
      '--site',
      site,
    ]),
    { encoding: 'utf8' },
  );
  assert.deepEqual([status, stderr], [0, '']);
});

after(() => {
  rmSync(folder, { recursive: true });
});

for (const article of bundle.articles) {
  const { id, title, summary, published, sources, image } = article;

  describe(`The page of "${title}"`, () => {
    test('is valid HTML, and so is the handout', async () => {
      for (const name of ['index.html', 'handout.html']) {
        const { results } = await validator.validateFile(join(folder, id, name));
        const said = results.flatMap(({ messages }) =>
          messages.map(({ line, column, message }) => `${line}:${column} ${message}`),
        );
        assert.deepEqual(said, [], name);
      }
    });

    test('describes itself, with the address that it will have', () => {
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

test('a page that does not know its address claims none', () => {
  const html = page(bundle.articles[0].id, join(dist, 'articles'));
  assert.doesNotMatch(html, /canonical|og:url|og:image/);
  const data = dataOf(html);
  assert.ok(!('url' in data) && !('image' in data));
  assert.equal(data.headline, bundle.articles[0].title);
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
      for (const link of links.filter((one) => !one.endsWith('.css'))) {
        assert.match(link, new RegExp(`/${language}/articles/|\\?lang=${language}`), id);
        const { pathname } = new URL(link, pathToFileURL(join(from, id, 'index.html')));
        assert.ok(existsSync(fileURLToPath(`file://${pathname}`)), link);
      }
    }
  });
}
