import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const version = '11.1.0';
const folder = fileURLToPath(
  new URL(`../../node_modules/.cache/wordpress-block-library-${version}/`, import.meta.url),
);
const styles = `${folder}package/build-style/`;

/** The package alone: its dependencies would be larger than all others together. */
async function fetchStyles() {
  if (existsSync(styles)) return;
  await mkdir(folder, { recursive: true });
  const from = { cwd: folder };
  await run('npm', ['pack', `@wordpress/block-library@${version}`, '--silent'], from);
  const archive = `wordpress-block-library-${version}.tgz`;
  await run('tar', ['-xzf', archive, 'package/build-style'], from);
}

let fetched;

/** Serves the style sheets of WordPress blocks at `/wordpress/`. */
export const wordPressStyles = {
  name: 'wordpress-styles',
  async serve({ path }) {
    const [, name] = /^\/wordpress\/(style|theme)\.css$/.exec(path) ?? [];
    if (!name) return undefined;
    await (fetched ??= fetchStyles());
    return { body: await readFile(`${styles}${name}.css`, 'utf8'), type: 'css' };
  },
};
