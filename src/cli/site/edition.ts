import type { Bundle } from '../../bundle/types.js';
import { readBundleFile } from '../read-bundle-file.js';

/** A bundle of a site, which has one for each language. */
export interface Edition {
  /** Its file. */
  readonly path: string;
  readonly bundle: Bundle;
  /** The language without script and country, by which an element looks for it. */
  readonly language: string;
  /** The last part of the URLs of its pages; empty for the first edition. */
  readonly folder: string;
}

/** The id in the URL of a page that shows all items. */
export const idOfAll = 'all';

/**
 * Reads the bundles of a site, and reports a topic whose page would replace another.
 * @throws {Error} if one of them cannot be read, or two have the same language.
 */
export async function readEditions(paths: readonly string[]): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const [place, path] of paths.entries()) {
    const bundle = await readBundleFile(path);
    const [language] = bundle.language.toLowerCase().split('-');
    const other = editions.find((one) => one.language === language);
    if (other) {
      throw new Error(`${path} and ${other.path} are both in the language "${language}".`);
    }
    if (bundle.topics?.some(({ id }) => id === idOfAll)) {
      console.error(
        `${path}: the topic "${idOfAll}" gets no page, because its URL is that of all topics. Give it another id.`,
      );
    }
    editions.push({ path, bundle, language, folder: place ? `${language}/` : '' });
  }
  return editions;
}

/** The path of an item's page on a site, with a slash at the end. */
export const pagePath = (type: string, id: string, { folder }: Edition): string =>
  `v1/e/${type}/${id}/${folder}`;
