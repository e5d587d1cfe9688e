import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writtenReadme } from '../../scripts/write-readme.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name) => readFileSync(`${root}${name}`, 'utf8');

const manifest = JSON.parse(read('custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);
const readme = read('README.md');

test('custom-elements.json is what the sources say: else run "npm run manifest"', () => {
  const folder = 'node_modules/.cache/manifest';
  execFileSync(
    'npx',
    ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', folder],
    { cwd: root, stdio: 'ignore' },
  );
  const fresh = JSON.parse(read(`${folder}/custom-elements.json`));
  rmSync(`${root}${folder}`, { recursive: true });
  assert.deepEqual(manifest, fresh);
});

test('every element is in the manifest', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'space-article',
    'space-article-card',
    'space-articles',
    'space-faq',
    'space-timeline',
    'space-treaties',
    'space-treaty',
  ]);
});

for (const { tagName, description, members, attributes, events, slots, cssParts } of elements) {
  test(`everything public of <${tagName}> is described`, () => {
    assert.ok(description, 'the element itself');
    const fields = members.filter(({ kind, privacy }) => kind === 'field' && !privacy);
    for (const one of [...fields, ...attributes, ...events, ...slots, ...cssParts]) {
      assert.ok(one.description, `"${one.name ?? one.fieldName}"`);
    }
    for (const list of [attributes, events, cssParts]) assert.ok(list.length);
  });
}

test('the README is what the manifest and the builder say: else run "npm run manifest"', async () => {
  assert.equal(readme, await writtenReadme());
});

test('the README’s examples for frameworks are parts of the apps in test/frameworks', () => {
  const [, chapter] = /### In a framework\n(.+?)\n### /s.exec(readme);
  const words = (code) => code.split(/\s+/).map((word) => word.replace(/[>;]+$/, ''));
  const known = [...chapter.matchAll(/\]\((test\/frameworks\/[^)]+)\)/g)]
    .flatMap(([, file]) => words(read(file)))
    .concat(words(read('test/frameworks/angular/app.html')));
  const examples = [...chapter.matchAll(/```\w+\n(.+?)```/gs)].flatMap(([, code]) => words(code));
  assert.ok(examples.length);
  assert.deepEqual(
    examples.filter((word) => !known.includes(word)),
    [],
  );
});

test('what CI runs is the README’s test command', () => {
  const [, command] = /^(npm ci && npm test)\b/m.exec(readme);
  assert.equal(read('.ci/run').trim().split('\n').at(-1), command);
});

test('every custom property that a style sheet reads is documented, and no other', () => {
  const used = readFileSync(`${root}dist/space-widgets.js`, 'utf8').matchAll(
    /var\((--space-[\w-]+)/g,
  );
  const documented = elements[0].cssProperties.map(({ name }) => name).sort();
  assert.deepEqual(documented, [...new Set([...used].map(([, name]) => name))].sort());
  for (const [name] of readme.matchAll(/--space-[a-z-]+/g)) {
    assert.ok(documented.includes(name), name);
  }
});
