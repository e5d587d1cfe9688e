import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { beforeEach, describe, test } from 'node:test';
import { run } from '../helpers/command-line.mjs';
import {
  append,
  build,
  edit,
  place,
  question,
  replace,
  write,
} from '../helpers/content-folder.mjs';

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
