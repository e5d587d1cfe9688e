import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { toString } from 'mdast-util-to-string';

const read = (path) =>
  JSON.parse(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8'));

const english = read('content/en.json');
const validate = new Ajv({ allErrors: true, strict: false }).compile(read('bundle.schema.json'));

/** The fields with text for readers. */
const forReaders =
  /\.(alt|answer|asks|authors|body|definition|detail|explanation|intro|name|note|officialTitle|open|options|plain|question|silent|summary|text|title)(\.\d+)?$/;

/** What may differ in each language: reading times, other names to search for, pages. */
const ownWays = /\.(minutes|aliases|url|language)\b/;

/**
 * Each value of the English bundle beside that of another, with its path: texts as a
 * whole, everything else down to its leaves.
 */
function* pairs(base, other, way = '$') {
  if (way === '$.sources' || way.endsWith('.official') || ownWays.test(way)) return;
  const isRich = base?.type === 'root';
  if (typeof base !== 'object' || base === null || isRich) {
    yield {
      way,
      base,
      other,
      isText: isRich || (typeof base === 'string' && forReaders.test(way)),
    };
    return;
  }
  for (const [name, value] of Object.entries(base)) {
    yield* pairs(value, other?.[name], `${way}.${name}`);
  }
}

const plain = (text) => (typeof text === 'string' ? text : toString(text));

/** A URL without the language of the page. */
const page = (url) =>
  url.replace(/^\.\.\/[a-z]{2}\/articles/, '../articles').replace(/\?lang=../, '');

/** What a formatted text refers to: sources, terms, links and pictures. */
function references({ type, identifier, url, children = [] }) {
  const own = identifier ?? (url && page(url));
  return [...(own ? [`${type} ${own}`] : []), ...children.flatMap(references)].sort();
}

/** The numbers in a text, however the language separates thousands and decimals. */
const numbers = (text) =>
  text
    .replace(/(\d)[\u00A0\u202F ,.](?=\d{3}(?!\d))/gu, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .match(/\d+(\.\d+)?/g) ?? [];

/** Numbers that a language may write in words, in its own numerals or in another unit. */
const free = /\b(G|Chang'e-)\d+|\d+s\b|Articles? \d+|[\d.,]+ (million|billion)|\b\d+,000\b/g;

const scripts = { ar: 'Arabic', es: 'Latin', fr: 'Latin', ru: 'Cyrillic', zh: 'Han' };

for (const [language, script] of Object.entries(scripts)) {
  const bundle = read(`content/${language}.json`);
  const all = [...pairs(english, bundle)];
  const texts = all.filter(({ isText }) => isText);

  describe(`The content in ${language}`, () => {
    it('keeps the schema and names its language', () => {
      validate(bundle);
      assert.deepEqual(validate.errors ?? [], []);
      assert.equal(bundle.language, language);
    });

    it('is complete, and in its own script', () => {
      assert.ok(bundle.sources.every((source) => source.language === 'en'));
      assert.doesNotMatch(JSON.stringify({ ...bundle, sources: [] }), /"language":"en"/);
      const own = new RegExp(`\\p{Script=${script}}`, 'u');
      for (const { way, base, other } of texts) {
        assert.ok(other, way);
        const from = plain(base);
        // Names and single words can be the same in two languages.
        if (from.split(' ').length < 4) continue;
        assert.match(plain(other), own, way);
        assert.notEqual(plain(other), from, way);
      }
    });

    it('has the same items, facts and dates as the English content', () => {
      for (const { way, base, other } of all.filter(({ isText }) => !isText)) {
        assert.equal(other, base, way);
      }
      for (const { way, other } of pairs(bundle, english)) {
        assert.notEqual(other, undefined, `${way} is not in the English`);
      }
    });

    it('refers to the same sources, words and pages', () => {
      for (const { way, base, other } of texts.filter((text) => typeof text.base !== 'string')) {
        assert.deepEqual(references(other), references(base), way);
      }
    });

    it('has the same numbers in its sentences', () => {
      for (const { way, base, other } of texts) {
        const there = new Set(numbers(plain(other)));
        const missing = numbers(plain(base).replace(free, '')).filter((one) => !there.has(one));
        assert.deepEqual(missing, [], `${way}: ${plain(other)}`);
      }
    });
  });
}
