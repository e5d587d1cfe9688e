/**
 * What the tests of the command line share: a new folder for each test, with a folder of
 * content in it; the commands that are run on it; and what is written into it.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { program, run } from './command-line.mjs';

let starter;

/** The folder of the current test. */
export let folder;

/** A file of the content in it. */
export const place = (name) => join(folder, 'content', name);
export const read = (name) => readFileSync(place(name), 'utf8');
export const write = (name, content) => {
  mkdirSync(join(place(name), '..'), { recursive: true });
  writeFileSync(place(name), content);
};
export const edit = (name, change) => {
  write(name, change(read(name)));
};

/** Where "build" writes the bundle. */
export const out = () => join(folder, 'out.json');

export const build = () => ({
  ...run('build', place(''), '--out', out()),
  written: existsSync(out()) && readFileSync(out(), 'utf8'),
});
export const faults = () => JSON.parse(run('validate', place(''), '--json').stdout);

/** A command that keeps running; its output is awaited by pattern. */
export const watch = (...args) => {
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
export const begin = () => {
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

/** Two files of that output. */
export const question = 'faq/1-may-i-take-photographs.md';
export const csv = 'faq.csv';

/** Changes of a text. */
export const replace = (from, to) => (text) => {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, 'the change does nothing');
  return changed;
};
export const append = (more) => (text) => `${text}${more}`;

/** Contents of files that are not in that output. */
export const treaty = `name: A treaty
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
export const article = `---
title: A title
summary: A summary.
---

Text.
`;

/** A check question, and the article with it. */
export const checkQuestion = `  - id: what-it-is
    question: What is it?
    options: [One thing, Another]
    correct: 1
    explanation: It is **another**.[^house-rules]
`;
export const checked = article.replace(
  'A summary.\n',
  `A summary.\ncheckQuestions:\n${checkQuestion}`,
);

/**
 * A test for each error: what is done to which file, and the exact messages about it. In
 * a "describe" with "begin" before each test.
 */
export function testErrors(errors) {
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
}
