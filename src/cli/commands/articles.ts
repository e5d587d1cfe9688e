import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { articleAddress } from '../article/address.js';
import { articlePage } from '../article/article-page.js';
import { makeHandout } from '../article/handout-file.js';
import { readBundle } from '../read-bundle.js';
import { writeWhole } from '../write-file.js';

const styles = new URL('article.css', import.meta.url);

/** The way from one folder to another, as an address. */
const wayTo = (from: string, to: string) => `${relative(from, to).replaceAll('\\', '/') || '.'}/`;

/**
 * Makes a page of each article of a bundle, for readers without script, and a
 * handout beside it where the article has text.
 * @param home The site's first page, absolute or relative to each page.
 * @returns the exit status.
 * @throws {Error} when the bundle cannot be read or a page cannot be written.
 */
export async function articles(
  path: string,
  { out, site, home = '../../' }: { out: string; site?: string; home?: string },
): Promise<number> {
  const bundle = await readBundle(path);
  await writeWhole(join(out, 'article.css'), await readFile(styles, 'utf8'));
  for (const article of bundle.articles ?? []) {
    const folder = join(out, article.id);
    const address = articleAddress(article, site);
    const handout = article.body && 'handout.html';
    const page = articlePage(article, bundle, {
      base: wayTo(folder, dirname(path)),
      home,
      styles: '../article.css',
      handout,
      address,
    });
    await writeWhole(join(folder, 'index.html'), page);
    if (handout) {
      await writeWhole(join(folder, handout), await makeHandout(article, bundle, path, address));
    }
  }
  return 0;
}
