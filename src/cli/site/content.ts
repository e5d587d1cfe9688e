import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { languages } from '../../bundle/default-bundle.js';
import type { Bundle } from '../../bundle/types.js';
import type { Edition } from './edition.js';
import type { Files } from './files.js';
import { relocate, type Target } from './relocate.js';

/** A bundle as a script, for pages that may not ask for it or have no server: it stands in for the answer. */
const asScript = (json: string): string =>
  `(() => {
  const key = Symbol.for('space-widgets.bundles.1');
  const bundles = (globalThis[key] ??= new Map());
  const address = new URL(document.currentScript.src);
  address.search = address.hash = '';
  address.pathname = address.pathname.replace(/\\.js$/, '.json');
  bundles.set(address.href, ${json.trim()});
})();
`;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * The bundles of a site as files, with what lies beside them: as JSON, and as
 * scripts that bring the same. A language that the elements look for and the
 * site does not have gets the first bundle.
 * @param page Where the page of an item is, as the bundles have to say it.
 */
export async function contentFiles(
  editions: readonly Edition[],
  page: (target: Target, edition: Edition) => string | undefined,
): Promise<Files> {
  const files: Files = new Map();
  const put = (language: string, bundle: Bundle) => {
    const json = `${JSON.stringify(bundle)}\n`;
    files.set(`${language}.json`, json);
    files.set(`${language}.js`, asScript(json));
  };
  const bundles = new Map<string, Bundle>();
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
      console.error(`${path}: the link to ${address} leads nowhere from there, and is text.`);
    }
    for (const file of beside) {
      try {
        files.set(file, await readFile(join(dirname(path), file)));
      } catch (error) {
        if (!isMissing(error)) throw error;
        console.error(`${path}: the file ${file} is not beside it.`);
      }
    }
    bundles.set(language, moved);
  }
  for (const [language, bundle] of bundles) put(language, bundle);
  const [first] = bundles.values();
  for (const language of languages) if (!bundles.has(language)) put(language, first);
  return files;
}
