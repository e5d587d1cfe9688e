import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from '../helpers/command-line.mjs';
import { launchChromium } from '../helpers/launch-chromium.mjs';
import { pagesOf } from '../helpers/pdf.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const bundle = JSON.parse(readFileSync(join(dist, 'content/en.json'), 'utf8'));

const handout = (...args) => run('handout', ...args);

const textOf = (node) =>
  typeof node === 'string' ? node : (node.value ?? node.children?.map(textOf).join(' ') ?? '');
const wordsOf = (text) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text that occur less often in another. */
function missing(text, from) {
  const rest = new Map();
  for (const word of wordsOf(from)) rest.set(word, (rest.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = rest.get(word) ?? 0;
    rest.set(word, count - 1);
    return count <= 0;
  });
}

describe('The printed handout', () => {
  let browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  for (const { id, title, summary, body, facts, checkQuestions, sources } of bundle.articles) {
    test(`of "${title}": every word, at most four pages, questions and answers apart`, async () => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(dist, 'articles', id, 'handout.html')).href);
      const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
      await page.close();

      const questions = pages.findIndex(({ text }) => text.includes('Tick one answer'));
      const answers = pages.findIndex(({ text }) => text.includes('For teachers'));
      assert.ok(questions >= 1 && questions <= 4, `the article takes ${questions} pages`);
      // Printed on both sides: pages 0 and 1 are one sheet.
      const sheet = (page) => Math.floor(page / 2);
      assert.deepEqual([sheet(answers), pages.length], [sheet(questions) + 1, answers + 1]);

      const article = pages.slice(0, questions).map(({ text }) => text);
      const printed = [title, summary, body, ...facts.map(({ text }) => text)].map(textOf);
      assert.deepEqual(missing(printed.join(' '), article.join(' ')), []);
      for (const one of bundle.sources.filter((source) => sources.includes(source.id))) {
        assert.deepEqual(missing(one.title, article.join(' ')), []);
      }

      const asked = checkQuestions.flatMap(({ question, options }) => [question, ...options]);
      assert.deepEqual(missing(asked.join(' '), pages[questions].text), []);
      for (const { options, correct, explanation } of checkQuestions) {
        const answer = `${'ABCDE'[correct]} ${options[correct]} ${textOf(explanation)}`;
        assert.deepEqual(missing(answer, pages[answers].text), []);
        assert.ok(missing(textOf(explanation), pages[questions].text).length);
      }
      for (const { sizes } of pages) assert.ok(Math.min(9, ...sizes) >= 8.99, 'type of 9 points');
    });
  }
});

describe('"handout"', () => {
  const article = {
    id: 'a-hall',
    title: 'A hall',
    summary: 'About a hall.',
    image: 'hall',
    body: 'The hall.',
  };
  const images = [{ id: 'hall', src: 'hall.svg', width: 8, height: 6, alt: 'The hall' }];
  const head = { formatVersion: 1, language: 'en', title: 'Our museum', images };

  let folder;
  let file;
  const write = (...articles) => {
    writeFileSync(file, JSON.stringify({ ...head, articles }));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'handout-'));
    file = join(folder, 'bundle.json');
    writeFileSync(join(folder, 'hall.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write(article);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('prints a page that needs no other file', () => {
    const { status, stdout, stderr } = handout('a-hall', '--bundle', file);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^<!doctype html>[^]*<img src="data:image\/svg\+xml;base64,/);
    assert.doesNotMatch(stdout, /<link|<script|Questions/);
  });

  test('marks an untranslated article with its language', () => {
    const explanation = 'It is large.';
    const asked = {
      id: 'q',
      question: 'Which?',
      options: ['This', 'That'],
      correct: 1,
      explanation,
    };
    write({ ...article, language: 'fr', checkQuestions: [asked] });
    const { stdout } = handout('a-hall', '--bundle', file);
    assert.match(stdout, /<h1 lang="fr" dir="ltr">A hall/);
    assert.match(stdout, /<div lang="fr" dir="ltr"><p>The hall\./);
    const sheets = stdout.match(/<section class="sheet.*?<\/section>/gs);
    assert.equal(sheets.length, 2);
    for (const sheet of sheets) {
      assert.match(sheet, /<p class="of" lang="fr" dir="ltr">A hall<\/p>/);
      assert.match(sheet, /<li lang="fr" dir="ltr"><p>Which\?<\/p>/);
    }
  });

  test('has the pictures of its text too, also those in a list', () => {
    for (const name of ['corner.JPG', 'door.svg']) writeFileSync(join(folder, name), name);
    const pictures = [
      ...images,
      { id: 'corner', src: 'corner.JPG', width: 8, height: 6, alt: 'The corner' },
      { id: 'door', src: 'door.svg', width: 8, height: 6, alt: 'The door' },
    ];
    const picture = (identifier) => ({ type: 'imageReference', identifier });
    const list = {
      type: 'list',
      ordered: false,
      children: [{ type: 'listItem', children: [picture('corner')] }],
    };
    const body = { type: 'root', children: [picture('door'), list] };
    const own = { ...head, images: pictures, articles: [{ ...article, body }] };
    writeFileSync(file, JSON.stringify(own));
    const { stdout, stderr } = handout('a-hall', '--bundle', file);
    assert.equal(stderr, '');
    const shown = Array.from(stdout.matchAll(/<img src="([^";]+);base64,([^"]+)"/g));
    assert.deepEqual(
      shown.map(([, type, data]) => [type, String(Buffer.from(data, 'base64')).slice(0, 10)]),
      [
        ['data:image/svg+xml', '<svg xmlns'],
        ['data:image/svg+xml', 'door.svg'],
        ['data:image/jpeg', 'corner.JPG'],
      ],
    );
  });

  test('leads to what can be reached from anywhere, and nowhere else', () => {
    const link = (url) => ({ type: 'link', url, children: [{ type: 'text', value: url }] });
    const addresses = ['mailto:us@museum.example', 'https://museum.example/', 'hall.html'];
    write({ ...article, body: { type: 'root', children: addresses.map(link) } });
    const { stdout } = handout('a-hall', '--bundle', file);
    assert.deepEqual(
      Array.from(stdout.matchAll(/<a href="([^"]+)"/g), ([, href]) => href),
      addresses.slice(0, 2),
    );
    assert.ok(stdout.includes('hall.html'));
  });

  test('is not to be found by search engines, which have the page', () => {
    const { stdout } = handout('a-hall', '--bundle', file);
    assert.match(stdout, /<meta name="robots" content="noindex">/);
  });

  test('names the sources of the answers, marks included', () => {
    const asked = {
      id: 'q',
      question: 'Which?',
      options: ['This', 'That'],
      correct: 1,
      explanation: 'It is large.',
      sources: ['book'],
    };
    const sources = [{ id: 'book', title: 'A book about halls' }];
    const own = { ...head, sources, articles: [{ ...article, checkQuestions: [asked] }] };
    writeFileSync(file, JSON.stringify(own));
    const { stdout } = handout('a-hall', '--bundle', file);
    const [, answers] = stdout.split('<section class="sheet answers"');
    assert.match(answers, /It is large\.<\/p><p><sup [^>]*>[^<]*<a href="#source-1"/);
    assert.match(stdout, /<li id="source-1"><span>A book about halls<\/span>/);
  });

  test('is silent when the reader of its output stops early', () => {
    const command = `"$0" "$1" handout a-hall --bundle "$2" | true`;
    const args = [process.execPath, join(dist, 'cli/space-widgets.js'), file];
    const { stderr } = spawnSync('sh', ['-c', command, ...args], { encoding: 'utf8' });
    assert.equal(stderr, '');
  });

  test('writes to a folder, or to the given file', () => {
    const { stdout } = handout('a-hall', '--bundle', file, '--out', join(folder, 'print'));
    assert.match(stdout, /a-hall\.html: print it from a browser/);
    handout('a-hall', '--bundle', file, '--out', join(folder, 'print/hall.htm'));
    assert.deepEqual(readdirSync(join(folder, 'print')).sort(), ['a-hall.html', 'hall.htm']);
  });

  test('uses the default bundle, and prints the URL as text and as a code', () => {
    const { stdout } = handout('iss-partnership', '--site', 'https://museum.example/space?x#y');
    assert.match(stdout, />https:\/\/museum\.example\/space\/articles\/iss-partnership\/</);
    assert.match(stdout, /<img class="code" src="data:image\/svg/);
    assert.doesNotMatch(handout('iss-partnership').stdout, /class="code"/);
  });

  test('uses the article’s own URL', () => {
    write({ ...article, url: 'https://museum.example/hall' });
    const { stdout } = handout('a-hall', '--bundle', file, '--site', 'https://other.example/');
    assert.match(stdout, />https:\/\/museum\.example\/hall</);
    assert.doesNotMatch(stdout, /other\.example/);
  });

  test('says which picture is missing, and makes the handout without it', () => {
    rmSync(join(folder, 'hall.svg'));
    const { status, stdout, stderr } = handout('a-hall', '--bundle', file);
    assert.equal(status, 0);
    assert.match(stderr, /^The picture hall\.svg is not beside/);
    assert.doesNotMatch(stdout, /<img/);
  });

  test('takes no picture from outside the folder of its bundle', () => {
    mkdirSync(join(folder, 'inner'));
    const inner = join(folder, 'inner', 'bundle.json');
    for (const src of ['../hall.svg', join(folder, 'hall.svg')]) {
      const outside = { ...head, images: [{ ...images[0], src }], articles: [article] };
      writeFileSync(inner, JSON.stringify(outside));
      const { status, stdout, stderr } = handout('a-hall', '--bundle', inner);
      assert.equal(status, 0);
      assert.match(stderr, /is not beside/);
      assert.doesNotMatch(stdout, /<img/);
    }
  });

  test('has only headings of levels that HTML has, whatever the bundle says', () => {
    const depths = [-5, 0.5, 99];
    const children = depths.map((depth) => ({ type: 'heading', depth, children: [] }));
    write({ ...article, body: { type: 'root', children } });
    assert.doesNotMatch(handout('a-hall', '--bundle', file).stdout, /<h(?![1-6][ >]|ead|tml|r)/);
  });

  test('has no QR code for a URL that is too long', () => {
    write({ ...article, url: `https://museum.example/${'x'.repeat(4000)}` });
    const { status, stdout } = handout('a-hall', '--bundle', file);
    assert.equal(status, 0);
    assert.match(stdout, /x{4000}/);
    assert.doesNotMatch(stdout, /class="code"/);
  });

  test('says in plain words what is wrong, and writes nothing', () => {
    const other = (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const here = ['--bundle', file];
    mkdirSync(join(folder, 'folder'));
    write(article, { ...article, id: 'a-card', body: undefined });
    for (const [args, message] of [
      [['a-hal', ...here], /"a-hal" is not among the articles .*Did you mean "a-hall"\?/],
      [['nothing', ...here], /"nothing" is not among .*There are: a-hall, a-card\./],
      [['a-card', ...here], /"a-card" has no text .*only the content of its card/],
      [['a-hall', '--bundle', '/nowhere.json'], /^\/nowhere\.json does not exist/],
      [
        ['a-hall', '--bundle', join(folder, 'folder')],
        /folder is a folder\. Make a bundle from it first/,
      ],
      [['a-hall', '--bundle', other('page.html', '<p>')], /page\.html[^]*This is not JSON/],
      [
        ['a-hall', '--bundle', other('new.json', '{"formatVersion":2}')],
        /formatVersion must be 1; it is 2/,
      ],
      [['a-hall', ...here, '--site', 'museum'], /"museum" is not a URL\. .*--site https:/],
      [['a-hall', ...here, '--out', join(file, 'x')], /is not a folder/],
    ]) {
      const { status, stdout, stderr } = handout(...args);
      assert.deepEqual([status, stdout], [1, ''], stderr);
      assert.match(stderr, message);
    }
  });
});
