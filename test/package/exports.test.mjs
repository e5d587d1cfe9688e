import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
      // The content has a file for each language.
      const file = path.replace('*', 'en');
      assert.ok(existsSync(new URL(file, root)), `${file} is not there`);
      assert.ok(ships(path), `${path} is not among the package's files`);
    }
    if (typeof target === 'object') {
      // A server has no use for the files of the script tag; the modules replace them there.
      const scripts = {
        './space-widgets.js': ['types', 'node', 'default'],
        './space-widgets.classic.js': ['node', 'default'],
      };
      const types = /jsx|svelte|vue/.test(name) ? ['types'] : ['types', 'default'];
      assert.deepEqual(Object.keys(target), scripts[name] ?? types);
    }
  });
}

test('the version of the elements is the version of the package', async () => {
  const { version } = await import(new URL('dist/shared/version.js', root));
  assert.equal(version, manifest.version);
});

test('importing the package has no side effects, even without a browser', async () => {
  const { SpaceFaq, SpaceTimeline, SpaceTreaties, SpaceTreaty, SpaceArticleCard } =
    await import('space-widgets');
  for (const element of [SpaceFaq, SpaceTimeline, SpaceTreaties, SpaceTreaty, SpaceArticleCard]) {
    assert.equal(element.version, manifest.version);
  }
});

test('no script of the package throws when it is imported without a browser', () => {
  const scripts = Object.entries(manifest.exports).filter(
    ([name, target]) => (typeof target === 'object' && target.default) || name.endsWith('.js'),
  );
  for (const [name] of scripts) {
    const specifier = name.replace('.', 'space-widgets');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', `await import('${specifier}');`],
      { cwd: root, encoding: 'utf8' },
    );
    assert.deepEqual([status, stdout, stderr], [0, '', ''], name);
  }
});

test('the script exports the same on a server as on a page', async () => {
  const script = await import('space-widgets/space-widgets.js');
  const { setWords } = await import('space-widgets');
  assert.deepEqual(Object.keys(script), ['setWords']);
  assert.equal(script.setWords, setWords, 'words are set for a copy of the elements');
});

test('the data layer works without a browser', async () => {
  const { BundleContent, faq, parseBundle } = await import('space-widgets/bundle');
  const bundle = JSON.parse(readFileSync(new URL('dist/content/en.json', root), 'utf8'));
  assert.deepEqual(parseBundle(bundle).issues, []);
  const { questions } = new BundleContent(bundle).read(faq);
  assert.equal(questions.length, bundle.faq.questions.length);
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

test('publint reports nothing', async () => {
  const { publint } = await import('publint');
  const { messages } = await publint({ pkgDir: new URL('.', root).pathname, strict: true });
  assert.deepEqual(messages, []);
});

test('each module system and bundler finds the types of what it imports', async () => {
  const { checkPackage, createPackageFromTarballData } = await import('@arethetypeswrong/core');
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'ignore' });
    const [tarball] = readdirSync(folder);
    const { problems } = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(join(folder, tarball)))),
      // Data and style sheets have no types, and the classic script exports nothing.
      {
        excludeEntrypoints: Object.keys(manifest.exports).filter(
          (name) => /\.\w+$/.test(name) && name !== './space-widgets.js',
        ),
      },
    );
    // The package consists of ES modules, and its paths are those in `exports`.
    const ours = problems.filter(
      ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10',
    );
    assert.deepEqual(ours, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const [module, resolution] of [
  ['esnext', 'bundler'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
]) {
  test(`TypeScript knows what the script exports, with ${resolution}`, () => {
    const file = join(root.pathname, `node_modules/.cache/script-${resolution}.mts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `import { setWords } from 'space-widgets/space-widgets.js';
       setWords('en', { common: { sources: 'Sources' } });
       // @ts-expect-error There is no such word.
       setWords('en', { common: { galaxies: 'Galaxies' } });`,
    );
    try {
      const options = `--ignoreConfig --noEmit --strict --target es2022 --module ${module} --moduleResolution ${resolution} --lib es2023,dom,dom.iterable`;
      const { stdout, status } = spawnSync('npx', ['tsc', ...options.split(' '), file], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stdout], [0, '']);
    } finally {
      rmSync(file);
    }
  });
}

test('JSX knows the elements, their attributes and their events', () => {
  const file = join(root.pathname, 'node_modules/.cache/jsx.ts');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `import type { CustomElements } from 'space-widgets/jsx';
     import type { SpaceToggleEvent } from 'space-widgets';
     export const right: CustomElements['space-faq'] = {
       topic: 'moon',
       'heading-level': 3,
       'onspace-toggle': (event: SpaceToggleEvent) => event.itemId,
     };
     // @ts-expect-error There is no such theme.
     export const wrong: CustomElements['space-faq'] = { theme: 'pink' };`,
  );
  try {
    const options =
      '--ignoreConfig --noEmit --strict --skipLibCheck false --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable';
    const { stdout, status } = spawnSync('npx', ['tsc', ...options.split(' '), file], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [0, '']);
  } finally {
    rmSync(file);
  }
});

test('editors know every element and attribute', () => {
  const read = (name) => JSON.parse(readFileSync(new URL(`dist/editors/${name}`, root), 'utf8'));
  const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations);
  const names = (list) => list.map(({ name }) => name).sort();
  const { tags } = read('vscode.html-custom-data.json');
  const { elements: webTypes } = read('web-types.json').contributions.html;
  for (const { tagName, attributes } of elements) {
    for (const known of [tags, webTypes]) {
      const tag = known.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes), tagName);
    }
  }
  assert.ok(
    read('vscode.css-custom-data.json').properties.length >= elements[0].cssProperties.length,
  );
});

test('the command line prints its usage', () => {
  const help = execFileSync(process.execPath, ['dist/cli/space-widgets.js', '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(help, /space-widgets build DIR --out FILE/);
});
