import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/cli/space-widgets.js');

let starter;
let folder;
const place = (name) => join(folder, 'content', name);
const read = (name) => readFileSync(place(name), 'utf8');
const write = (name, content) => {
  mkdirSync(join(place(name), '..'), { recursive: true });
  writeFileSync(place(name), content);
};
const edit = (name, change) => {
  write(name, change(read(name)));
};
const out = () => join(folder, 'out.json');
const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace');
  return { status, stdout, stderr };
};
const build = () => ({
  ...run('build', place(''), '--out', out()),
  written: existsSync(out()) && readFileSync(out(), 'utf8'),
});
const faults = () => JSON.parse(run('validate', place(''), '--json').stdout);

/** A command that keeps running; its output is awaited by pattern. */
const watch = (...args) => {
  const child = spawn(process.execPath, [program, ...args, '--watch']);
  let said = '';
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
      heard();
    });
  }
  return {
    says: async (pattern) => {
      while (!pattern.test(said)) await new Promise((resolve) => (heard = resolve));
      said = '';
    },
    end: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
};

/** The output of "init", in a new folder: tests that are not about it need not wait for it. */
const begin = () => {
  cpSync(starter, place(''), { recursive: true });
};

before(() => {
  starter = mkdtempSync(join(tmpdir(), 'starter-'));
  run('init', starter);
});

after(() => {
  rmSync(starter, { recursive: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('The default content', () => {
  beforeEach(() => {
    cpSync(join(root, 'src/content/en'), join(folder, 'en'), { recursive: true });
  });

  test('gives the same bytes each time', () => {
    const first = run('build', join(folder, 'en'), '--out', out());
    assert.equal(first.status, 0, first.stderr);
    assert.deepEqual(readFileSync(out()), readFileSync(join(root, 'dist/content/en.json')));
  });

  test('has no problems, as a folder and as a bundle', () => {
    for (const one of [join(folder, 'en'), join(root, 'dist/content/en.json')]) {
      const { status, stderr } = run('validate', one);
      assert.equal(status, 0, stderr);
      assert.doesNotMatch(stderr, /error/);
    }
  });
});

describe('The folder that "init" writes', () => {
  beforeEach(() => {
    assert.equal(run('init', place('')).status, 0);
  });

  test('makes a bundle without any message, except what is in it', () => {
    const { status, stdout, stderr } = build();
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /questions: 3, sources: 1\. \d+ kB, \d+ kB with gzip/);
  });

  test('is built by the command that is shown, also with a space in its name', () => {
    const { stdout } = run('init', place('my museum'));
    assert.ok(stdout.includes(`build "${place('my museum')}" --out`), stdout);
    const { stderr } = run('render', 'faq', '--bundle', place('my museum'));
    assert.ok(stderr.includes(`build "${place('my museum')}" --out`), stderr);
  });

  test('does not overwrite existing files', () => {
    const { status, stderr } = run('init', place(''));
    assert.equal(status, 1);
    assert.match(stderr, /is not empty\. Choose a folder that does not exist yet\./);
  });

  test('takes the questions of the table, with their plain answers', () => {
    const { faq } = JSON.parse(build().written);
    assert.deepEqual(
      faq.questions.map(({ id }) => id),
      ['may-i-take-photographs', 'what-is-there-for-children', 'is-there-a-cafe'],
    );
    assert.equal(faq.questions[2].plain, 'Yes. You find it in the yard.');
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

  test('may have curly quotes around a value, and any file name', () => {
    const { written } = build();
    edit('bundle.yaml', replace('title: Our museum', 'title: “Our museum”'));
    edit('topics.yaml', replace('title: Your visit', 'title: „Your visit“'));
    renameSync(place(question), place('faq/1-May I take photographs.md'));
    assert.equal(build().written, written);
  });

  test('may have tabs at the start of lines of YAML', () => {
    const { written } = build();
    edit('topics.yaml', (text) => text.replaceAll(/^ {2}/gm, '\t'));
    assert.equal(build().written, written);
  });

  test('may have comments after values that are not text, and on lines of their own', () => {
    const { written } = build();
    edit('bundle.yaml', replace('language: en', 'language: en # for visitors'));
    edit('bundle.yaml', replace('title: Our museum', 'title: "Our museum" # in quotes'));
    edit(
      'topics.yaml',
      replace('- id: visit', '# the first\n- id: visit # its address\n  # its title'),
    );
    edit('sources.yaml', append('  # the last\n'));
    edit('sources.yaml', replace(/(url: \S+)/, '$1 # of the museum'));
    const after = build();
    assert.equal(after.stderr, '');
    assert.equal(after.written, written);
  });

  test('may contain what systems and programs leave there, and notes for authors', () => {
    const { written } = build();
    for (const name of ['._1-x.md', '.hidden.md', '~$1-x.md', 'README.md']) {
      write(`faq/${name}`, 'No question.\n');
    }
    for (const name of ['index.html', 'bundle.json', 'plans/hall.pdf'])
      write(name, 'No content.\n');
    write('.cache/topics.yaml', '- nothing\n');
    const after = build();
    assert.equal(after.stderr, '');
    assert.equal(after.written, written);
  });

  test('makes a bundle at the target of a link, and keeps the link', () => {
    symlinkSync('real.json', out());
    writeFileSync(join(folder, 'real.json'), 'old');
    const { status, written } = build();
    assert.equal(status, 0);
    assert.equal(JSON.parse(written).title, 'Our museum');
    assert.equal(readFileSync(join(folder, 'real.json'), 'utf8'), written);
    assert.ok(lstatSync(out()).isSymbolicLink());
  });

  test('makes a bundle at the target of a link that does not exist yet', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('elsewhere/link.json', out());
    symlinkSync('real.json', join(folder, 'elsewhere/link.json'));
    const { status, written } = build();
    assert.equal(status, 0);
    assert.equal(readFileSync(join(folder, 'elsewhere/real.json'), 'utf8'), written);
    assert.ok(lstatSync(out()).isSymbolicLink());
  });

  test('makes no bundle if a link leads to itself', () => {
    symlinkSync('out.json', out());
    const { status, stderr } = build();
    assert.deepEqual([status, stderr], [1, `${out()} is a link that leads back to itself.\n`]);
    assert.ok(lstatSync(out()).isSymbolicLink());
  });

  test('makes a bundle with the permissions of the former one', () => {
    writeFileSync(out(), 'old');
    chmodSync(out(), 0o664);
    assert.equal(build().status, 0);
    assert.equal(lstatSync(out()).mode & 0o777, 0o664);
  });

  test('keeps the former bundle if it cannot be built', () => {
    const { written } = build();
    edit('faq/index.md', () => 'no front matter');
    assert.equal(build().status, 1);
    assert.equal(readFileSync(out(), 'utf8'), written);
    assert.deepEqual(readdirSync(folder).sort(), ['content', 'out.json']);
  });

  test('is built again after a change with --watch, also after an error', async () => {
    const { says, end } = watch('build', place(''), '--out', out());
    await says(/questions: 3/);
    const table = read('faq.csv');
    write('faq.csv', 'nothing\n');
    await says(/No bundle was written/);
    write('faq.csv', table.replace('\n', '\nIs it open?,Yes.,visit,Yes.\n'));
    await says(/questions: 4/);
    await end();
  });

  test(
    'is built again when a file is replaced, moved or removed',
    { timeout: 20_000 },
    async () => {
      const { says, end } = watch('build', place(''), '--out', out());
      await says(/questions: 3/);
      const table = read('faq.csv');
      const row = '\nIs it open?,Yes.,visit,Yes.\n';
      for (const [text, count] of [
        [table.replace('\n', row), 4],
        [table, 3],
      ]) {
        // As editors and sed -i save a file.
        writeFileSync(join(folder, 'new.csv'), text);
        renameSync(join(folder, 'new.csv'), place('faq.csv'));
        await says(new RegExp(`questions: ${count}`));
      }
      mkdirSync(place('articles'));
      write('articles/a-title.md', article);
      await says(/articles: 1/);
      renameSync(place('articles/a-title.md'), place('articles/another.md'));
      await says(/articles: 1/);
      rmSync(place('articles/another.md'));
      await says(/out\.json: questions: 3/);
      await end();
    },
  );

  test('may contain nothing to show, which is reported', () => {
    for (const name of ['faq', 'faq.csv', 'topics.yaml', 'sources.yaml']) {
      rmSync(place(name), { recursive: true });
    }
    const { status, stdout } = build();
    assert.equal(status, 0);
    assert.match(stdout, /^.*out\.json: nothing to show\. 1 kB/);
  });

  test('may contain 10,000 questions', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `Is it ${index}?,Yes.,visit,Yes.`);
    write('faq.csv', ['question,answer,topic,plain', ...rows].join('\n'));
    assert.match(build().stdout, /questions: 10001/);
  });
});

test('Nested lists are checked as fast as other texts', () => {
  begin();
  const list = Array.from({ length: 14 }, (_, depth) => `${'  '.repeat(depth)}- item`);
  edit('faq/1-may-i-take-photographs.md', append(`\n${list.join('\n')}\n`));
  const call = [program, 'validate', place('')];
  assert.equal(spawnSync(process.execPath, call, { timeout: 10_000 }).status, 0);
});

const question = 'faq/1-may-i-take-photographs.md';
const csv = 'faq.csv';
const replace = (from, to) => (text) => {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, 'the change does nothing');
  return changed;
};
const append = (more) => (text) => `${text}${more}`;
const treaty = `name: A treaty
binding: true
summary: It binds.
adopted:
  date: 1966-12-19
  sources: [house-rules]
parties:
  value: 12
  asOf: 2026-01-01
  sources: [house-rules]
articles:
  - article: 1
    number: I
    title: One
    explanation:
      summary: It says one thing.
  - article: 2
    number: II
    title: Two
    explanation:
      summary: It says another thing.
`;
const article = `---
title: A title
summary: A summary.
---

Text.
`;

const checkQuestion = `  - id: what-it-is
    question: What is it?
    options: [One thing, Another]
    correct: 1
    explanation: It is **another**.[^house-rules]
`;
const checked = article.replace('A summary.\n', `A summary.\ncheckQuestions:\n${checkQuestion}`);

/** What is done to which file, and the exact messages about it. */
const errors = {
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
  'a file with a name in Chinese': [
    'faq/2-开放时间.md',
    () => '---\nquestion: When is it open?\n---\n\nAlways.\n',
    '1:1 No id can be made from the name of this file',
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
  'an entry without an id': [
    'topics.yaml',
    replace('- id: visit\n  title', '- title'),
    '3:3 "id" is missing',
    'Give it a unique name of a to z, digits and hyphens, such as "id: house-rules".',
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
    '5:11 "language" must be a language tag such as en or zh-Hans',
    'Write "en" or another BCP 47 tag.',
  ],
  'a language that no browser knows': [
    'bundle.yaml',
    replace('language: en', 'language: fr-12'),
    '5:11 "language" must be a language tag such as en or zh-Hans',
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
  'a question file without an answer': [
    question,
    (text) => text.slice(0, text.lastIndexOf('---\n') + 4),
    '1:1 "answer" is missing',
    'Add it; it is required.',
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
  'a number sign in front matter': [
    question,
    replace('May I take photographs?', 'May I photograph room #12?'),
    '4:33 Everything after the # is ignored',
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
  'quotes within quotes within quotes': [
    question,
    append(`\n${'> '.repeat(60)}Deep\n`),
    '16:83 The text is nested too deeply',
    'Remove some of the > or - at the start of the line.',
  ],
  'a text that breaks off the list of a treaty': [
    'treaties/a-treaty.yaml',
    () => treaty.replace('  - article: 2', '  - nothing\n  - article: 2'),
    '17:5 Entry 2 of "articles" must be an object',
    'Write named fields; in YAML: name, colon, space, value.',
  ],
  'a footnote in the manner of other programs': [
    question,
    append('\n[^1]: The rules of the house.\n'),
    '16:1 The text of a footnote cannot be used in a bundle',
    'Add the source to sources.yaml, and cite it in the text as [^its-id].',
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
};

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

  for (const [name, [file, change, message, fix, faulty = file]] of Object.entries(errors)) {
    test(`is ${name}: place, reason and fix are said, and nothing is written`, () => {
      write(file, change(existsSync(place(file)) ? read(file) : ''));
      const { status, stderr, written } = build();
      assert.equal(status, 1, stderr);
      assert.equal(written, false);
      const found = faults().filter(({ severity }) => severity === 'error');
      const said = found.map(({ line, column, message }) => `${line}:${column} ${message}`);
      assert.ok(said.includes(message), `"${message}" is not among:\n${said.join('\n')}`);
      const fault = found[said.indexOf(message)];
      assert.equal(fault.file, place(faulty));
      assert.equal(fault.fix.replaceAll(`${place('')}/`, ''), fix);
      for (const text of [fault.message, fault.fix, fault.code]) assert.ok(stderr.includes(text));
    });
  }

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

  test('is a link to nothing, and the rest is checked all the same', () => {
    symlinkSync('nowhere.md', place('faq/2-lost.md'));
    edit(question, replace('topic: visit', 'topic: vist'));
    assert.deepEqual(
      faults().map(({ file, message }) => [file, message]),
      [
        [place('faq/2-lost.md'), 'This is a link to nothing'],
        [place(question), '"vist" is not among the topics'],
      ],
    );
  });

  test('is a link out of the folder, whose text does not come into the bundle', () => {
    writeFileSync(join(folder, 'secret.md'), '---\nquestion: Who?\n---\n\nA password.\n');
    symlinkSync('../../secret.md', place('faq/2-lost.md'));
    const [{ file, message }] = faults();
    assert.equal(file, place('faq/2-lost.md'));
    assert.equal(message, 'This link leads out of the folder');
    const { status, written } = build();
    assert.equal(status, 1);
    assert.equal(written, false);
  });

  test('is not a link from one file of the folder to another', () => {
    write('shared.md', '---\nquestion: Who?\n---\n\nEverybody.\n');
    symlinkSync('../shared.md', place('faq/2-who.md'));
    const { written } = build();
    assert.match(written, /Everybody/);
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

describe('A folder of translations', () => {
  const base = () => join(folder, 'base.json');
  const translate = () => ({
    ...run('build', place('fr'), '--base', base(), '--out', out()),
    bundle: existsSync(out()) && JSON.parse(readFileSync(out(), 'utf8')),
  });
  const question = 'fr/faq/1-may-i-take-photographs.md';

  beforeEach(() => {
    begin();
    run('build', place(''), '--out', base());
    write('fr/bundle.yaml', 'title: Notre musée\n');
    write(
      'fr/faq/index.md',
      '---\ntitle: Questions fréquentes\n---\n\nTout ce qu’il faut savoir.\n',
    );
    write(
      question,
      '---\nquestion: Puis-je photographier ?\nplain: Oui, sans flash.\n---\n\nOui, sans flash.[^house-rules]\n',
    );
  });

  test('has its texts, and everything else from the bundle that it translates', () => {
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    const { faq, language, title, sources } = bundle;
    assert.deepEqual([language, title, faq.title], ['fr', 'Notre musée', 'Questions fréquentes']);
    const [first] = faq.questions;
    assert.equal(first.question, 'Puis-je photographier ?');
    assert.equal(first.topic, 'visit');
    assert.equal(first.language, undefined);
    assert.ok(sources.every((source) => source.language === 'en'));
  });

  test('keeps what is not translated in its language, and reports it', () => {
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    const english = JSON.parse(readFileSync(base(), 'utf8')).faq.questions;
    assert.equal(bundle.faq.questions.length, english.length);
    assert.deepEqual(bundle.faq.questions[1], { ...english[1], language: 'en' });
    assert.match(stderr, new RegExp(`"${english[1].id}" is not translated`));
  });

  test('translates an item as a whole or not at all', () => {
    edit(question, replace('plain: Oui, sans flash.\n', ''));
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    const [first] = bundle.faq.questions;
    assert.equal(first.language, 'en');
    assert.equal(first.question, 'May I take photographs?');
    assert.match(
      stderr,
      /1-may-i-take-photographs\.md[^]*is not completely translated[^]*Translate plain/,
    );
  });

  test('leaves out missing introductions and titles, and says where to write them', () => {
    write('fr/bundle.yaml', '# Nothing yet.\n');
    rmSync(place('fr/faq/index.md'));
    const { status, stderr, bundle } = translate();
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      [bundle.title, bundle.intro, bundle.faq.title, bundle.faq.intro],
      ['Our museum', undefined, undefined, undefined],
    );
    for (const [what, fix] of [
      ['The title is', 'Write "title" in bundle.yaml.'],
      ['The introduction is', 'Write "intro" in bundle.yaml.'],
      ['The title of the questions is', 'Write "title" in faq/index.md.'],
      ['The introduction to the questions is', 'Write it in faq/index.md, below the fields.'],
    ]) {
      assert.match(stderr, new RegExp(`bundle\\.yaml[^]*${what} not translated[^]*${fix}`));
    }
  });

  test('names everything that is missing, and says where to write it', () => {
    write('images.yaml', '- id: hall\n  src: hall.jpg\n  width: 8\n  height: 6\n  alt: The hall\n');
    write('articles/a-title.md', checked);
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    write('fr/articles/a-title.md', checked.replace('id: what-it-is\n    ', ''));
    const { status, stderr } = translate();
    assert.equal(status, 0, stderr);
    for (const [what, fix] of [
      ['picture "hall" is not translated', 'an entry with "id: hall" to images.yaml'],
      ['topic "visit" is not translated', 'an entry with "id: visit" to topics.yaml'],
      ['question "is-there-a-cafe" is not translated', 'the file faq/is-there-a-cafe.md, or a row'],
      [
        'article "a-title" is not completely translated',
        'checkQuestions.what-it-is.question. [^]* the same ids',
      ],
    ]) {
      assert.match(stderr, new RegExp(`The ${what}[^]*${fix}`));
    }
  });

  for (const name of ['arabic', 'fr_new', 'pt_BR', 'my-museum', 'fr-v2']) {
    test(`has to name its language where its folder is called "${name}"`, () => {
      renameSync(place('fr'), place(name));
      const { status, stderr } = run('build', place(name), '--base', base(), '--out', out());
      assert.equal(status, 1);
      assert.match(stderr, /bundle\.yaml[^]*"language" is missing[^]*"language: ar"/);
      assert.equal(existsSync(out()), false);
    });
  }

  test('is in the language of its folder, also with a script or a country', () => {
    for (const name of ['zh-Hans', 'pt-BR']) {
      cpSync(place('fr'), place(name), { recursive: true });
      assert.equal(run('build', place(name), '--base', base(), '--out', out()).status, 0);
      assert.equal(JSON.parse(readFileSync(out(), 'utf8')).language, name);
    }
  });

  test('is reported if it is in the language of the bundle', () => {
    edit('fr/bundle.yaml', append('language: en\n'));
    const { status, stderr } = translate();
    assert.equal(status, 0);
    assert.match(
      stderr,
      /bundle\.yaml[^]*2:11 +warning "en" is also the language of the original bundle/,
    );
  });

  test('says where a value is not a list, or an entry has no id', () => {
    write('fr/topics.yaml', 'visit: Votre visite\n');
    let { status, stderr } = translate();
    assert.equal(status, 1);
    assert.match(stderr, /topics\.yaml[^]*must be a list/);
    write('fr/topics.yaml', '- id: visit\n  title: Votre visite\n-\n- Les salles\n');
    ({ status, stderr } = translate());
    assert.equal(status, 1);
    assert.match(stderr, /topics\.yaml[^]*does not match an entry of the original bundle/);
  });

  test('has each item once', () => {
    const rows = 'question,answer,id\nA ?,A,is-there-a-cafe\n';
    for (const [file, content, line, other] of [
      ['topics.yaml', '- id: visit\n  title: A\n- id: visit\n  title: B\n', 3, 'topics.yaml:1'],
      ['faq.csv', `${rows}B ?,B,is-there-a-cafe\n`, 3, 'faq.csv:2'],
      ['faq.csv', `${rows}B ?,B,may-i-take-photographs\n`, 3, 'faq/1-may-i-take-photographs.md:1'],
    ]) {
      write(`fr/${file}`, content);
      const { status, stderr } = translate();
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${line}:\\d+ +error "id" repeats "`, 'm'));
      assert.ok(stderr.includes(`The other is at ${place('fr')}/${other}.`), stderr);
      rmSync(place(`fr/${file}`));
    }
  });

  test('says where a list has a name but no entries', () => {
    const whole = checked.replace('summary:', 'authors: [Ann Lee]\nsummary:');
    write('articles/a-title.md', whole);
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    for (const [list, line] of [
      ['authors: [Ann Lee]', 3],
      ['options: [One thing, Another]', 8],
    ]) {
      const [name] = list.split(' ');
      write('fr/articles/a-title.md', whole.replace(list, name));
      const { status, stderr } = translate();
      assert.equal(status, 1);
      assert.match(
        stderr,
        new RegExp(`a-title\\.md[^]*^${line}:\\d+ +error "${name.slice(0, -1)}" must`, 'm'),
      );
    }
  });

  test('may leave a list empty that has entries in the other bundle', () => {
    const whole = `${treaty}membership:
  asOf: 2026-01-01
  complete: true
  sources: [house-rules]
  members:
    - country: fr
      status: party
      date: 2999-01-01
`;
    write('countries.yaml', '- id: fr\n  name: France\n');
    write('treaties/a-treaty.yaml', whole);
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    write('fr/treaties/a-treaty.yaml', whole.replace(/members:[^]*2999-01-01/, 'members:'));
    const { status, stderr } = translate();
    assert.equal(status, 0, stderr);
  });

  test('is built again with --watch when that bundle changes', { timeout: 20_000 }, async () => {
    const { says, end } = watch('build', place('fr'), '--base', base(), '--out', out());
    await says(/questions: 3/);
    write('faq.csv', 'question,answer\nIs it open?,Yes.\n');
    assert.equal(run('build', place(''), '--out', base()).status, 0);
    await says(/questions: 2/);
    await end();
  });

  test('is checked by "validate" with the bundle that it translates', () => {
    edit(question, replace('plain: Oui, sans flash.\n', ''));
    const { status, stderr } = run('validate', place('fr'), '--base', base());
    assert.equal(status, 0, stderr);
    assert.match(stderr, /1-may-i-take-photographs\.md[^]*is not completely translated/);
    assert.doesNotMatch(stderr, /error/);
  });

  test('has no item that the other bundle does not have', () => {
    write('fr/faq/9-new.md', '---\nquestion: Quoi ?\n---\n\nRien.\n');
    const { status, stderr, bundle } = translate();
    assert.equal(status, 1);
    assert.equal(bundle, false);
    assert.match(stderr, /9-new\.md[^]*"new" is not in the original bundle/);
  });
});

describe('"validate" of a bundle', () => {
  const bundle = (content) => {
    writeFileSync(out(), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return run('validate', out());
  };
  const head = { formatVersion: 1, language: 'en', title: 'A bundle' };

  test('gives line, column and fix for what is wrong in the file', () => {
    const questions = [{ id: 'a', question: 'Why?', answer: 7 }];
    const { status, stderr } = bundle({ ...head, faq: { questions } });
    assert.equal(status, 1);
    assert.match(stderr, /^10:\d+ +error \$\.faq\.questions\[0\]\.answer: "answer" must be text/m);
  });

  test('reports an encoding that browsers cannot read', () => {
    writeFileSync(out(), Buffer.from(`\uFEFF${JSON.stringify(head)}`, 'utf16le'));
    const { status, stderr } = run('validate', out());
    assert.equal(status, 1);
    assert.match(
      stderr,
      /1:1 +error Browsers cannot read this: the encoding of the file is UTF-16/,
    );
  });

  test('accepts a description that is not text, wherever it is', () => {
    const images = [{ id: 'hall', src: 'hall.jpg', width: 8, height: 6, alt: 1969 }];
    const intro = { type: 'root', children: [{ type: 'link', url: 'x', alt: 1969, children: [] }] };
    const { status, stderr } = bundle({ ...head, intro, images });
    assert.equal(status, 1);
    assert.match(stderr, /error +\$\.images\[0\]\.alt: "alt" must be text/);
  });

  test('lets no text in it control the terminal', () => {
    const { stderr } = bundle({ ...head, '\u001b]0;owned\u0007': 1 });
    assert.match(stderr, /\\x1b\]0;owned\\x7/);
    assert.doesNotMatch(stderr, /(?!\n)\p{Cc}/u);
  });

  test('is not confused by names that every object has', () => {
    const { status, stderr } = bundle({ ...head, faq: { constructor: 'abc', questions: [] } });
    assert.equal(status, 0, stderr);
  });

  for (const [name, content, message] of [
    ['a web page', '<!doctype html>', '1:1 error This is not JSON'],
    [
      'a truncated file',
      '{ "formatVersion": 1, "faq": {',
      'The file ends too early: a } is missing',
    ],
    ['a comma too many', '{ "formatVersion": 1, }', 'A name is missing here'],
    ['an empty object', {}, '$.formatVersion must be 1; it is missing.'],
    ['a later format', { ...head, formatVersion: 2 }, '$.formatVersion must be 1; it is 2.'],
    ['a list', [], '$ must be an object.'],
    ['an empty file', '', '1:1 error The file is empty'],
    ['a name twice', '{\n"title": "A",\n"title": "B" }', '3:1 error "title" occurs twice'],
    ['an abyss', '['.repeat(100_000), '1:201 error This is nested too deeply'],
    ['a text in quotes of a word processor', '{“formatVersion”: 1}', '1:2 error This is not JSON'],
    [
      'a node that no element shows',
      {
        ...head,
        intro: { type: 'root', children: [{ type: 'html', value: '<hr>' }] },
        faq: 'none',
      },
      '$.intro.children[0]: Of a node of the type "html", only the text is shown',
    ],
  ]) {
    test(`says what ${name} is`, () => {
      const { status, stderr } = bundle(content);
      assert.equal(status, 1);
      assert.ok(stderr.replaceAll(/ +/g, ' ').includes(message), stderr);
    });
  }

  test('reads it from a server, and says what the server does wrong', async () => {
    const answers = {
      '/open.json': [200, { 'access-control-allow-origin': '*' }],
      '/closed.json': [200, {}],
      '/gone.json': [404, {}],
      '/moved.json': [302, { location: '/page.html' }],
      '/page.html': [200, { 'access-control-allow-origin': '*' }, '<!doctype html>'],
      '/wrong.json': [200, {}, '{ "formatVersion": 1, "language": "en" }'],
    };
    const server = createServer((request, response) => {
      const [status, headers, body = JSON.stringify(head)] = answers[request.url];
      response.writeHead(status, headers).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${server.address().port}`;
    const ask = async (path) => {
      const child = spawn(process.execPath, [program, 'validate', origin + path]);
      let said = '';
      child.stdout.on('data', (data) => (said += data));
      child.stderr.on('data', (data) => (said += data));
      const [status] = await once(child, 'close');
      return [status, said];
    };
    assert.match((await ask('/open.json')).join(' '), /^0 .*no problems found/);
    assert.match((await ask('/closed.json')).join(' '), /^0 .*[^]*Access-Control-Allow-Origin/);
    assert.match((await ask('/gone.json')).join(' '), /^1 .*[^]*status 404/);
    assert.match((await ask('/moved.json')).join(' '), /^1 [^]*This is not JSON[^]*right URL/);
    assert.match((await ask('/wrong.json')).join(' '), /^1 [^]*"title" is missing[^]*Access/);
    server.close();
    assert.match((await ask('/open.json')).join(' '), /^1 The server cannot be reached/);
  });
});

describe('A call that cannot be carried out', () => {
  for (const [name, args, status, message] of [
    ['no command', [], 2, /Usage:/],
    ['no place for the bundle', ['build', 'content'], 2, /^"build" needs the option --out\.\n/],
    ['no folder', ['build', '--out', 'x.json'], 2, /^"build" needs a DIR\.\n[^]*build DIR/],
    ['no element', ['render'], 2, /^"render" needs an ELEMENT\.\n/],
    ['no article', ['handout'], 2, /^"handout" needs an ARTICLE\.\n/],
    [
      'a word too many',
      ['validate', 'one', 'two'],
      2,
      /^"validate" has too many arguments: leave out "two"\.\n/,
    ],
    ['a misspelt command', ['biuld', 'content'], 2, /^There is no .*Did you mean "build"\?\n/],
    [
      'a misspelt option',
      ['build', 'x', '--ou', 'y'],
      2,
      /no option --ou\. Did you mean "--out"\?/,
    ],
    [
      'an option of others',
      ['build', 'x', '--topic', 'y'],
      2,
      /^"build" has no option --topic\. It has: --out,/,
    ],
    ['an option without its value', ['build', 'x', '--out', '--watch'], 2, /^--out needs a value/],
    [
      'a value of an option that has none',
      ['validate', 'x', '--json=y'],
      2,
      /^--json takes no value/,
    ],
    [
      'a folder in the place of a bundle',
      ['articles', root + 'src/content/en', '--out', 'x'],
      1,
      /content\/en is a folder\. Make a bundle from it first: space-widgets build .*en --out bundle\.json/,
    ],
    [
      'a bundle given as a translation',
      ['validate', root + 'package.json', '--base', 'x'],
      1,
      /package\.json is not a folder of translations: leave out --base\./,
    ],
    ['an option that is not known', ['build', 'content', '--output', 'x'], 2, /--output[^]*Usage:/],
    [
      'a folder that is not there',
      ['build', '/nowhere', '--out', 'x'],
      1,
      /^\/nowhere does not exist/,
    ],
    [
      'a folder for the bundle',
      ['build', root + 'src/content/en', '--out', root + 'src'],
      1,
      /src is a folder\. Choose a file\./,
    ],
    [
      'the folder itself for the bundle',
      ['build', root + 'src/content/en', '--out', '.'],
      1,
      /^\. is a folder\. Choose a file\./m,
    ],
    [
      'a file for the content',
      ['build', root + 'package.json', '--out', 'x'],
      1,
      /package\.json is not a folder/,
    ],
    [
      'a file for the new content',
      ['init', root + 'package.json'],
      1,
      /package\.json is a file\. Choose a folder\./,
    ],
    [
      'a bundle that is none',
      ['articles', root + 'README.md', '--out', 'x'],
      1,
      /1:1 +error This is not JSON/,
    ],
    ['an address that is none', ['validate', 'https://'], 1, /This is not a URL/],
    [
      'a file that is not there',
      ['validate', '/nowhere.json'],
      1,
      /^\/nowhere.json does not exist/,
    ],
  ]) {
    test(`with ${name} is answered in plain words`, () => {
      const result = run(...args);
      assert.equal(result.status, status);
      assert.match(result.stderr, message);
    });
  }

  for (const [command, ...call] of [
    ['articles', '--out'],
    ['site', '--origin', 'https://widgets.example', '--out'],
  ]) {
    test(`"${command}" says what it leaves out of a bundle`, () => {
      begin();
      write('articles/a-title.md', article);
      write('articles/another.md', article);
      const bundle = JSON.parse(build().written);
      delete bundle.articles[0].summary;
      writeFileSync(out(), JSON.stringify(bundle));
      const { status, stderr } = run(command, out(), ...call, join(folder, 'made'));
      assert.equal(status, 0);
      assert.match(
        stderr,
        /out\.json\n1:\d+ +warning \$\.articles\[0\]\.summary: "summary" is missing/,
      );
      assert.match(stderr, /The faulty parts of .*out\.json are left out\./);
    });
  }

  test('with a bundle without articles makes no pages', () => {
    begin();
    build();
    const { status, stderr } = run('articles', out(), '--out', join(folder, 'made'));
    assert.deepEqual([status, stderr], [1, 'The bundle has no articles.\n']);
    assert.equal(existsSync(join(folder, 'made')), false);
  });

  test('writes to a pipe or a device, and keeps it', async () => {
    begin();
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    try {
      let said = '';
      reader.stdout.on('data', (data) => (said += data));
      const { status, stderr } = run('build', place(''), '--out', pipe);
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(lstatSync(pipe).isFIFO(), 'a file has taken its place');
      await once(reader, 'close');
      assert.equal(JSON.parse(said).title, 'Our museum');
    } finally {
      reader.kill();
    }
  });

  test('is answered as JSON on request', () => {
    begin();
    for (const [args, message] of [
      [['/nowhere.json'], '/nowhere.json does not exist.'],
      [['https://'], /This is not a URL/],
      [[root + 'package.json', '--base', 'x'], /leave out --base/],
      [[place(''), '--base', '/nowhere.json'], '/nowhere.json does not exist.'],
    ]) {
      const { status, stdout, stderr } = run('validate', ...args, '--json');
      assert.deepEqual([status, stderr], [1, '']);
      const [fault, ...more] = JSON.parse(stdout);
      assert.deepEqual(more, []);
      assert.equal(fault.file, args[0]);
      assert.equal(fault.severity, 'error');
      assert.equal(fault.code, 'unreadable');
      if (typeof message === 'string') assert.equal(fault.message, message);
      else assert.match(fault.message, message);
    }
  });

  test('with an invalid URL makes no page of an article', () => {
    begin();
    write('articles/a-title.md', article);
    build();
    const made = join(folder, 'made');
    const { status, stderr } = run('articles', out(), '--out', made, '--site', 'museum.example');
    assert.equal(status, 1);
    assert.match(stderr, /^"museum\.example" is not a URL/);
    assert.equal(existsSync(made), false);
  });

  test('with a bundle that has nothing to show makes no site', () => {
    const bundle = { formatVersion: 1, language: 'en', title: 'T' };
    const questions = [{ id: 'a', question: 'Why?', answer: 'So.' }];
    const made = join(folder, 'made');
    const file = (language, content) => {
      const path = join(folder, `${language}.json`);
      writeFileSync(path, JSON.stringify({ ...bundle, language, ...content }));
      return path;
    };
    const call = ['--out', made, '--origin', 'https://widgets.example'];
    const without = file('fr', { articles: [{ id: 'No id', title: 'T', summary: 'S' }] });
    for (const given of [[without], [file('en', { faq: { questions } }), without]]) {
      const { status, stderr } = run('site', ...given, ...call);
      assert.equal(status, 1);
      assert.ok(
        stderr.endsWith(
          `${without} has nothing to make a page of: no questions, articles, treaties or events.\n`,
        ),
        stderr,
      );
      assert.equal(existsSync(made), false);
    }
  });

  test('with an output file that contains content or is an input leaves that file alone', () => {
    begin();
    write('articles/a-title.md', article);
    assert.equal(build().status, 0);
    write('fr/bundle.yaml', 'title: Notre musée\n');
    symlinkSync(out(), place('link.json'));
    for (const [file, ...call] of [
      [place('faq.csv'), 'build', place('')],
      [place('articles/a-title.md'), 'build', place('')],
      [place('bundle.yaml'), 'build', place(''), '--watch'],
      [out(), 'build', place('fr'), '--base', out()],
      [place('link.json'), 'build', place('fr'), '--base', out()],
      [out(), 'render', 'faq', '--bundle', out()],
      [place('faq.csv'), 'render', 'faq', '--bundle', out()],
    ]) {
      const before = readFileSync(file, 'utf8');
      const { status, stderr } = run(...call, '--out', file);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(file), stderr);
      assert.match(stderr, /would be overwritten\. Choose another file with --out\.$/m);
      assert.equal(readFileSync(file, 'utf8'), before);
    }
  });

  for (const [command, ...call] of [
    ['articles'],
    ['site', '--origin', 'https://widgets.example'],
  ]) {
    test(`"${command}" with a file for its folder says so`, () => {
      begin();
      write('articles/a-title.md', article);
      build();
      const { status, stderr } = run(command, out(), ...call, '--out', out());
      assert.deepEqual([status, stderr], [1, `${out()} is a file. Choose a folder.\n`]);
    });
  }

  for (const [command, files, ...call] of [
    ['articles', ['a-title/index.html', 'a-title/handout.html']],
    ['site', ['index.html', '_headers', 'nginx.conf'], '--origin', 'https://widgets.example'],
  ]) {
    test(`with a folder that "${command}" has not made leaves its files alone`, () => {
      begin();
      write('articles/a-title.md', article);
      assert.equal(build().status, 0);
      const made = join(folder, 'made');
      const make = () => run(command, out(), ...call, '--out', made);
      for (const name of files) {
        const file = join(made, name);
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, 'Ours');
        const { status, stderr } = make();
        assert.equal(status, 1);
        assert.equal(
          stderr,
          `${file} was not written by this command and would be overwritten. Choose another folder with --out.\n`,
        );
        assert.equal(readFileSync(file, 'utf8'), 'Ours');
        rmSync(made, { recursive: true });
      }
      assert.equal(make().status, 0);
      assert.equal(make().status, 0, 'its own files');
    });
  }

  test('with a folder without content says how to start', () => {
    mkdirSync(place(''));
    appendFileSync(place('notes.txt'), 'Hello');
    assert.match(build().stderr, /bundle\.yaml is missing\. "space-widgets init DIR"/);
  });
});
