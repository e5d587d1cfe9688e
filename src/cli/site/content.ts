import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundlesKey } from '../../bundle/bundles-key.js';
import { languages } from '../../bundle/default-bundle.js';
import { isAbsolute } from '../article/address.js';
import { fileBeside } from '../bundle-files.js';
import type { Edition } from './edition.js';
import type { Files } from './files.js';
import { relocate, type Target } from './relocate.js';

/** Without it, a classic script is read in the encoding of the page. */
const byteOrderMark = '\uFEFF';

/**
 * A bundle as a script, for pages that may not make requests or have no server: it
 * replaces the response.
 */
const asScript = (json: string): string =>
  `${byteOrderMark}(() => {
  const key = Symbol.for('${bundlesKey}');
  const bundles = (globalThis[key] ??= new Map());
  const address = new URL(document.currentScript.src);
  address.search = address.hash = '';
  address.pathname = address.pathname.replace(/\\.js$/, '.json');
  bundles.set(address.href, ${json.trim()});
})();
`;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * The bundles of a site as files, with the files beside them: as JSON, and as scripts
 * with the same content.
 * @param page Returns the URL of an item's page, for the bundles.
 * @param tell Called for what cannot be included.
 */
export async function contentFiles(
  editions: readonly Edition[],
  page: (target: Target, edition: Edition) => string,
  tell: (message: string) => void,
): Promise<Files> {
  const files: Files = new Map();
  for (const edition of editions) {
    const { path, bundle, language } = edition;
    const beside = new Set<string>();
    const lost = new Set<string>();
    const moved = relocate(bundle, {
      page: (target) => page(target, edition),
      file: (file) => {
        beside.add(file);
        return file;
      },
      lose: (address) => lost.add(address),
    });
    for (const address of lost) {
      tell(`${path}: the link to ${address} leads nowhere on the site and becomes text.`);
    }
    for (const { src } of bundle.images ?? []) {
      if (isAbsolute(src)) tell(`${path}: readers will load the picture ${src} from another site.`);
    }
    for (const file of beside) {
      try {
        const found = await fileBeside(dirname(path), file);
        if (found) files.set(file, await readFile(found));
        else tell(`${path}: the file ${file} is hidden or outside its folder, and is left out.`);
      } catch (error) {
        if (!isMissing(error)) throw error;
        tell(`${path}: the file ${file} is not beside it.`);
      }
    }
    const json = `${JSON.stringify(moved)}\n`;
    files.set(`${language}.json`, json);
    files.set(`${language}.js`, asScript(json));
  }
  return files;
}

/**
 * Adds the first bundle for each language that the elements look for but the site does
 * not have.
 */
export function fillLanguages(files: Files, [first]: readonly Edition[]): void {
  for (const language of languages) {
    for (const kind of ['json', 'js']) {
      const bundle = files.get(`${first.language}.${kind}`);
      if (bundle && !files.has(`${language}.${kind}`)) files.set(`${language}.${kind}`, bundle);
    }
  }
}
