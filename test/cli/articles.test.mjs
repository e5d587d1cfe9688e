import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { run } from '../helpers/command-line.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const bundle = JSON.parse(readFileSync(join(dist, 'content/en.json'), 'utf8'));
const site = 'https://museum.example/space/';

/** The length of a title is up to the author, and the case of the doctype does not matter. */
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
  const { status, stderr } = run(
    'articles',
    join(dist, 'content/en.json'),
    '--out',
    folder,
    '--site',
    site,
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

describe('The page of an article of a bundle of its own', () => {
  const head = { formatVersion: 1, language: 'en', title: 'A museum' };
  const article = { id: 'hall', title: 'A hall', summary: 'About a hall.', body: 'The hall.' };
  const paragraph = (...children) => ({ type: 'paragraph', children });
  const root = (...children) => ({ type: 'root', children });
  const text = (value) => ({ type: 'text', value });
  const mark = (identifier) => ({ type: 'footnoteReference', identifier });

  /** The page of the article in a bundle that has what is given, too. */
  function pageOf(about, more = {}, address = ['--site', site]) {
    const own = { ...head, articles: [{ ...article, ...about }], ...more };
    const path = join(folder, 'own.json');
    const out = join(folder, 'own', 'articles');
    writeFileSync(path, JSON.stringify(own));
    writeFileSync(join(folder, 'hall.jpg'), 'A picture');
    const { status, stderr } = run('articles', path, '--out', out, ...address);
    assert.deepEqual([status, stderr], [0, '']);
    return page('hall', out);
  }

  test('stays whole, whatever signs its title has', () => {
    const title = '</script><b>';
    const html = pageOf({ title });
    // In an attribute, it is no element.
    assert.doesNotMatch(html.replaceAll(/="[^"]*"/g, ''), /<b>/);
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
    assert.equal(JSON.parse(data).headline, title);
  });

  test('says in which language each text is that nobody has translated', () => {
    const images = [{ id: 'hall', src: 'hall.jpg', width: 8, height: 6, alt: 'صالة' }];
    const sources = [
      { id: 'book', title: 'A book', language: 'en' },
      { id: 'livre', title: 'Un livre', url: 'https://livre.example/', language: 'fr' },
    ];
    const terms = [{ id: 'orbit', name: 'orbit', definition: 'A way around.', language: 'en' }];
    const term = { type: 'termReference', identifier: 'orbit', children: [text('orbits')] };
    const treaties = [
      { id: 'peace', name: 'Peace', binding: true, summary: 'x', articles: [], language: 'en' },
    ];
    const other = { ...article, id: 'other', title: 'Another hall', language: 'fr' };
    const own = {
      ...article,
      language: 'en',
      body: root(paragraph(text('In '), term, mark('book'), mark('livre'))),
      facts: [{ text: 'It is large.', sources: ['book'] }],
      relatedArticles: ['other'],
      relatedTreaties: ['peace'],
    };
    const articles = [own, other];
    const html = pageOf({}, { language: 'ar', images, sources, terms, treaties, articles });
    assert.match(html, /<html lang="ar" dir="rtl">/);
    for (const [what, expected] of [
      ['title', '<h1 lang="en" dir="ltr">A hall</h1>'],
      ['summary', '<div class="standfirst" lang="en" dir="ltr"><p>About a hall.</p></div>'],
      ['facts', '<ul class="facts" lang="en" dir="ltr"><li>It is large.'],
      ['text', '<div lang="en" dir="ltr"><p>In '],
      ['article to read on', '<li lang="fr" dir="ltr"><a href="../other/">Another hall</a></li>'],
      ['treaty to read on', '<li lang="en" dir="ltr">Peace</li>'],
      ['word', '<dt id="term-orbit" lang="en" dir="ltr">orbit</dt>'],
      ['definition', '<dd lang="en" dir="ltr"><p>A way around.</p></dd>'],
      ['source without an address', '<span><span lang="en" dir="ltr">A book</span></span>'],
      ['source', '<a href="https://livre.example/"><span lang="fr" dir="ltr">Un livre</span></a>'],
    ]) {
      assert.ok(html.includes(expected), `${what}: ${html}`);
    }
    assert.equal(dataOf(html).inLanguage, 'en');
  });

  test('names its marks and the ways back from its sources', () => {
    const sources = ['one', 'two'].map((id) => ({ id, title: `Source ${id}` }));
    const body = root(paragraph(text('This'), mark('one'), text(' and'), mark('two'), mark('one')));
    const html = pageOf({ body }, { sources });
    const named = (start) =>
      Array.from(
        html.matchAll(new RegExp(`href="#(${start}[^"]*)" aria-label="([^"]*)"`, 'g')),
        ([, to, label]) => [to, label],
      );
    assert.deepEqual(named('source-'), [
      ['source-1', 'Source 1'],
      ['source-2', 'Source 2'],
      ['source-1', 'Source 1'],
    ]);
    assert.deepEqual(named('mark-'), [
      ['mark-1-1', 'Back to the text, from source 1 to place 1'],
      ['mark-1-2', 'Back to the text, from source 1 to place 2'],
      ['mark-2-1', 'Back to the text, from source 2'],
    ]);
  });

  test('says when the article was published and changed, to readers and to machines', () => {
    const html = pageOf({ published: '2024-01-02', updated: '2025-03-04' });
    assert.match(html, /<time datetime="2025-03-04">Updated 4\u00a0March 2025<\/time>/);
    assert.equal(meta(html, 'article:published_time'), '2024-01-02');
    assert.equal(meta(html, 'article:modified_time'), '2025-03-04');
    const { datePublished, dateModified } = dataOf(html);
    assert.deepEqual([datePublished, dateModified], ['2024-01-02', '2025-03-04']);
    assert.equal(dataOf(pageOf({ published: '2024-01-02' })).dateModified, '2024-01-02');
  });

  test('says what its picture shows, whose it is and how it may be used', () => {
    const picture = { id: 'hall', src: 'hall.jpg', width: 8, height: 6 };
    const showing = (about) => pageOf({ image: 'hall' }, { images: [{ ...picture, ...about }] });
    const html = showing({ alt: 'A hall at night', credit: 'A. Turner', license: 'CC BY 4.0' });
    assert.equal(meta(html, 'og:image:alt'), 'A hall at night');
    assert.match(html, /<img [^>]*alt="A hall at night"/);
    assert.match(html, /<figcaption>Image: A\. Turner, CC BY 4\.0<\/figcaption>/);
    const plain = showing({ decorative: true, credit: 'A. Turner' });
    assert.match(plain, /<img [^>]*alt=""/);
    assert.match(plain, /<figcaption>Image: A\. Turner<\/figcaption>/);
    assert.equal(meta(plain, 'og:image:alt'), undefined);
    const unknown = pageOf({ image: 'hall' }, { images: [{ ...picture, alt: 'A hall' }] }, []);
    assert.equal(meta(unknown, 'og:image:alt'), undefined);
  });

  test('makes a paragraph of each part of a plain text', () => {
    const html = pageOf({ summary: 'About.', body: 'One.\n\nTwo.\n \nThree\nof them.' });
    assert.match(html, /<p>One\.<\/p><p>Two\.<\/p><p>Three\nof them\.<\/p>/);
  });

  test('tells machines the address of a licence, or else its name', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    assert.equal(dataOf(pageOf({}, { license })).license, license);
    const { license: named } = dataOf(pageOf({}, { license: 'CC BY 4.0' }));
    assert.deepEqual(named, { '@type': 'CreativeWork', name: 'CC BY 4.0' });
  });

  test('has the name of the site in its title, once', () => {
    assert.match(pageOf({}), /<title>A hall \| A museum<\/title>/);
    assert.match(pageOf({ title: 'A museum' }), /<title>A museum<\/title>/);
  });
});

/** The URLs in the language menu, by the names that the languages give themselves. */
const menuOf = (html) => {
  const [nav] = /<nav class="languages".*?<\/nav>/s.exec(html) ?? [''];
  return Object.fromEntries(
    Array.from(nav.matchAll(/href="([^"]+)"[^>]*>([^<]+)<\/a>/g), ([, href, name]) => [name, href]),
  );
};

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
  const hrefs = (html) => Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href]) => href);

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
