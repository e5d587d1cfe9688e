import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import {
  append,
  begin,
  edit,
  faults,
  place,
  question,
  replace,
  testErrors,
  write,
} from '../helpers/content-folder.mjs';

describe('An error', () => {
  beforeEach(begin);

  testErrors({
    'an entry without an id': [
      'topics.yaml',
      replace('- id: visit\n  title', '- title'),
      '3:3 "id" is missing',
      'Give it a unique name of a to z, digits and hyphens, such as "id: house-rules".',
    ],
    'an id twice in a list': [
      'topics.yaml',
      replace('id: exhibition', 'id: visit'),
      '5:7 "id" repeats "visit"',
      'Give one of the two another id: each id must be unique. The other is at topics.yaml:3.',
    ],
    'a bare entry above an id twice in a list': [
      'topics.yaml',
      () => '-\n- id: visit\n  title: A\n- id: visit\n  title: Again\n',
      '4:7 "id" repeats "visit"',
      'Give one of the two another id: each id must be unique. The other is at topics.yaml:2.',
    ],
    'a hyphen with nothing behind it': [
      'topics.yaml',
      append('-\n'),
      '7:2 Entry 3 of "topics" must be an object',
      'Write named fields; in YAML: name, colon, space, value.',
    ],
    'a list without hyphens': [
      'topics.yaml',
      () => 'visit: Your visit\n',
      '1:1 "topics" must be a list',
      'In YAML, start each entry with a hyphen and a space; in JSON, put the entries in [ ].',
    ],
    'a language that is none': [
      'bundle.yaml',
      replace('language: en', 'language: English language'),
      '5:11 "language" must be a language tag such as zh-Hans',
      'Write "en" or another BCP 47 tag.',
    ],
    'a language that no browser knows': [
      'bundle.yaml',
      replace('language: en', 'language: fr-12'),
      '5:11 "language" must be a language tag such as zh-Hans',
      'Write "en" or another BCP 47 tag.',
    ],
    'a number where text is due': [
      'bundle.yaml',
      replace('title: Our museum', 'title: 1972'),
      '3:8 "title" must be text',
      'Write some text; put quotes around a text that looks like a number or a list.',
    ],
    'the 31st of February': [
      'sources.yaml',
      append('  date: 2025-02-31\n'),
      '7:9 "date" must be a date such as 1967-10-10, 1967-10 or 1967',
      'Write a date that exists, as year, month and day; put quotes around a year on its own.',
    ],
    'a date as people write it': [
      'sources.yaml',
      append('  date: 24.11.2026\n'),
      '7:9 "date" must be a date such as 1967-10-10, 1967-10 or 1967',
      'Write a date that exists, as year, month and day; put quotes around a year on its own.',
    ],
    'a picture without description': [
      'images.yaml',
      () => '- id: hall\n  src: hall.jpg\n  width: 800\n  height: 600\n',
      '1:3 "alt" is missing: say what the picture shows, or set "decorative" to true',
      'Add "alt" with a description, or set "decorative" to true.',
    ],
    'a description that is a number': [
      'images.yaml',
      () => '- id: hall\n  src: hall.jpg\n  width: 800\n  height: 600\n  alt: 1969\n',
      '5:8 "alt" must be text',
      'Write some text; put quotes around a text that looks like a number or a list.',
    ],
    'a width with its unit': [
      'images.yaml',
      () => '- id: hall\n  src: hall.jpg\n  width: 800px\n  height: 600\n  alt: The hall\n',
      '3:10 "width" must be a whole number',
      'Write only digits, without quotes, unit or decimal point.',
    ],
    'a folder in place of a file': [
      'images.yaml/hall.txt',
      () => 'Hello',
      '1:1 This is not a file',
      'Rename it, or put a text file in its place.',
      'images.yaml',
    ],
    'fields that are a list': [
      'bundle.yaml',
      () => '- Our museum\n',
      '1:1 The file has no fields',
      'Write them: name, colon, space, value.',
    ],
    'YAML that contains itself': [
      'bundle.yaml',
      append('more: &all [*all]\n'),
      '1:1 A value that starts with * refers to nothing, to itself, or to too much',
      'Write the value itself, and put quotes around a text that starts with *.',
    ],
    'a number sign in a text without quotes': [
      'bundle.yaml',
      replace('title: Our museum', 'title: We are #1 in space'),
      '3:15 Everything after the # is ignored',
      'Put the whole text in quotes.',
    ],
    'a text that begins with a number sign': [
      'topics.yaml',
      replace('title: Your visit', 'title: #1 visit'),
      '4:10 Everything after the # is ignored',
      'Put the whole text in quotes.',
    ],
    'a number sign in the last line of a text': [
      'bundle.yaml',
      replace('intro: Questions', 'intro: Questions\n  and room #12\n  '),
      '7:12 Everything after the # is ignored',
      'Put the whole text in quotes.',
    ],
    'a text that begins with an ampersand': [
      'bundle.yaml',
      replace('title: Our museum', 'title: &Moon and more'),
      '3:8 "&Moon" at the start of the text is ignored',
      'Put the whole text in quotes.',
    ],
    'a text that begins with an exclamation mark': [
      'bundle.yaml',
      replace('title: Our museum', 'title: !Attention Moon'),
      '3:8 The word that starts with ! is ignored',
      'Put quotes around a text that starts with !.',
    ],
    'two parts in one file of YAML': [
      'topics.yaml',
      append('---\n- id: more\n'),
      '7:1 A line of --- starts a second part, which would be ignored',
      'Remove the line of ---.',
    ],
  });

  const misplaced = 'The indentation of the line differs from its neighbours';
  for (const [name, yaml, line, message, fix] of [
    [
      'too far right',
      '- id: visit\n  title: A\n - id: hall\n   title: B\n',
      3,
      misplaced,
      /spaces/,
    ],
    ['too far left', '- id: visit\n title: A\n- id: hall\n  title: B\n', 2, misplaced, /spaces/],
    ['below a value', '- id: visit\n   title: A\n- id: hall\n  title: B\n', 2, misplaced, /spaces/],
    [
      'below a field',
      '- id: visit\n  title: A\n  - id: hall\n    title: B\n',
      3,
      misplaced,
      /spaces/,
    ],
    ['of the list at the margin', '- id: visit\ntitle: A\n- id: hall\n', 2, misplaced, /spaces/],
    ['unlike the first', '  - id: visit\n    title: A\n- id: hall\n', 3, misplaced, /spaces/],
    ['without a hyphen', '- id: visit\n  title: A\nid: hall\ntitle: B\n', 3, misplaced, /hyphen/],
    [
      'without a space',
      '-id: visit\n title: A\n-id: hall\n',
      1,
      'There is no space',
      /space after/,
    ],
    [
      'like the one above',
      '- id: a\n  title: A\n  id: b\n',
      3,
      'The field occurs',
      /starts with a hyphen/,
    ],
  ]) {
    test(`is a line of a list ${name}, and what follows from it is not said`, () => {
      write('topics.yaml', yaml);
      const [fault, ...others] = faults();
      assert.deepEqual([fault.file, fault.line], [place('topics.yaml'), line]);
      assert.ok(fault.message.startsWith(message), fault.message);
      assert.match(fault.fix, fix);
      assert.deepEqual(others, []);
    });
  }

  test('about a value that is not a list is the only one about its entries', () => {
    write('topics.yaml', 'visit: Your visit\n');
    assert.deepEqual(
      faults().map(({ code }) => code),
      ['not-a-list'],
    );
  });

  test('is a number in place of text, which does not hide other errors in its file', () => {
    edit(question, replace('topic: visit', 'topic: vist'));
    edit('topics.yaml', replace('title: Your visit', 'title: 2024'));
    edit('topics.yaml', append('- id: Shop Floor\n  title: Shop\n'));
    assert.deepEqual(
      faults().map(({ code }) => code),
      ['not-text', 'wrong-id', 'unknown-reference'],
    );
  });
});
