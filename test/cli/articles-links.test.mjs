import assert from 'node:assert/strict';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, dist, folder, hrefs, meta, page, site } from '../helpers/article-pages.mjs';
import { run } from '../helpers/command-line.mjs';

describe('A bundle that lies elsewhere than on the site', () => {
  const [first] = bundle.articles;
  const en = join(dist, 'content/en.json');
  const fr = join(dist, 'content/fr.json');
  let out;
  const make = (...args) => {
    const { status, stdout, stderr } = run('articles', ...args, '--out', out);
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  };

  before(() => {
    out = join(folder, 'elsewhere', 'articles');
    cpSync(join(dist, 'content/images'), join(folder, 'images'), { recursive: true });
  });

  test('has pages that link to one another with relative URLs', () => {
    make(en, '--site', site);
    for (const { id, relatedArticles } of bundle.articles) {
      const links = hrefs(page(id, out));
      for (const other of relatedArticles) assert.ok(links.includes(`../${other}/`), other);
      assert.deepEqual(
        links.filter((one) => /\.\.\/articles\//.test(one)),
        [],
      );
    }
  });

  test('has pages of articles without a URL of their own', () => {
    const path = join(folder, 'without.json');
    const articles = bundle.articles.map((one, index) => ({
      ...one,
      url: index === 1 ? 'https://elsewhere.example/read/#top' : undefined,
    }));
    articles[1].relatedArticles = [first.id];
    articles[0].relatedArticles = [articles[1].id];
    writeFileSync(path, JSON.stringify({ ...bundle, articles }));
    make(path);
    assert.ok(hrefs(page(articles[0].id, out)).includes('https://elsewhere.example/read/#top'));
    assert.ok(hrefs(page(articles[1].id, out)).includes(`../${first.id}/`));
  });

  test('takes its folder on the site from --base, for pictures, treaties and other languages', () => {
    for (const base of ['/content', 'https://museum.example/content/']) {
      make(en, fr, '--site', 'https://museum.example/', '--base', base);
      const html = page(first.id, out);
      const address = `https://museum.example/articles/${first.id}/`;
      const { src } = bundle.images.find((one) => one.id === first.image);
      const picture = `https://museum.example/content/${src}`;
      assert.equal(meta(html, 'og:image'), picture);
      const [, shown] = /<img src="([^"]+)"/.exec(html);
      assert.equal(new URL(shown, address).href, picture);
      assert.match(html, /hreflang="fr" href="https:\/\/museum\.example\/fr\/articles\/[\w-]+\/"/);
      const absolute = hrefs(html).map((one) => new URL(one, address).href);
      const { url } = bundle.treaties.find(({ id }) => id === first.relatedTreaties[0]);
      assert.ok(absolute.includes(new URL(url, 'https://museum.example/content/').href));
      assert.ok(!html.includes(dist));
    }
  });

  test('may be in a folder with any name', () => {
    const place = join(folder, 'Fragen & mehr #1');
    cpSync(join(dist, 'content/images'), join(place, 'images'), { recursive: true });
    cpSync(en, join(place, 'en.json'));
    make(join(place, 'en.json'));
    const [, shown] = /<img src="([^"]+)"/.exec(page(first.id, out));
    const picture = new URL(shown, pathToFileURL(join(out, first.id, 'index.html')));
    assert.ok(existsSync(fileURLToPath(picture)), shown);
  });

  test('is reported to be linked at its location on disk, unless --base is set', () => {
    assert.match(make(en), /--base/);
    assert.doesNotMatch(make(en, '--base', '/content/'), /--base/);
  });

  test('accepts URLs from the root of the site, which work on every page', () => {
    const path = join(folder, 'root.json');
    const treaties = bundle.treaties.map((one) => ({ ...one, url: `/treaty/${one.id}` }));
    writeFileSync(path, JSON.stringify({ ...bundle, treaties }));
    make(path);
    const [id] = first.relatedTreaties;
    assert.ok(hrefs(page(first.id, out)).includes(`/treaty/${id}`));
  });
});
