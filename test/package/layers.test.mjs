import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** What a folder of src may import, besides its own files. */
const layers = {
  '.': ['elements', 'shared', 'bundle', 'i18n'],
  elements: ['parts', 'controllers', 'bundle', 'i18n', 'styles', 'shared'],
  parts: ['controllers', 'bundle', 'i18n', 'styles', 'shared'],
  controllers: ['bundle', 'i18n', 'shared'],
  bundle: ['shared'],
  i18n: ['shared'],
  styles: [],
  shared: [],
  editors: ['.'],
  embed: ['shared'],
  cli: ['bundle', 'elements', 'embed', 'i18n', 'shared'],
};

/** Folders whose code works on its own, without Lit. */
const plain = ['bundle', 'i18n', 'shared', 'embed', 'cli'];

const files = readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'));
const baseClass = join('elements', 'space-element.js');
const folder = (path) => (path.includes('/') ? path.split('/')[0] : '.');
const element = (path) => path.split('/')[1];

for (const file of files) {
  test(`imports of src/${file}`, () => {
    const code = readFileSync(join(src, file), 'utf8');
    const own = folder(file);
    assert.ok(own in layers, `${own} is no layer`);
    for (const [, path] of code.matchAll(/(?:from |import |import\(\s*)'([^']+)'/g)) {
      if (path.startsWith('.')) {
        assert.ok(path.endsWith('.js'), `${path} lacks its extension`);
        const target = normalize(join(dirname(file), path));
        const other = folder(target);
        if (own === '.' && other === '.') continue;
        assert.ok(other === own || layers[own].includes(other), `${own} imports ${path}`);
        // An element renders another by its tag; only its registration imports the other's.
        const registrations = [file, target].every((one) => /\/define\.[jt]s$/.test(one));
        if (own === 'elements' && other === own && !registrations && target !== baseClass) {
          assert.equal(element(target), element(file), `one element imports another: ${path}`);
        }
      } else if (plain.includes(own)) {
        assert.ok(!/^lit/.test(path), `${own} imports ${path}`);
      }
    }
  });
}
