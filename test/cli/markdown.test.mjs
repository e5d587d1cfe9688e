import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { beforeEach, describe, test } from 'node:test';
import { program } from '../helpers/command-line.mjs';
import {
  append,
  article,
  begin,
  build,
  edit,
  faults,
  place,
  question,
  replace,
  testErrors,
  write,
} from '../helpers/content-folder.mjs';

test('Nested lists are checked as fast as other texts', () => {
  begin();
  const list = Array.from({ length: 14 }, (_, depth) => `${'  '.repeat(depth)}- item`);
  edit('faq/1-may-i-take-photographs.md', append(`\n${list.join('\n')}\n`));
  const call = [program, 'validate', place('')];
  assert.equal(spawnSync(process.execPath, call, { timeout: 10_000 }).status, 0);
});

describe('An error', () => {
  beforeEach(begin);

  testErrors({
    'a source in an easy text that is not known': [
      'articles/a-title.plain.md',
      () => {
        write('articles/a-title.md', article);
        return 'Easy.\n\nWords.[^house-rule]\n';
      },
      '3:7 "house-rule" is not among the sources',
      'Did you mean "house-rules"?',
    ],
    'fields in an easy text': [
      'articles/a-title.plain.md',
      () => {
        write('articles/a-title.md', article);
        return article;
      },
      '1:1 This file must not have fields',
      'Write them in the file that it belongs to, and only the text here.',
    ],
    'a file with a name in Chinese': [
      'faq/2-开放时间.md',
      () => '---\nquestion: When is it open?\n---\n\nAlways.\n',
      '1:1 No id can be made from the name of this file',
      'Add an "id" of a to z, digits and hyphens, such as "id: opening-hours".',
    ],
    'no front matter': [
      question,
      () => 'Yes, you may.\n',
      '1:1 The file has no front matter',
      'Start with a line of ---, then fields such as "question: …", then --- again.',
    ],
    'front matter that does not end': [
      question,
      replace(/---\n\nYes/, 'Yes'),
      '1:1 The front matter does not end',
      'Write a line of --- below the fields.',
    ],
    'a colon in front matter without quotes': [
      question,
      replace('question: May', 'question: Photographs: may'),
      '4:11 The line has a second colon with a space after it',
      'Put quotes around a text that contains a colon and a space.',
    ],
    'a quote in front matter that does not end': [
      question,
      replace('question: May I take photographs?', 'question: "May I take photographs?'),
      '7:62 A quote or bracket is not closed',
      'Close it, or put the whole text in quotes.',
    ],
    'a field twice': [
      question,
      replace('topic: visit', 'topic: visit\ntopic: exhibition'),
      '6:1 The field occurs twice',
      'Keep one of the two lines; a new entry of a list starts with a hyphen.',
    ],
    'a question file without a question': [
      question,
      replace(/^question:.*\n/m, ''),
      '1:1 "question" is missing',
      'Add it; it is required.',
    ],
    'a topic of a file that is misspelt': [
      question,
      replace('topic: visit', 'topic: vist'),
      '5:8 "vist" is not among the topics',
      'Did you mean "visit"?',
    ],
    'a name in capitals': [
      question,
      replace('topic: visit', 'topic: Visit'),
      '5:8 "topic" must be an id of lower-case letters, digits and hyphens',
      'Use a to z, digits and single hyphens, such as "who-owns-the-moon".',
    ],
    'HTML in a text': [
      question,
      append('\n<b>Yes</b>\n'),
      '16:1 HTML cannot be used in a bundle',
      'Write Markdown instead: **bold**, *italic*, [text](URL), or - for a list.',
    ],
    'a table in a text': [
      question,
      append('\n| a | b |\n| - | - |\n| c | d |\n'),
      '16:1 A table cannot be used in a bundle',
      'Write a list instead.',
    ],
    'a picture by its address': [
      question,
      append('\n![A hall](hall.jpg)\n'),
      '16:1 A picture needs its id, not its URL',
      'Add it to images.yaml with width, height and alt, and write ![](image:its-id).',
    ],
    'a picture that is not there': [
      question,
      append('\n![](image:hall)\n'),
      '16:1 "hall" is not among the images',
      'Add it to images, or use an existing id.',
    ],
    'a footnote without a source': [
      question,
      append('\nWe say so.[^hous-rules]\n'),
      '16:11 "hous-rules" is not among the sources',
      'Did you mean "house-rules"?',
    ],
    'a word that the glossary does not have': [
      question,
      append('\nThe [apse](term:apse).\n'),
      '16:5 "apse" is not among the terms',
      'Add it to terms, or use an existing id.',
    ],
    'a link that runs a script': [
      question,
      append('\n[Tickets](javascript:alert(1))\n'),
      '16:1 "url" must be a relative, http, https or mailto URL',
      'Start with https:// or write a relative path.',
    ],
    'a question file without an answer': [
      question,
      (text) => text.slice(0, text.lastIndexOf('---\n') + 4),
      '1:1 "answer" is missing',
      'Add it; it is required.',
    ],
    'a number sign in front matter': [
      question,
      replace('May I take photographs?', 'May I photograph room #12?'),
      '4:33 Everything after the # is ignored',
      'Put the whole text in quotes.',
    ],
    'quotes within quotes within quotes': [
      question,
      append(`\n${'> '.repeat(60)}Deep\n`),
      '16:83 The text is nested too deeply',
      'Remove some of the > or - at the start of the line.',
    ],
    'a footnote in the manner of other programs': [
      question,
      append('\n[^1]: The rules of the house.\n'),
      '16:1 The text of a footnote cannot be used in a bundle',
      'Add the source to sources.yaml, and cite it in the text as [^its-id].',
    ],
  });

  test('is not a name in Chinese or of emoji if the file or the row has an id', () => {
    write('faq/2-🚀.md', '---\nid: rockets\nquestion: 火箭？\n---\n\nYes.\n');
    write('faq.csv', 'question,answer,id\n开放吗？,Yes.,is-it-open\n');
    assert.deepEqual(
      JSON.parse(build().written).faq.questions.map(({ id }) => id),
      ['may-i-take-photographs', 'rockets', 'is-it-open'],
    );
  });

  test('is reported once for a name without characters for an id', () => {
    write('faq/2-🚀.md', '---\nquestion: Why?\n---\n\nYes.\n');
    const found = faults().filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['no-address'],
    );
  });
});

describe('Markdown that failed', () => {
  beforeEach(begin);

  const saidOf = (text) => {
    edit(question, (content) => `${content.split(/(?<=\n---\n)/)[0]}\n${text}\n`);
    return faults().map(({ line, column, message }) => `${line}:${column} ${message}`);
  };
  const shown = (what, place = '10:1') => [`${place} "${what}" is shown as plain text`];

  for (const [text, ...said] of [
    ['##Morning', '##Morning'],
    ['-item one\n-item two', '-item'],
    ['1.first', '1.first'],
    ['• one\n• two', '• one'],
    ['Bring this:\n• one', '• one', '11:1'],
    ['See [text] (https://example.org).', '[text] (https:', '10:5'],
    ['See [text](https://exa mple.org).', '[text](https://exa', '10:5'],
    ['A ![](image:my hall)', '![](image:my hall)', '10:3'],
    ['It is so.[^house rules]', '[^house rules]', '10:10'],
    ['The [apse](term: apse)', '[apse](term: apse)', '10:5'],
    ['A **bold **text', '**bold **text', '10:3'],
    ['**条约。**生效', '**条约。**生效'],
  ]) {
    test(`is "${text}": it is said where, and the bundle is written`, () => {
      assert.deepEqual(saidOf(text), shown(...said));
      assert.equal(build().status, 0);
    });
  }

  test('is not found in ordinary texts', () => {
    for (const text of [
      'A * b, a ** b and 2**3 in C#.',
      '#1 of 1.5 million, at 10.30 and -5 °C.\n10.30 is late.\n-5 °C is cold.\n– Yes.',
      'He wrote [sic] (1967) and [so] (see below).',
      '\\[text] (https://example.org), \\*\\*bold, \\##Morning',
      '- A list\n  with a line\n\n1. and numbers\n\n## 1.Overview',
      'A [page](https://example.org) and **bold** text.[^house-rules]',
    ]) {
      assert.deepEqual(saidOf(text), [], text);
    }
  });
});
