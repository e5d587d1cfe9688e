import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { bundle, editions, make } from '../helpers/make-site.mjs';
import { origin } from '../helpers/own-site.mjs';

describe('A site', () => {
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
    test(`refuses ${name}, and writes nothing`, () => {
      const to = join(tmpdir(), `refused-${process.pid}`);
      const { status, stderr } = make(...args, '--out', to);
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.equal(existsSync(to), false);
    });
  }
});
