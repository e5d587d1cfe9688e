import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-ris');

const load = (path) => import(new URL(`../../dist/bundle/${path}`, import.meta.url));
const { citationRecord } = await load('citation/record.js');
const { references, referenceText } = await load('citation/styles.js');
const { citationFiles } = await load('citation/files.js');

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const bundle = read('../../dist/content/en.json');

/**
 * The output of citeproc-js 1.4.63 with the official styles of MLA (9th edition) and
 * Chicago (17th, notes and bibliography).
 */
const golden = read('./citations.golden.json');

const reading = {
  site: bundle.title,
  language: 'en',
  url: 'https://example.org/page?x=1&y=%20#id_1',
  accessed: '2026-11-25',
};
const article = {
  id: 'edge',
  title: 'A Station for Many',
  authors: ['Krikalev, Sergei'],
  published: '2026-11-24',
};

const cases = {
  ...Object.fromEntries(bundle.articles.map((one) => [one.id, one])),
  'no author': { ...article, authors: undefined },
  'two authors': { ...article, authors: ['Krikalev, Sergei', "O'Hara, Mary Ann"] },
  'three authors': {
    ...article,
    authors: ['Krikalev, Sergei', 'Shepherd, William M.', 'Saint-Exupéry, Jean-Luc'],
  },
  'an author with a full stop': { ...article, authors: ['Sample Agency Inc.'] },
  'no date': { ...article, published: undefined },
  'neither author nor date': { ...article, authors: undefined, published: undefined },
  'a month': { ...article, published: '2026-09' },
  'a year': { ...article, published: '2026' },
  'an update': { ...article, published: '2025-05-02', updated: '2026-06-09' },
  'a question': { ...article, title: 'Who owns the Moon?' },
  'a question without an author': { ...article, authors: undefined, title: 'Who owns the Moon?' },
  'quotation marks': { ...article, title: 'Is it "ours"? The law of the "common heritage"' },
  'an apostrophe': { ...article, title: "Europe's way to orbit" },
  'signs of TeX': { ...article, title: 'R&D: 100% of {A}_b #1' },
};

const item = (one) => citationRecord(one, reading);

const written = (one, style) =>
  referenceText(references(item(one)).find((reference) => reference.style === style).runs);

for (const [name, one] of Object.entries(cases)) {
  test(`APA, ${name}`, () => {
    const [entry] = new Cite(item(one)).format('bibliography', { template: 'apa' }).split('\n');
    assert.equal(written(one, 'APA'), entry);
  });

  for (const style of ['MLA', 'Chicago']) {
    test(`${style}, ${name}`, () => {
      assert.equal(written(one, style), golden[name][style]);
    });
  }

  test(`the files, ${name}`, () => {
    const [bibtex, ris, csl] = citationFiles(item(one)).map(({ content }) => content);
    const record = item(one);
    assert.deepEqual(JSON.parse(csl), [record]);

    const [fromRis] = new Cite(ris).data;
    assert.equal(fromRis.type, 'webpage');
    assert.equal(fromRis.title, record.title);
    assert.equal(fromRis.URL, record.URL);
    assert.deepEqual(fromRis.issued?.['date-parts'], record.issued?.['date-parts']);

    const [fromBibtex] = new Cite(bibtex).data;
    assert.equal(fromBibtex.title, record.title);
    assert.equal(fromBibtex.URL, record.URL);
    assert.deepEqual(
      fromBibtex.issued?.['date-parts'][0],
      record.issued?.['date-parts'][0].slice(0, 2),
    );
    const names = (authors) =>
      authors?.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean));
    for (const one of [fromRis, fromBibtex]) {
      // Neither format distinguishes a name without parts from a family name.
      assert.deepEqual(names(one.author)?.flat(), names(record.author)?.flat());
    }
  });
}

test('titles in other languages keep their letters', () => {
  const french = citationRecord(
    { ...article, title: 'Une station pour tous' },
    { ...reading, language: 'fr' },
  );
  assert.ok(referenceText(references(french)[1].runs).includes('“Une station pour tous.”'));
});

test('a line break in a title starts no other record, and no character of a URL ends a field', () => {
  const record = citationRecord(
    { ...article, title: 'A title\r\nER  - \r\nTY  - BOOK' },
    { ...reading, url: 'https://example.org/?q=}}' },
  );
  for (const { label, content } of citationFiles(record)) {
    const { data } = new Cite(content);
    assert.equal(data.length, 1, label);
    assert.match(data[0].URL, /^https:\/\/example\.org\/\?q=(\}\}|%7D%7D)$/, label);
  }
});

test('a name keeps its suffix', () => {
  const record = item({
    ...article,
    authors: ['King, Martin Luther, Jr.', 'Shepherd, William M.'],
  });
  const [entry] = new Cite(record).format('bibliography', { template: 'apa' }).split('\n');
  const [apa, mla] = references(record).map(({ runs }) => referenceText(runs));
  assert.equal(apa, entry);
  assert.ok(mla.startsWith('King, Martin Luther, Jr., and William M. Shepherd. '), mla);
  for (const { content } of citationFiles(record)) {
    const [{ family, given, suffix }] = new Cite(content).data[0].author;
    assert.deepEqual([family, given, suffix], ['King', 'Martin Luther', 'Jr.']);
  }
});
