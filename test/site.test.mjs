/**
 * The output of `space-widgets site`, served as it specifies itself, and used from
 * another origin.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './helpers/browsers.mjs';
import { chromiumFlags } from './helpers/chromium-flags.mjs';
import { findNginx, freePort, serveByNginx } from './helpers/nginx.mjs';
import { serve } from './helpers/static-server.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const bundle = JSON.parse(readFileSync(join(dist, 'content/en.json'), 'utf8'));

const skip = !findNginx() && !process.env.CI && 'nginx is not on this machine';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;

const make = (...args) =>
  spawnSync(process.execPath, [join(dist, 'cli/space-widgets.js'), 'site', ...args], {
    encoding: 'utf8',
  });

const editions = ['en', 'fr'].map((language) => join(dist, `content/${language}.json`));
const made = make(...editions, '--out', folder, '--origin', origin);
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
const read = (path) => readFileSync(join(folder, path));
const json = (path) => JSON.parse(read(path));
const release = `/r/${json('v1/versions.json').latest}/`;
const pages = paths.filter((path) => /^\/v1\/e\/.*\.html$/.test(path));
const pageAddress = (path) => origin + path.replace('index.html', '');

let stop;
before(async () => {
  if (!skip) stop = await serveByNginx(folder, port);
});
after(async () => {
  await stop?.();
  rmSync(folder, { recursive: true });
});

describe('A site', () => {
  test('is made without any message', () => {
    assert.equal(made.status, 0);
    assert.equal(made.stderr, '');
    assert.ok(made.stdout.includes(release.slice(3, -1)));
  });

  test('has a release that refers to nothing outside itself except pages', () => {
    const inside = paths.filter((path) => path.startsWith(release));
    for (const path of inside.filter((one) => one.endsWith('.js'))) {
      const code = read(path).toString();
      for (const [, to] of code.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)) {
        const target = new URL(to, `http://site${path}`).pathname;
        assert.ok(inside.includes(target), `${path} imports ${to}`);
      }
      assert.ok(!code.includes('sourceMappingURL'), `${path} names a map`);
      assert.doesNotMatch(code, /\beval\(|\bFunction\(/, `${path} runs text`);
    }
    const { articles, images, treaties } = json(`${release}content/en.json`);
    for (const { src } of images) assert.ok(inside.includes(`${release}content/${src}`), src);
    for (const { url } of [...articles, ...treaties]) {
      const { pathname } = new URL(url, `http://site${release}content/`);
      assert.ok(paths.includes(`${pathname}index.html`), url);
    }
  });

  test('has a manifest that names the modules of the release', () => {
    const { modules } = json(`${release}custom-elements.json`);
    assert.ok(modules.length >= 7);
    for (const { path } of modules) assert.ok(paths.includes(release + path), path);
  });

  test('has the hash of each file of the release', () => {
    const hashes = json(`${release}sri.json`);
    const inside = paths.filter((path) => path.startsWith(release));
    assert.equal(Object.keys(hashes).length, inside.length - 1);
    for (const [path, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(read(release + path))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, path);
    }
  });

  test('has another release for other content, and keeps the former one', () => {
    const again = make(editions[0], '--out', folder, '--origin', origin);
    assert.equal(again.status, 0);
    const { latest, releases } = json('v1/versions.json');
    assert.notEqual(`/r/${latest}/`, release);
    assert.ok(releases.includes(release.slice(3, -1)) && releases.includes(latest));
    for (const one of releases) {
      for (const [path, hash] of Object.entries(json(`r/${one}/sri.json`))) {
        const digest = createHash('sha384')
          .update(read(`r/${one}/${path}`))
          .digest('base64');
        assert.equal(hash, `sha384-${digest}`, `${one} ${path}`);
      }
    }
    assert.equal(make(...editions, '--out', folder, '--origin', origin).status, 0);
    assert.equal(`/r/${json('v1/versions.json').latest}/`, release);
    rmSync(join(folder, 'r', latest), { recursive: true });
  });

  test('includes the files beside its bundle, except hidden ones and those from elsewhere', () => {
    const place = mkdtempSync(join(tmpdir(), 'beside-'));
    const inner = join(place, 'inner');
    mkdirSync(inner);
    for (const name of ['secret.txt', 'inner/.env', 'inner/terms.txt', 'inner/a%20b.txt']) {
      writeFileSync(join(place, name), name);
    }
    symlinkSync('../secret.txt', join(inner, 'link.txt'));
    const names = ['.env', 'link.txt', 'terms.txt', 'a%2520b.txt'];
    const sources = names.map((url, index) => ({ id: `source-${index}`, title: url, url }));
    const head = { formatVersion: 1, language: 'en', title: 'A museum', sources };
    const questions = [{ id: 'why', question: 'Why?', answer: 'So.' }];
    writeFileSync(join(inner, 'en.json'), JSON.stringify({ ...head, faq: { questions } }));
    const to = join(place, 'out');
    const { status, stderr } = make(join(inner, 'en.json'), '--out', to, '--origin', origin);
    assert.equal(status, 0);
    assert.match(stderr, /\.env is hidden or outside its folder/);
    assert.match(stderr, /link\.txt is hidden or outside its folder/);
    const taken = readdirSync(to, { recursive: true }).join('\n');
    assert.match(taken, /terms\.txt/);
    assert.match(taken, /a%20b\.txt/);
    assert.doesNotMatch(taken, /\.env|link\.txt/);
    rmSync(place, { recursive: true });
  });

  test('tells its builder where to find content that the elements do not look for', () => {
    const place = mkdtempSync(join(tmpdir(), 'german-'));
    const german = join(place, 'de.json');
    writeFileSync(german, JSON.stringify({ ...bundle, language: 'de' }));
    const to = join(place, 'out');
    assert.equal(make(editions[0], german, '--out', to, '--origin', origin).status, 0);
    const page = readFileSync(join(to, 'builder/index.html'), 'utf8');
    const facts = JSON.parse(/id="facts">([^<]+)</.exec(page)[1]);
    assert.deepEqual(
      facts.editions.map(({ language, content }) => [language, content]),
      [
        ['en', undefined],
        ['de', 'content/de.json'],
      ],
    );
    assert.ok(readdirSync(join(to, 'r', facts.release, 'content')).includes('de.json'));
    rmSync(place, { recursive: true });
  });

  test('keeps the page of all questions if a topic has its name', () => {
    const place = mkdtempSync(join(tmpdir(), 'topic-'));
    const topics = ['all', 'law'].map((id) => ({ id, title: `About ${id}` }));
    const questions = topics.map(({ id }) => ({
      id: `of-${id}`,
      question: `What of ${id}?`,
      answer: 'This.',
      topic: id,
    }));
    const head = { formatVersion: 1, language: 'en', title: 'A museum', topics };
    writeFileSync(join(place, 'en.json'), JSON.stringify({ ...head, faq: { questions } }));
    const to = join(place, 'out');
    const { status, stderr } = make(join(place, 'en.json'), '--out', to, '--origin', origin);
    assert.equal(status, 0);
    assert.match(stderr, /the topic "all" gets no page/);
    assert.match(readFileSync(join(to, 'v1/e/faq/all/index.html'), 'utf8'), /What of law\?/);
    assert.doesNotMatch(readFileSync(join(to, 'v1/e/faq/law/index.html'), 'utf8'), /of all\?/);
    rmSync(place, { recursive: true });
  });

  for (const [name, args, message] of [
    [
      'an origin with a path',
      [editions[0], '--origin', 'https://museum.example/w/'],
      /not an origin/,
    ],
    ['two bundles of one language', [editions[0], editions[0], '--origin', origin], /both in the/],
    ['a bundle that is not there', ['gone.json', '--origin', origin], /gone\.json does not exist/],
  ]) {
    test(`refuses ${name}`, () => {
      const { status, stderr } = make(...args, '--out', join(folder, 'refused'));
      assert.equal(status, 1);
      assert.match(stderr, message);
    });
  }
});

describe('A site of a bundle of its own', () => {
  const title = 'A museum';
  const rich = (...children) => ({ type: 'root', children: [{ type: 'paragraph', children }] });
  const link = (url, value) => ({ type: 'link', url, children: [{ type: 'text', value }] });
  const part = {
    id: 'peace-i',
    number: 'I',
    title: 'Peace',
    explanation: { summary: 'Peace for all.' },
  };
  const treaty = {
    id: 'peace',
    name: 'Peace Treaty',
    binding: true,
    summary: 'About peace.',
    url: 'treaty.html#peace',
    articles: [part],
  };
  const article = { id: 'hall', title: 'A hall', summary: 'About a hall.', body: 'The hall.' };
  const event = { id: 'opening', date: '1999-05-01', title: 'It opens' };
  const question = { id: 'why', question: 'Why?', answer: 'So.' };
  const hall = { id: 'hall', src: 'hall.svg', width: 8, height: 6, alt: 'The hall at night' };

  let place;
  before(() => {
    place = mkdtempSync(join(tmpdir(), 'own-'));
  });
  after(() => {
    rmSync(place, { recursive: true });
  });

  /** Makes a site of bundles, with files that lie beside them. */
  function siteOf(bundles, beside = []) {
    const inputs = bundles.map((one) => {
      const path = join(place, `${one.language}.json`);
      writeFileSync(path, JSON.stringify({ formatVersion: 1, title, ...one }));
      return path;
    });
    for (const name of beside) writeFileSync(join(place, name), name);
    const to = join(place, 'out');
    rmSync(to, { recursive: true, force: true });
    const { status, stderr } = make(...inputs, '--out', to, '--origin', origin);
    assert.equal(status, 0, stderr);
    const text = (path) => readFileSync(join(to, path), 'utf8');
    const all = readdirSync(to, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
    return {
      stderr,
      text,
      all,
      content: `r/${JSON.parse(text('v1/versions.json')).latest}/content/`,
    };
  }

  const hrefs = (html) => Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href]) => href);

  test('takes along each size of a picture, and the text of each article of a treaty', () => {
    const variants = [{ src: 'hall-small.svg', width: 4 }];
    const parts = [{ ...part, textUrl: 'peace-i.txt' }];
    const beside = ['hall.svg', 'hall-small.svg', 'peace-i.txt', 'peace.txt'];
    const { stderr, all, content } = siteOf(
      [
        {
          language: 'en',
          images: [{ ...hall, variants }],
          articles: [{ ...article, image: 'hall' }],
          treaties: [{ ...treaty, textUrl: 'peace.txt', articles: parts }],
        },
      ],
      beside,
    );
    assert.equal(stderr, '');
    for (const folder of [content, 'offline/content/']) {
      for (const name of beside) assert.ok(all.includes(folder + name), folder + name);
    }
  });

  test('leads from a translation to the translated part where its text names that of the first language', () => {
    const english = { language: 'en', treaties: [treaty] };
    const french = {
      language: 'fr',
      treaties: [{ ...treaty, url: 'fr/traite.html#peace' }],
      faq: { questions: [{ ...question, answer: rich(link('treaty.html#peace-i', 'la paix')) }] },
    };
    const { stderr, text, content } = siteOf([english, french]);
    assert.equal(stderr, '');
    const html = text('v1/e/question/why/fr/index.html');
    const href = '../../../../../v1/e/treaty/peace/fr/#peace-i';
    assert.ok(html.includes(`<a href="${href}">la paix</a>`), html);
    assert.ok(text('v1/e/treaty/peace/fr/index.html').includes(' id="peace-i"'));
    const { faq } = JSON.parse(text(`${content}fr.json`));
    assert.match(
      JSON.stringify(faq),
      /"url":"\.\.\/\.\.\/\.\.\/v1\/e\/treaty\/peace\/fr\/#peace-i"/,
    );
  });

  test('says of what has its page elsewhere that this one is a copy, and leads there', () => {
    const law = 'https://law.example/peace';
    const news = 'https://news.example/hall';
    const answer = rich(link(law, 'law'), link('hall.html', 'hall'));
    const { text, content } = siteOf([
      {
        language: 'en',
        treaties: [{ ...treaty, url: law }],
        articles: [
          { ...article, url: news, relatedTreaties: ['peace'] },
          { ...article, id: 'other', url: 'hall.html' },
        ],
        faq: { questions: [{ ...question, answer }] },
      },
    ]);
    for (const [path, address] of [
      ['treaty/peace', law],
      ['article/hall', news],
      ['article/other', `${origin}/v1/e/article/other/`],
    ]) {
      const html = text(`v1/e/${path}/index.html`);
      assert.ok(html.includes(`<link rel="canonical" href="${address}">`), path);
      assert.ok(html.includes(`<meta property="og:url" content="${address}">`), path);
    }
    assert.ok(hrefs(text('v1/e/treaties/all/index.html')).includes(law));
    const listed = hrefs(text('v1/e/articles/all/index.html'));
    assert.ok(listed.includes(news) && listed.includes('../../../../v1/e/article/other/'));
    const { articles, treaties } = JSON.parse(text(`${content}en.json`));
    assert.deepEqual(
      [...articles, ...treaties].map(({ url }) => url),
      [news, '../../../v1/e/article/other/', law],
    );
  });

  test('names on the page of a question the sources that its answer does not', () => {
    const sources = [{ id: 'book', title: 'A book about reasons' }];
    const questions = [{ ...question, sources: ['book'] }];
    const { text } = siteOf([{ language: 'en', sources, faq: { questions } }]);
    assert.match(text('v1/e/question/why/index.html'), /<li>A book about reasons<\/li>/);
  });

  test('opens offline in its first language, whichever it is', () => {
    const questions = [question];
    const { all, text } = siteOf([
      { language: 'fr', faq: { questions } },
      { language: 'en', faq: { questions }, treaties: [treaty] },
    ]);
    assert.match(text('offline/index.html'), /<html lang="fr" /);
    assert.match(text('offline/index.en.html'), /<html lang="en" /);
    const page = 'offline/treaty/peace/en/index.html';
    const [back] = hrefs(/<header>(.*?)<\/header>/s.exec(text(page))[1]);
    assert.equal(new URL(back, `file:///${page}`).pathname, '/offline/index.en.html');
    assert.ok(!all.includes('offline/index.fr.html'));
  });

  test('has one first heading on each page, also where a page shows all there is', () => {
    const { all, text } = siteOf([
      {
        language: 'en',
        faq: { questions: [question] },
        articles: [article],
        treaties: [treaty],
        events: [event],
      },
    ]);
    const pages = all.filter((path) => /^(v1|offline)\/.*\.html$/.test(path));
    assert.ok(
      pages.includes('offline/index.html') && pages.includes('v1/e/timeline/all/index.html'),
    );
    for (const path of pages) {
      const levels = Array.from(text(path).matchAll(/<h([1-6])/g), ([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      const leap = levels.find((level, place) => level > (levels[place - 1] ?? 0) + 1);
      assert.equal(leap, undefined, `${path}: ${levels}`);
    }
  });

  test('keeps titles in its builder as they are, whatever signs they have', () => {
    const titles = ['</script> $& x', "$' $` $$ <!--"];
    const articles = titles.map((one, index) => ({ ...article, id: `a-${index}`, title: one }));
    const { text } = siteOf([{ language: 'en', articles }]);
    const [, facts] = /id="facts">(.*?)<\/script>/s.exec(text('builder/index.html'));
    const [{ items }] = JSON.parse(facts).editions;
    assert.deepEqual(
      items.filter(({ type }) => type === 'article').map((one) => one.title),
      titles,
    );
  });

  test('says in its list of pages in which language and direction each edition is', () => {
    const faq = { questions: [question] };
    const arabic = { language: 'ar', title: 'متحف', faq };
    const { text } = siteOf([{ language: 'en', faq }, arabic]);
    const html = text('index.html');
    assert.match(html, /<html lang="en" dir="ltr">/);
    assert.match(html, /<section lang="ar" dir="rtl"><h2>متحف<\/h2>/);
    assert.match(siteOf([arabic]).text('index.html'), /<html lang="ar" dir="rtl">/);
  });

  test('says under which licence its pages may be used, and nothing where there is none', () => {
    const faq = { questions: [question] };
    const page = (license) =>
      siteOf([{ language: 'en', faq, license }]).text('v1/e/faq/all/index.html');
    assert.match(page('CC BY 4.0'), /<footer><p>[^<]*CC BY 4\.0[^<]*<\/p><\/footer>/);
    assert.doesNotMatch(page(undefined), /<footer/);
  });

  test('describes the picture of a treaty to those who get its link', () => {
    const { text } = siteOf(
      [{ language: 'en', images: [hall], treaties: [{ ...treaty, image: 'hall' }] }],
      ['hall.svg'],
    );
    const html = text('v1/e/treaty/peace/index.html');
    const [, picture] = /property="og:image" content="([^"]+)"/.exec(html);
    assert.match(picture, new RegExp(`^${origin}/r/.*/content/hall\\.svg$`));
    assert.ok(html.includes('<meta property="og:image:alt" content="The hall at night">'));
  });

  test('gives the frame of an item its title, and lets a browser size it', () => {
    const { text } = siteOf([
      { language: 'en', articles: [{ ...article, title: 'Moon & "law"' }] },
    ]);
    const { html } = JSON.parse(text('v1/oembed/article/hall.json'));
    assert.match(html, /<iframe [^>]*title="Moon &#x26; &#x22;law&#x22;"/);
    assert.match(
      text('v1/e/article/hall/index.html'),
      /<meta name="responsive-embedded-sizing" content="allow-origins=\*">/,
    );
  });
});

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

describe('The nginx configuration', { skip }, () => {
  const get = (path, headers = {}) =>
    fetch(origin + path, {
      headers: { 'accept-encoding': 'identity', ...headers },
      redirect: 'manual',
    });

  const types = {
    css: 'text/css; charset=utf-8',
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    svg: 'image/svg+xml',
    txt: 'text/plain; charset=utf-8',
  };
  const served = paths.filter((path) => !['/_headers', '/nginx.conf'].includes(path));

  test('lets any site use each file, with the right caching', async () => {
    for (const path of served) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers.get('content-type'), types[path.split('.').at(-1)], path);
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', path);
      assert.equal(headers.get('timing-allow-origin'), '*', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
      assert.equal(headers.get('x-frame-options'), null, path);
      assert.equal(headers.get('set-cookie'), null, path);
      const isPinned = path.startsWith('/r/');
      const caching = headers.get('cache-control');
      assert.equal(caching.includes('immutable'), isPinned, path);
      assert.match(caching, isPinned ? /max-age=31536000/ : /max-age=300, stale-while-revalidate/);
    }
  });

  test('gives pages a policy that names the origin, and lets any site frame them', async () => {
    const { headers } = await get('/v1/e/faq/all/');
    const policy = headers.get('content-security-policy');
    assert.match(policy, new RegExp(`default-src 'none'; script-src ${origin};`));
    assert.doesNotMatch(policy, /'self'|frame-ancestors|unsafe/);
    assert.equal((await get('/v1/space.js')).headers.get('content-security-policy'), null);
  });

  test('lets no file beside a bundle run a script', async () => {
    const picture = paths.find((path) => /^\/r\/.*\/content\/.*\.svg$/.test(path));
    const { headers } = await get(picture);
    assert.equal(headers.get('content-security-policy'), "script-src 'none'");
  });

  test('returns 404 for what does not exist, and for what must not be read', async () => {
    const missing = ['gone.js', 'elements/', 'elements', ''].map((path) => release + path);
    const others = ['/r/9.9.9/space-faq.js', '/v1/gone.json', '/v1/', '/nginx.conf', '/_headers'];
    for (const path of [...missing, ...others]) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.match(response.headers.get('content-type'), /^text\/plain/, path);
      assert.equal(response.headers.get('cache-control'), 'no-store', path);
      assert.equal(response.headers.get('access-control-allow-origin'), '*', path);
      assert.equal(await response.text(), 'Not found\n', path);
    }
  });

  test('redirects nothing but the URL of a page without its slash', async () => {
    const { status, headers } = await get('/v1/e/faq/all');
    assert.equal(status, 301);
    assert.equal(headers.get('location'), '/v1/e/faq/all/');
  });

  test('reports that a file has not changed', async () => {
    for (const path of ['/v1/space.js', '/v1/e/faq/all/', `${release}space-faq.js`]) {
      const first = await get(path);
      const etag = first.headers.get('etag');
      const second = await get(path, { 'if-none-match': etag });
      assert.equal(second.status, 304, path);
      assert.equal(await second.text(), '');
      assert.equal(second.headers.get('cache-control'), first.headers.get('cache-control'));
    }
  });

  test('compresses text', async () => {
    for (const path of ['/v1/space.js', `${release}content/en.json`, '/v1/e/faq/all/']) {
      const packed = await get(path, { 'accept-encoding': 'gzip' });
      assert.equal(packed.headers.get('content-encoding'), 'gzip', path);
      assert.match(packed.headers.get('vary'), /accept-encoding/i);
      assert.deepEqual(
        Buffer.from(await packed.arrayBuffer()),
        Buffer.from(await (await get(path)).arrayBuffer()),
      );
    }
  });

  test('sends the same headers as the file for other hosts', () => {
    const rules = read('_headers').toString();
    assert.match(rules, /^\/r\/\*\n {2}Cache-Control: .*immutable$/m);
    assert.match(
      rules,
      /^\/r\/:release\/content\/\*\n {2}Content-Security-Policy: script-src 'none'$/m,
    );
    assert.match(rules, /^\/v1\/e\/\*\n {2}Content-Security-Policy: default-src 'none'/m);
    assert.match(rules, /^\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
  });
});

describe('In Chromium', { skip }, () => {
  const hostPages = {};
  let browser;
  let host;

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowsers().chromium,
      args: chromiumFlags,
    });
    host = await serve(folder, hostPages);
  });

  after(async () => {
    await browser.close();
    host.close();
  });

  async function open(address, { script = true } = {}) {
    const page = await browser.newPage();
    const messages = [];
    const asked = new Set();
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('data:')) asked.add(new URL(url).origin);
    });
    if (!script) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (request.resourceType() === 'script' ? request.abort() : request.continue());
      });
    }
    await page.goto(address, { waitUntil: 'networkidle0' });
    return { page, messages, asked };
  }

  const widgets = { faq: 'faq/all', article: 'article/iss-partnership', articles: 'articles/all' };
  Object.assign(widgets, { timeline: 'timeline/all', treaties: 'treaties/all' });
  widgets.treaty = 'treaty/outer-space-treaty';

  for (const [tag, item] of Object.entries(widgets)) {
    test(`${item} is the element under its own policy, with no finding`, async () => {
      const { page, messages, asked } = await open(`${origin}/v1/e/${item}/`);
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.root:not(.pending)'),
        {},
        `space-${tag}`,
      );
      assert.deepEqual(messages, []);
      assert.deepEqual([...asked], [origin]);
      // The page's policy allows only its own scripts.
      const { violations } = await withAxe(page);
      assert.deepEqual(violations, []);
      await page.close();
    });

    test(`${item} is complete when its scripts do not come, with no finding`, async () => {
      const { page } = await open(`${origin}/v1/e/${item}/`, { script: false });
      const text = await page.$eval('main', (main) => main.innerText.length);
      assert.ok(text > 300, `${text} letters`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 800, `${wide} px wide`);
      const { violations } = await withAxe(page);
      assert.deepEqual(violations, []);
      await page.close();
    });
  }

  async function withAxe(page) {
    const session = await page.createCDPSession();
    await session.send('Page.setBypassCSP', { enabled: true });
    const { violations } = await page.evaluate(
      `${axe}; axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    return {
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90))}`,
      ),
    };
  }

  test('a frame without an origin shows the element, as WordPress frames what it embeds', async () => {
    const { html } = json('v1/oembed/faq/all.json');
    hostPages['/host.html'] =
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${html.replaceAll(/sandbox="[^"]*"/g, 'sandbox="allow-scripts"')}`;
    const { page, messages } = await open(`${host.origin}/host.html`);
    const frame = page.frames().find((one) => one.url().startsWith(origin));
    await frame.waitForFunction(() =>
      document.querySelector('space-faq').shadowRoot?.querySelector('[part=button]'),
    );
    assert.equal(await frame.$eval('.languages', (nav) => nav.checkVisibility()), false);
    assert.deepEqual(messages, []);
    await page.close();
  });

  test('a question keeps its answer and its sources', async () => {
    const [{ id, question }] = bundle.faq.questions;
    const { page } = await open(`${origin}/v1/e/question/${id}/`);
    assert.equal(await page.$eval('h1', (heading) => heading.innerText), question);
    assert.ok(await page.$eval('article', ({ innerText }) => innerText.length > 150));
    assert.ok(await page.$('.whole a'));
    await page.close();
  });
});
