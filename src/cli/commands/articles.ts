import { join } from 'node:path';
import { parseBundle } from '../../bundle/parse-bundle.js';
import { articlePage } from '../article-page.js';
import { JsonFile } from '../compile/json-file.js';
import { readText } from '../compile/read-text.js';
import { report } from '../report.js';
import { writeWhole } from '../write-file.js';

/**
 * Makes a page of each article of a bundle, for readers without script.
 * @returns the exit status: 1 when the file is no JSON; nothing is written then.
 * @throws {Error} when the file cannot be opened or a page cannot be written.
 * @throws {BundleError} when the file is no bundle.
 */
export async function articles(path: string, { out }: { out: string }): Promise<number> {
  const content = new JsonFile(await readText(path));
  const { text, failed } = report([content.file]);
  if (failed) {
    console.error(text);
    return 1;
  }
  const { bundle } = parseBundle(content.data);
  for (const article of bundle.articles ?? []) {
    await writeWhole(join(out, article.id, 'index.html'), articlePage(article, bundle, '../../'));
  }
  return 0;
}
