/** The pages of the default articles, as "articles" writes them for a site. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { root, run } from './command-line.mjs';

export const dist = join(root, 'dist');
export const bundle = JSON.parse(readFileSync(join(dist, 'content/en.json'), 'utf8'));
export const site = 'https://museum.example/space/';

/** The folder with the pages. */
export let folder;
export const page = (id, from = folder) => readFileSync(join(from, id, 'index.html'), 'utf8');
export const dataOf = (html) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)[1]);
export const meta = (html, name) =>
  new RegExp(`(?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
  const { status, stderr } = run(
    'articles',
    join(dist, 'content/en.json'),
    '--out',
    folder,
    '--site',
    site,
  );
  assert.deepEqual([status, stderr], [0, '']);
});

after(() => {
  rmSync(folder, { recursive: true });
});

/** The URLs in the language menu, by the names that the languages give themselves. */
export const menuOf = (html) => {
  const [nav] = /<nav class="languages".*?<\/nav>/s.exec(html) ?? [''];
  return Object.fromEntries(
    Array.from(nav.matchAll(/href="([^"]+)"[^>]*>([^<]+)<\/a>/g), ([, href, name]) => [name, href]),
  );
};

/** Where the links of a page lead. */
export const hrefs = (html) => Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href]) => href);
