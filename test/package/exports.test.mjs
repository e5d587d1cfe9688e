import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundled } from '../helpers/bundled.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const ships = (path) =>
  path === './package.json' ||
  manifest.files.some((entry) => path === `./${entry}` || path.startsWith(`./${entry}/`));

for (const [name, target] of Object.entries(manifest.exports)) {
  test(`export ${name} leads to files that ship`, () => {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.ok(existsSync(new URL(path, root)), `${path} is not there`);
      assert.ok(ships(path), `${path} is not among the package's files`);
    }
    if (typeof target === 'object') assert.deepEqual(Object.keys(target), ['types', 'default']);
  });
}

test('the version of the elements is the version of the package', async () => {
  const { version } = await import(new URL('dist/shared/version.js', root));
  assert.equal(version, manifest.version);
});

test('importing the package does nothing, not even without a browser', async () => {
  const { SpaceFaq, SpaceTimeline, SpaceTreaties, SpaceTreaty, SpaceArticleCard } =
    await import('space-widgets');
  for (const element of [SpaceFaq, SpaceTimeline, SpaceTreaties, SpaceTreaty, SpaceArticleCard]) {
    assert.equal(element.version, manifest.version);
  }
});

test('the data layer is of use without a browser', async () => {
  const { parseBundle } = await import('space-widgets/bundle');
  const bundle = JSON.parse(readFileSync(new URL('dist/content/en.json', root), 'utf8'));
  assert.deepEqual(parseBundle(bundle).issues, []);
  const code = await bundled(`export * from 'space-widgets/bundle';`);
  assert.ok(!code.includes('litElementVersions'), 'the data layer brings Lit along');
});

test('an import of one class leaves the other elements out', async () => {
  const code = await bundled(`import { SpaceFaq } from 'space-widgets'; console.log(SpaceFaq);`);
  assert.ok(code.includes('The FAQ has no question'));
  assert.ok(!code.includes('Read article'), 'the article card is in it');
  assert.ok(!code.includes('Article by article'), 'the treaty is in it');
  assert.ok(!code.includes('customElements.define'), 'it registers something');
});

test('one define module registers one element', async () => {
  const code = await bundled(`import 'space-widgets/faq/define';`);
  assert.ok(code.includes('"space-faq"'));
  assert.ok(!code.includes('"space-treaty"') && !code.includes('"space-article-card"'));
});

test('publint has nothing to say', async () => {
  const { publint } = await import('publint');
  const { messages } = await publint({ pkgDir: new URL('.', root).pathname, strict: true });
  assert.deepEqual(messages, []);
});

test('the command line tells its use', () => {
  const help = execFileSync(process.execPath, ['dist/cli/space-widgets.js', '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(help, /space-widgets build DIR --out FILE/);
});
