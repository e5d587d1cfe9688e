import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder;
const content = (name) => join(folder, 'en', name);
const edit = (name, change) => {
  writeFileSync(content(name), change(readFileSync(content(name), 'utf8')));
};
const build = () => {
  const out = join(folder, 'out.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/space-widgets.js', 'build', join(folder, 'en'), '--out', out],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stderr, written: existsSync(out) && readFileSync(out, 'utf8') };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(root, 'src/content/en'), join(folder, 'en'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the same content gives the same bytes', () => {
  const first = build();
  assert.equal(first.status, 0, first.stderr);
  assert.equal(first.written, readFileSync(join(root, 'dist/content/en.json'), 'utf8'));
  assert.equal(build().written, first.written);
});

test('line ends and a byte order mark of other systems make no difference', () => {
  const { written } = build();
  edit('faq/index.md', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  assert.equal(build().written, written);
});

const question = 'faq/1-best-known-example.md';
const treaty = 'treaties/outer-space-treaty.yaml';

const faults = [
  [
    'a missing field',
    question,
    (text) => text.replace(/^question:.*\n/m, ''),
    /"question" is missing/,
  ],
  [
    'an unknown topic',
    question,
    (text) => text.replace(/^topic:.*/m, 'topic: cooking'),
    /3:8.*"cooking"/,
  ],
  ['an unknown source', question, (text) => `${text}\nMore.[^nobody]\n`, /"nobody"/],
  [
    'broken YAML',
    treaty,
    (text) => text.replace('name: Outer', 'name: "Outer'),
    /outer-space-treaty\.yaml[\s\S]*\d+:\d+/,
  ],
  [
    '31 February',
    treaty,
    (text) => text.replace('1967-01-27', '1967-02-31'),
    /17:9.*must be a date/,
  ],
  ['HTML in the text', question, (text) => `${text}\n<b>bold</b>\n`, /"html" has no place/],
  [
    'an article number twice',
    treaty,
    (text) => text.replace('article: 2\n', 'article: 1\n'),
    /repeats "outer-space-treaty-1"/,
  ],
  ['no front matter', question, () => 'Only text.\n', /front matter/],
];
for (const [name, file, change, message] of faults) {
  test(`${name} is named with its file and line, and nothing is written`, () => {
    edit(file, change);
    const { status, stderr, written } = build();
    assert.equal(status, 1);
    assert.ok(stderr.includes(file), stderr);
    assert.match(stderr, /\d+:\d+/);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /, 'a stack trace');
    assert.equal(written, false);
  });
}

test('a folder that is not there is said in one line', () => {
  rmSync(content('bundle.yaml'));
  assert.match(build().stderr, /bundle\.yaml is missing/);
});
