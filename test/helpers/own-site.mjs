/** Sites of small bundles, and what these bundles consist of. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { make } from './make-site.mjs';

export const origin = 'https://widgets.example';

const title = 'A museum';
/** A text with links in it. */
export const rich = (...children) => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});
export const link = (url, value) => ({ type: 'link', url, children: [{ type: 'text', value }] });
export const part = {
  id: 'peace-i',
  number: 'I',
  title: 'Peace',
  explanation: { summary: 'Peace for all.' },
};
export const treaty = {
  id: 'peace',
  name: 'Peace Treaty',
  binding: true,
  summary: 'About peace.',
  url: 'treaty.html#peace',
  articles: [part],
};
export const article = { id: 'hall', title: 'A hall', summary: 'About a hall.', body: 'The hall.' };
export const event = { id: 'opening', date: '1999-05-01', title: 'It opens' };
export const question = { id: 'why', question: 'Why?', answer: 'So.' };
export const hall = { id: 'hall', src: 'hall.svg', width: 8, height: 6, alt: 'The hall at night' };

let place;
before(() => {
  place = mkdtempSync(join(tmpdir(), 'own-'));
});
after(() => {
  rmSync(place, { recursive: true });
});

/** Makes a site of bundles, with files that lie beside them. */
export function siteOf(bundles, beside = []) {
  const inputs = bundles.map((one) => {
    const path = join(place, `${one.language}.json`);
    writeFileSync(path, JSON.stringify({ formatVersion: 1, title, ...one }));
    return path;
  });
  for (const name of beside) writeFileSync(join(place, name), name);
  const to = join(place, 'out');
  rmSync(to, { recursive: true, force: true });
  const { status, stderr } = make(...inputs, '--out', to, '--origin', origin);
  assert.equal(status, 0, stderr);
  const text = (path) => readFileSync(join(to, path), 'utf8');
  const all = readdirSync(to, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  return {
    stderr,
    text,
    all,
    content: `r/${JSON.parse(text('v1/versions.json')).latest}/content/`,
  };
}

/** Where the links of a page lead. */
export const hrefs = (html) => Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href]) => href);
