import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import {
  article,
  begin,
  build,
  checked,
  checkQuestion,
  edit,
  faults,
  testErrors,
  treaty,
  write,
} from '../helpers/content-folder.mjs';

describe('An article', () => {
  beforeEach(begin);

  const built = () => JSON.parse(build().written).articles;

  test('is named by the links that lead to its page, for routers, and so is a treaty', () => {
    const treaty = 'name: A treaty\nbinding: true\nsummary: Short.\nurl: treaties.html#a-treaty\n';
    const part =
      'articles:\n  - article: 1\n    number: I\n    title: One\n    explanation: { summary: Short. }\n';
    write('treaties/a-treaty.md', `---\n${treaty}${part}---\n`);
    write('articles/a-day.md', '---\ntitle: A day\nsummary: Short.\nurl: a-day/\n---\n\nText.\n');
    const links =
      '[a](a-day/) [b](treaties.html#a-treaty) [c](treaties.html#a-treaty-1) [d](other/)';
    write('faq/2-where.md', `---\nid: where\nquestion: Where?\n---\n\n${links}\n`);
    const { written, stderr } = build();
    assert.ok(written, stderr);
    const { answer } = JSON.parse(written).faq.questions.find(({ id }) => id === 'where');
    const found = answer.children[0].children.filter(({ type }) => type === 'link');
    assert.deepEqual(
      found.map(({ item }) => item),
      ['a-day', 'a-treaty', 'a-treaty-1', undefined],
    );
  });

  test('has its plain text in a file beside it', () => {
    write('articles/1-a-title.md', article);
    write('articles/1-a-title.plain.md', '## Easy\n\nEasy words.[^house-rules]\n');
    const [{ id, plain }, ...rest] = built();
    assert.equal(id, 'a-title');
    assert.deepEqual(rest, []);
    assert.deepEqual(
      plain.children.map(({ type }) => type),
      ['heading', 'paragraph'],
    );
    assert.deepEqual(
      faults().filter(({ file }) => file.includes('articles')),
      [],
    );
  });

  test('has a space at a line break, except beside characters with built-in space', () => {
    const textOf = (text) => {
      write('articles/a-title.md', article.replace('Text.', text));
      return built()[0].body;
    };
    assert.equal(textOf('In 1967\nit began.'), 'In 1967 it began.');
    assert.equal(textOf('条约生效。\n1967年'), '条约生效。1967年');
    assert.equal(textOf('条约\n生效'), '条约生效');
    assert.equal(textOf('NASA\n（美国）'), 'NASA（美国）');
    assert.equal(textOf('卫星\nSWOT'), '卫星 SWOT');
    const texts = (markdown) =>
      textOf(markdown).children[0].children.map(({ value, identifier }) => value ?? identifier);
    assert.deepEqual(texts('生效。[^house-rules]\nNASA'), ['生效。', 'house-rules', 'NASA']);
    assert.deepEqual(texts('In force.[^house-rules]\nNASA'), ['In force.', 'house-rules', ' NASA']);
  });

  test('has a reading time that depends on its language', () => {
    const minutes = (language, text) => {
      edit('bundle.yaml', (yaml) => yaml.replace(/^language: .*/m, `language: ${language}`));
      write('articles/a-title.md', article.replace('Text.', text));
      return built()[0].minutes;
    };
    assert.equal(minutes('en', 'word '.repeat(2280)), 10);
    assert.equal(minutes('fr-CA', 'mot '.repeat(1950)), 10);
    assert.equal(minutes('ar', 'كلمة '.repeat(1380)), 10);
    assert.equal(minutes('zh-Hans', '天地，玄黄。'.repeat(638)), 10);
    assert.equal(minutes('cy', 'gair '.repeat(1840)), 10);
    assert.equal(minutes('en', 'One word.'), 1);
  });
});

describe('An error', () => {
  beforeEach(begin);

  testErrors({
    'a number that changes, without its date': [
      'treaties/a-treaty.yaml',
      () => treaty.replace('  asOf: 2026-01-01\n', ''),
      '8:3 "asOf" is missing',
      'Add it; it is required.',
    ],
    'a number that changes, without its source': [
      'treaties/a-treaty.yaml',
      () => treaty.replace('asOf: 2026-01-01\n  sources: [house-rules]', 'asOf: 2026-01-01'),
      '8:3 "sources" is missing',
      'Add it; it is required.',
    ],
    'an article of a treaty twice': [
      'treaties/a-treaty.yaml',
      () => treaty.replace('article: 2', 'article: 1'),
      '17:5 "id" repeats "a-treaty-1"',
      'Give one of the two another id: each id must be unique. The other is at treaties/a-treaty.yaml:12.',
    ],
    'yes for true': [
      'treaties/a-treaty.yaml',
      () => treaty.replace('binding: true', 'binding: yes'),
      '2:10 "binding" must be true or false',
      'Write true or false, without quotes.',
    ],
    'a related article that is not there': [
      'articles/a-title.md',
      () => article.replace('summary:', 'relatedArticles: [a-titel]\nsummary:'),
      '3:18 "a-titel" is not among the articles',
      'Did you mean "a-title"?',
    ],
    'a text that breaks off the list of a treaty': [
      'treaties/a-treaty.yaml',
      () => treaty.replace('  - article: 2', '  - nothing\n  - article: 2'),
      '17:5 Entry 2 of "articles" must be an object',
      'Write named fields; in YAML: name, colon, space, value.',
    ],
    'a right answer that is not among the options': [
      'articles/a-title.md',
      () => checked.replace('correct: 1', 'correct: 2'),
      '8:14 "correct" must be the index of an option, from 0',
      'Count the options from 0: the first is 0, the second is 1.',
    ],
    'a check question with one option': [
      'articles/a-title.md',
      () => checked.replace(', Another', ''),
      '7:14 "options" must have at least 2 entries',
      'Add the missing entries, each with a hyphen.',
    ],
    'an option that is a number': [
      'articles/a-title.md',
      () => checked.replace('[One thing,', '[1998,'),
      '7:15 Entry 1 of "options" must be text',
      'Write some text; put quotes around a text that looks like a number or a list.',
    ],
    'a check question without an explanation': [
      'articles/a-title.md',
      () => checked.replace(/ +explanation.*\n/, ''),
      '5:5 "explanation" is missing',
      'Add it; it is required.',
    ],
    'the same check question twice': [
      'articles/a-title.md',
      () => checked.replace(checkQuestion, checkQuestion.repeat(2)),
      '10:9 "id" repeats "what-it-is"',
      'Give one of the two another id: each id must be unique. The other is at articles/a-title.md:5.',
    ],
    'an explanation with a source that is not there': [
      'articles/a-title.md',
      () => checked.replace('[^house-rules]', '[^hous-rules]'),
      '9:18 "hous-rules" is not among the sources',
      'Did you mean "house-rules"?',
    ],
    'a check question with a source that is not there': [
      'articles/a-title.md',
      () => checked.replace('    correct', '    sources: [hous-rules]\n    correct'),
      '8:14 "hous-rules" is not among the sources',
      'Did you mean "house-rules"?',
    ],
    'a check question on an article of a treaty that is not there': [
      'articles/a-title.md',
      () => checked.replace('    correct', '    article: a-treaty-3\n    correct'),
      '8:14 "a-treaty-3" is not among the articles of treaties',
      'Add it to articles of treaties, or use an existing id.',
    ],
  });
});
