import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { version } from '../../shared/version.js';
import { contentFiles, fillLanguages } from './content.js';
import { pagePath, type Edition } from './edition.js';
import { filesIn, type Files } from './files.js';

/** The folder of the built package, which contains this program. */
export const built = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What a site publishes once and never changes. */
interface Release {
  /**
   * The version of the package and a hash of all files, so that different content has
   * another name.
   */
  readonly name: string;
  readonly files: Files;
}

/** Scripts of the package that a release contains unchanged. */
const scripts = ['space-widgets.js', 'space-widgets.classic.js'];

/** The source maps of the scripts are not part of a release. */
const withoutMap = (content: string | Buffer): string =>
  content.toString().replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');

/** The manifest, adapted to the modules of a release. */
async function manifest(): Promise<string> {
  const text = await readFile(built('../custom-elements.json'), 'utf8');
  return text.replace(/dist\/elements\/([\w-]+)\/\1\.js/g, 'elements/$1.js');
}

const sha384 = (content: string | Buffer): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Makes a release from the scripts of this package and the bundles of a site. */
export async function makeRelease(editions: readonly Edition[]): Promise<Release> {
  const files = await filesIn(built('embed/release'), '.js');
  for (const [path, content] of await filesIn(built('chunks'), '.js')) {
    files.set(`chunks/${path}`, withoutMap(content));
  }
  for (const name of scripts) files.set(name, withoutMap(await readFile(built(name), 'utf8')));
  for (const name of ['fallback.css', 'THIRD-PARTY-LICENSES.txt']) {
    files.set(name, await readFile(built(name)));
  }
  files.set('custom-elements.json', await manifest());
  const content = await contentFiles(
    editions,
    ({ type, id, part }, edition) => {
      const hash = part ? `#${part}` : '';
      return `../../../${pagePath(type, id, edition)}${hash}`;
    },
    console.error,
  );
  fillLanguages(content, editions);
  for (const [path, one] of content) files.set(`content/${path}`, one);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const hashes = sorted.map(([path, one]) => [path, sha384(one)] as const);
  const sri = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
  files.set('sri.json', sri);
  const name = `${version}-${createHash('sha256').update(sri).digest('hex').slice(0, 8)}`;
  return { name, files };
}
