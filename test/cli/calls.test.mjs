import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root, run } from '../helpers/command-line.mjs';
import { article, begin, build, folder, out, place, write } from '../helpers/content-folder.mjs';

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

  test('with a folder without content says how to start', () => {
    mkdirSync(place(''));
    appendFileSync(place('notes.txt'), 'Hello');
    assert.match(build().stderr, /bundle\.yaml is missing\. "space-widgets init DIR"/);
  });
});
