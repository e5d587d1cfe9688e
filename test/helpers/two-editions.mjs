/** The site of two editions, in a folder of its own for each file of tests. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { editions, make } from './make-site.mjs';
import { findNginx, freePort, serveByNginx } from './nginx.mjs';

/** Why tests that need the site to be served are left out; false where they run. */
export const skip = !findNginx() && !process.env.CI && 'nginx is not on this machine';

export const folder = mkdtempSync(join(tmpdir(), 'site-'));
const port = await freePort();
export const origin = `http://127.0.0.1:${port}`;

export const made = make(...editions, '--out', folder, '--origin', origin);
/** Its files, as paths of URLs. */
export const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
export const read = (path) => readFileSync(join(folder, path));
export const json = (path) => JSON.parse(read(path));
/** The path of its release. */
export const release = `/r/${json('v1/versions.json').latest}/`;
/** The pages of its items. */
export const pages = paths.filter((path) => /^\/v1\/e\/.*\.html$/.test(path));
export const pageAddress = (path) => origin + path.replace('index.html', '');

after(() => {
  rmSync(folder, { recursive: true });
});

/** Serves it at its origin, as it specifies itself, during the tests of the file. */
export function serveSite() {
  let stop;
  before(async () => {
    if (!skip) stop = await serveByNginx(folder, port);
  });
  after(() => stop?.());
}
