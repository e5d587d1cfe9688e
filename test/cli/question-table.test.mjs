import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { run } from '../helpers/command-line.mjs';
import {
  append,
  begin,
  build,
  csv,
  edit,
  faults,
  place,
  question,
  read,
  replace,
  testErrors,
  write,
} from '../helpers/content-folder.mjs';

describe('The folder that "init" writes', () => {
  beforeEach(() => {
    assert.equal(run('init', place('')).status, 0);
  });

  test('may come from any system and any spreadsheet', () => {
    const { written } = build();
    const table = read('faq.csv');
    const variants = {
      'a byte order mark and the line ends of Windows': `\uFEFF${table.replaceAll('\n', '\r\n')}`,
      'the line ends of an old Mac': table.replaceAll('\n', '\r'),
      'capitals and blanks in the headings': table.replace(
        'question,answer,topic,plain answer',
        ' Question ,ANSWER,Topic , Plain-Answer',
      ),
      'empty rows at the end': `${table}\n,,,\n`,
      'UTF-16, as Excel writes it': Buffer.from(`\uFEFF${table}`, 'utf16le'),
      'UTF-16 without its mark': Buffer.from(table, 'utf16le'),
      'UTF-16 with the other half first': Buffer.from(`\uFEFF${table}`, 'utf16le').swap16(),
      "Excel's line with the sign": `sep=,\n${table}`,
    };
    for (const [name, content] of Object.entries(variants)) {
      write('faq.csv', content);
      assert.equal(build().written, written, name);
    }
    for (const sign of [';', '\t']) {
      write('faq.csv', `question${sign}answer\nWhy?${sign}“Because, and so”\n`);
      const { faq } = JSON.parse(build().written);
      assert.equal(faq.questions[1].answer, 'Because, and so');
    }
  });
});

describe('An error', () => {
  beforeEach(begin);

  testErrors({
    'a heading that is not known': [
      csv,
      replace('question,', 'questoin,'),
      '1:1 The table has no column "question"',
      'Use these headings in the first line, as many as you need: question, answer, topic, plain answer, id, sources.',
    ],
    'a table without headings': [
      csv,
      () => 'Is it open?,Yes.\n',
      '1:1 The table has no column "answer"',
      'Use these headings in the first line, as many as you need: question, answer, topic, plain answer, id, sources.',
    ],
    'a heading twice': [
      csv,
      replace('topic,', 'answer,'),
      '1:3 The column "answer" occurs twice',
      'Remove one of the two, or correct its heading.',
    ],
    'a comma without quotes': [
      csv,
      append('Is it open?,Yes, always,visit,Yes.\n'),
      '4:5 The row has 5 columns, the first line has 4',
      'Put quotes around a text that contains the column separator.',
    ],
    'a column that has moved': [
      csv,
      append('Is it open?,,Yes.,visit\n'),
      '4:3 "Yes." is not among the topics',
      'Add it to topics, or use an existing id.',
    ],
    'an answer that is missing': [
      csv,
      append('Is it open?,,visit,Yes.\n'),
      '4:2 "answer" is missing',
      'Add it; it is required.',
    ],
    'a question that is missing': [
      csv,
      append(',Yes.,visit,Yes.\n'),
      '4:1 "question" is missing',
      'Add it; it is required.',
    ],
    'a quote that does not end': [
      csv,
      append('"Is it open?,Yes.,visit,Yes.\n'),
      '4:1 A quote that starts in this row does not end',
      'Write " at the end of the text, and "" for a quote inside it.',
    ],
    'a topic in a table that is misspelt': [
      csv,
      replace('exhibition,There', 'exibition,There'),
      '2:3 "exibition" is not among the topics',
      'Did you mean "exhibition"?',
    ],
    'a topic in a table by its title': [
      csv,
      replace('courtyard. It is open as long as the museum is.",visit', 'courtyard.",Your Visit'),
      '3:3 "Your Visit" is not among the topics',
      'Did you mean "visit"?',
    ],
    'a source in a table that is not there': [
      csv,
      () => 'question,answer,sources\nIs it open?,Yes.,house-rules nobody\n',
      '2:3 "nobody" is not among the sources',
      'Add it to sources, or use an existing id.',
    ],
    'the same question twice': [
      csv,
      append('Is there a café?,Yes.,visit,Yes.\n'),
      '4:1 "id" repeats "is-there-a-cafe"',
      'Give one of the two another id: each id must be unique. The other is at faq.csv:3.',
    ],
    'a question that is also a file': [
      csv,
      append('May I take photographs?,Yes.,visit,Yes.\n'),
      '4:1 "id" repeats "may-i-take-photographs"',
      'Give one of the two another id: each id must be unique. The other is at faq/1-may-i-take-photographs.md:1.',
    ],
    'a question without Latin letters and without an id': [
      csv,
      append('?,Yes.,visit,Yes.\n'),
      '4:1 No id can be made from this question',
      'Add an "id" of a to z, digits and hyphens, such as "id: opening-hours".',
    ],
    'HTML in a table': [
      csv,
      append('Is it open?,<b>Yes</b>,visit,Yes.\n'),
      '4:2 HTML cannot be used in a bundle',
      'Write Markdown instead: **bold**, *italic*, [text](URL), or - for a list.',
    ],
    'a table in the encoding of old Windows': [
      csv,
      () => Buffer.from('question,answer\nIs there a caf\xE9?,Yes.\n', 'latin1'),
      '2:15 A character cannot be read: the encoding of the file is not UTF-8',
      'Save the file as UTF-8; Excel calls it "CSV UTF-8". Then check this character.',
    ],
    'a workbook of Excel': [
      csv,
      () => Buffer.from('PK\x03\x04\0\0', 'latin1'),
      '1:5 This is not a text file',
      'Save it as plain text; export Word or Excel files first.',
    ],
    'a huge file': [
      csv,
      () => Buffer.alloc(20_000_001, 'a'),
      '1:1 The file is larger than 20 MB',
      'Split the content into several files, or check whether this is the right file.',
    ],
    'a fault below a text of several lines': [
      csv,
      append('"Is it open?","Yes.\n\nAlways."\nAnd on Sundays?,,visit,Yes.\n'),
      '5:2 "answer" is missing',
      'Add it; it is required.',
    ],
    'quotes of a word processor around a comma': [
      csv,
      append('“Is it open, at last?”,Yes.,visit,Yes.\n'),
      '4:5 The row has 5 columns, the first line has 4',
      'Put straight quotes, ", around a text that contains the column separator: curly quotes from a word processor do not count.',
    ],
  });

  test('does not hide the others, and comes before what is only advice', () => {
    edit(question, replace('topic: visit', 'topic: vist'));
    edit(csv, append('Is it open,<b>Yes</b>,vist,Yes.\n'));
    const codes = faults().map(({ code }) => code);
    assert.deepEqual(codes, [
      'not-in-bundle',
      'not-in-bundle',
      'unknown-reference',
      'unknown-reference',
      'no-question',
    ]);
  });
});
