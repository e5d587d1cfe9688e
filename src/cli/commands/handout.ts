import { join, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalAddress } from '../article/address.js';
import { makeHandout } from '../article/handout-file.js';
import { suggest } from '../check/faults.js';
import { assertNotSource } from '../overwrite-guard.js';
import { readBundleFile } from '../read-bundle-file.js';
import { writeFileAtomic } from '../write-file.js';

const defaultBundle = fileURLToPath(new URL('../content/en.json', import.meta.url));

/**
 * Makes a printable handout of an article.
 * @param out A folder, or a file whose name ends with .html; by default, the handout goes
 *   to standard output.
 * @returns the exit status.
 * @throws {Error} if there is no such article or it has no text, or a file cannot be read
 *   or written.
 */
export async function handout(
  id: string,
  { bundle: path = defaultBundle, out, site }: { bundle?: string; out?: string; site?: string },
): Promise<number> {
  const bundle = await readBundleFile(path);
  const { articles = [] } = bundle;
  const article = articles.find((one) => one.id === id);
  if (!article) {
    const ids = articles.map((one) => one.id);
    const fix = suggest(id, ids) ?? (ids.length ? `There are: ${ids.join(', ')}.` : 'It has none.');
    throw new Error(`"${id}" is not among the articles of ${path}. ${fix}`);
  }
  if (!article.body)
    throw new Error(`"${id}" has no text in ${path}, only the content of its card.`);
  const html = await makeHandout(article, bundle, path, canonicalAddress(article, site));
  if (!out) {
    process.stdout.write(html);
    return 0;
  }
  const file = /^\.html?$/i.test(extname(out)) ? out : join(out, `${id}.html`);
  await assertNotSource(file, path);
  await writeFileAtomic(file, html);
  console.log(`${file}: print it from a browser.`);
  return 0;
}
