import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { beforeEach, describe, test } from 'node:test';
import {
  append,
  article,
  begin,
  build,
  checked,
  csv,
  edit,
  faults,
  place,
  question,
  read,
  replace,
  treaty,
  write,
} from '../helpers/content-folder.mjs';

/** What is allowed, but not good. */
const warnings = {
  'an easy text without its article': [
    'articles/a-title.plain.md',
    () => 'Easy words.\n',
    'unread-file',
    'articles/a-day.plain.md beside articles/a-day.md',
  ],
  'a field that is misspelt': [question, replace('plain:', 'plian:'), 'unknown-field', 'plain'],
  'a column that is misspelt': [csv, replace('plain answer', 'plan'), 'unknown-column', 'plain'],
  'a question without a question mark': [csv, replace('café?', 'café'), 'no-question'],
  'an answer of 251 words': [question, append('word '.repeat(251)), 'long-answer'],
  'a missing plain level': [csv, append('Is it open?,Yes.,visit,\n'), 'no-plain'],
  'a link that says "click here"': [question, append('[click here](https://x.org)'), 'empty-link'],
  ...Object.fromEntries(
    [
      ['www.example.org', 'Start with https://.'],
      ['https//example.org', 'Start with https://.'],
      ['http:/example.org', 'Start with https://.'],
      ['info@example.org', 'Start with mailto:.'],
    ].flatMap(([address, fix]) => [
      [`a link to ${address}`, [question, append(`[Our shop](${address})`), 'no-scheme', fix]],
      [
        `${address} as the address of a source`,
        ['sources.yaml', replace(/url: .*/, `url: ${address}`), 'no-scheme', fix],
      ],
    ]),
  ),
  'a date in the future': [
    'sources.yaml',
    append('  date: 2999-01-01\n'),
    'future-date',
    'plans belong',
  ],
  'a column without a heading': [
    csv,
    (text) => text.replaceAll('\n', ',more\n').replace(',more', ','),
    'unknown-column',
    'Valid columns are',
  ],
  'a file that is not read': ['topic.yml', () => '- id: more\n', 'unread-file', 'topics.yaml'],
  ...Object.fromEntries(
    [
      ['french', 'Did you mean "fr"?'],
      ['English', 'Did you mean "en"?'],
      ['Deutsch', 'Did you mean "de"?'],
      ['espanol', 'Did you mean "es"?'],
      ['cn', 'Did you mean "zh"?'],
      ['xx', 'Write "en" or another BCP 47 tag.'],
    ].map(([language, fix]) => [
      `the language "${language}"`,
      ['bundle.yaml', replace('language: en', `language: ${language}`), 'unknown-language', fix],
    ]),
  ),
  ...Object.fromEntries(
    ['faq/3-new.rtf', 'faq/4-new.html', 'faq/5-new.json', 'articles/new.pdf', 'faq.numbers'].map(
      (name) => [
        `${name}, which is not read`,
        [name, () => 'New', 'unread-file', 'Files that are read'],
      ],
    ),
  ),
  'HTML where only text can be': [
    'bundle.yaml',
    replace('title: Our museum', 'title: Our <b>museum</b>'),
    'html-in-text',
  ],
  'a picture that is not beside the bundle': [
    'images.yaml',
    () => '- id: hall\n  src: hall.jpg\n  width: 8\n  height: 6\n  alt: The hall\n',
    'missing-picture',
    'Put the picture at',
    () => build().stderr,
  ],
  'a treaty article without the plain level that others have': [
    'treaties/a-treaty.yaml',
    () => treaty.replace('one thing.\n', 'one thing.\n      plain: One thing.\n'),
    'no-plain',
  ],
  'more than twelve questions without topics': [
    'faq/index.md',
    (text) => {
      edit(question, replace('topic: visit\n', ''));
      const rows = Array.from({ length: 13 }, (_, index) => `Is it ${index}?,Yes.`);
      write(csv, ['question,answer', ...rows].join('\n'));
      return text;
    },
    'no-topics',
  ],
  'an article without check questions, where others have some': [
    'articles/a-title.md',
    () => {
      write('articles/another.md', checked);
      return article;
    },
    'no-check-questions',
    'three to five',
  ],
  'a description that repeats the title': [
    'images.yaml',
    () => {
      write('articles/a-title.md', article.replace('summary:', 'image: hall\nsummary:'));
      return '- id: hall\n  src: hall.jpg\n  width: 8\n  height: 6\n  alt: a Title\n';
    },
    'alt-repeats-title',
  ],
};

describe('A warning', () => {
  beforeEach(begin);

  for (const [name, [file, change, code, fix = '', said]] of Object.entries(warnings)) {
    test(`is ${name}, and the bundle is written all the same`, () => {
      write(file, change(existsSync(place(file)) ? read(file) : ''));
      const { status, stderr, written } = build();
      assert.equal(status, 0, stderr);
      assert.ok(written);
      if (said) {
        // Only "build" knows where the bundle will be.
        assert.ok(said().includes(code) && said().includes(fix), said());
        return;
      }
      const fault = faults().find((one) => one.code === code);
      assert.equal(fault?.severity, 'warning', stderr);
      assert.equal(fault.file, place(file));
      assert.ok(fault.fix.includes(fix));
    });
  }
});

test('The name of a high-resolution picture is not an email address', () => {
  begin();
  write('images.yaml', '- id: a\n  src: hall@2x.jpg\n  width: 8\n  height: 6\n  alt: A hall\n');
  assert.deepEqual(faults(), []);
});

test('A date in ordinary notation is not in the future', () => {
  begin();
  write(
    'events.yaml',
    '- id: a\n  date: 3.4.2024\n  title: A day\n  summary: It was.\n  sources: [house-rules]\n',
  );
  assert.deepEqual(
    faults().map(({ code }) => code),
    ['wrong-date'],
  );
});
