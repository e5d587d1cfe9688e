import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBundle } from '../../bundle/parse-bundle.js';
import { articlePage } from '../article-page.js';
import { writeWhole } from '../write-file.js';

/**
 * Makes a page of each article of a bundle, for readers without script.
 * @returns the exit status.
 * @throws {Error} when the bundle cannot be read or a page cannot be written.
 */
export async function articles(path: string, { out }: { out: string }): Promise<number> {
  const { bundle } = parseBundle(JSON.parse(await readFile(path, 'utf8')));
  for (const article of bundle.articles ?? []) {
    await writeWhole(join(out, article.id, 'index.html'), articlePage(article, bundle, '../../'));
  }
  return 0;
}
