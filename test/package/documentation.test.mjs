import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writtenDocs } from '../../scripts/write-docs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name) => readFileSync(`${root}${name}`, 'utf8');

const manifest = JSON.parse(read('custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);
const readme = read('README.md');
const guides = readdirSync(`${root}docs`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

test('custom-elements.json matches the sources: otherwise run "npm run manifest"', () => {
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

for (const { tagName, attributes, slots } of elements) {
  test(`every control of the stories of <${tagName}> has an effect`, () => {
    const story = read(`stories/${tagName.replace('space-', '')}.stories.ts`);
    for (const { name } of attributes)
      assert.ok(story.includes(` ${name}=${'${'}`) || story.includes(` ?${name}=${'${'}`), name);
    for (const { name } of slots) assert.ok(story.includes(`args.${name || 'children'}`), name);
  });
}

test('the documentation matches the manifest and the builder: otherwise run "npm run manifest"', async () => {
  const written = await writtenDocs();
  assert.deepEqual([...written.keys()], ['README.md', 'docs/embedding.md']);
  for (const [file, text] of written) assert.equal(read(file), text, file);
});

/** The anchors of a page on GitHub: one for each heading. */
function anchorsOf(markdown) {
  const anchors = [];
  for (const [, heading] of markdown.replace(/^ *```.+?^ *```/gms, '').matchAll(/^#+ (.+)$/gm)) {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const same = anchors.filter((one) => one === slug || one.replace(/-\d+$/, '') === slug);
    anchors.push(same.length ? `${slug}-${same.length}` : slug);
  }
  return anchors;
}

for (const page of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...guides]) {
  test(`each link of ${page} leads to a file, and to a heading in it`, () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, link]) => link);
    // Markdown that is written for a bundle.
    for (const link of links.filter((one) => !/^(term|image):/.test(one))) {
      const [path, anchor] = link.split('#');
      const target = path ? posix.join(posix.dirname(page), path) : page;
      assert.ok(existsSync(root + target), link);
      if (anchor !== undefined) assert.ok(anchorsOf(read(target)).includes(anchor), link);
    }
  });
}

test('the package contains the guides that the README links to', () => {
  for (const guide of guides) assert.ok(readme.includes(`](${guide})`), guide);
  const { files } = JSON.parse(read('package.json'));
  assert.ok(files.includes('docs'));
});

test('the examples for frameworks are parts of the apps in test/frameworks', () => {
  const chapter = read('docs/frameworks.md');
  const words = (code) => code.split(/\s+/).map((word) => word.replace(/[>;]+$/, ''));
  const known = [...chapter.matchAll(/\]\(\.\.\/(test\/frameworks\/[^)]+)\)/g)]
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
  for (const [name] of [readme, ...guides.map(read)].join('\n').matchAll(/--space-[a-z-]+/g)) {
    assert.ok(documented.includes(name), name);
  }
});
