import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { root, run } from '../helpers/command-line.mjs';
import {
  article,
  begin,
  build,
  edit,
  faults,
  folder,
  out,
  place,
  question,
  read,
  replace,
  watch,
  write,
} from '../helpers/content-folder.mjs';

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
});

describe('An error', () => {
  beforeEach(begin);

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
});
