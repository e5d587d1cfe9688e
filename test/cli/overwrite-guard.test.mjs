import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run } from '../helpers/command-line.mjs';
import { article, begin, build, folder, out, place, write } from '../helpers/content-folder.mjs';

describe('A call that cannot be carried out', () => {
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
});
