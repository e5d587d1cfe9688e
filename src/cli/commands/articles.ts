import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { canonicalAddress, asFolder, fromPage, siteAddress } from '../article/address.js';
import { articlePage } from '../article/article-page.js';
import { makeHandout } from '../article/handout-file.js';
import type { Version } from '../article/versions.js';
import { languages } from '../../bundle/default-bundle.js';
import type { Bundle } from '../../bundle/types.js';
import { assertOwnFolder } from '../overwrite-guard.js';
import { readBundleFile } from '../read-bundle-file.js';
import { writeFileAtomic } from '../write-file.js';

const styles = new URL('article.css', import.meta.url);

/** The relative URL from one folder to another. */
const wayTo = (from: string, to: string) => {
  const folders = relative(from, to).split(sep);
  return `${folders.map(encodeURIComponent).join('/') || '.'}/`;
};

interface Translation {
  readonly path: string;
  readonly bundle: Bundle;
}

const versionOf = ({ language }: Bundle, href: string): Version => ({
  language,
  href,
  standsIn: language === languages[0],
});

/**
 * The page of an article in another bundle, if that bundle names it.
 * @param base The folder of that bundle, relative to the page.
 */
function versionIn({ bundle }: Translation, id: string, base: string): Version[] {
  const url = bundle.articles?.find((one) => one.id === id)?.url;
  return url ? [versionOf(bundle, fromPage(base, url))] : [];
}

/**
 * Makes a page for each article of a bundle, for readers without JavaScript, and a
 * handout beside it if the article has text.
 * @param others The bundles with the articles in other languages.
 * @param base The folder of the bundle on the site, absolute or relative to each page; by
 *   default, its location on disk.
 * @param home The site's home page, absolute or relative to each page.
 * @returns the exit status.
 * @throws {Error} if the bundle cannot be read or has no articles, the site is not a URL,
 *   the folder has pages from elsewhere, or a file cannot be written.
 */
export async function articles(
  path: string,
  others: readonly string[],
  {
    out,
    site,
    base,
    home = '../../',
  }: { out: string; site?: string; base?: string; home?: string },
): Promise<number> {
  if (site) siteAddress(site);
  const bundle = await readBundleFile(path);
  if (!bundle.articles?.length) throw new Error('The bundle has no articles.');
  const translations: Translation[] = [];
  for (const other of others)
    translations.push({ path: other, bundle: await readBundleFile(other) });
  const pages = bundle.articles.flatMap(({ id }) =>
    ['index.html', 'handout.html'].map((name) => join(id, name)),
  );
  await assertOwnFolder(out, 'article.css', pages);
  await writeFileAtomic(join(out, 'article.css'), await readFile(styles, 'utf8'));
  /** The folder of a bundle, relative to a page. */
  const baseOf = (file: string, folder: string) => {
    if (base === undefined) return wayTo(folder, dirname(file));
    return dirname(file) === dirname(path)
      ? asFolder(base)
      : asFolder(base) + wayTo(dirname(path), dirname(file));
  };
  for (const article of bundle.articles) {
    const folder = join(out, article.id);
    const address = canonicalAddress(article, site);
    const handout = article.body && 'handout.html';
    const page = articlePage(article, bundle, {
      base: baseOf(path, folder),
      home,
      styles: '../article.css',
      handout,
      address,
      versions: [
        versionOf(bundle, './'),
        ...translations.flatMap((one) => versionIn(one, article.id, baseOf(one.path, folder))),
      ],
    });
    await writeFileAtomic(join(folder, 'index.html'), page);
    if (handout) {
      await writeFileAtomic(
        join(folder, handout),
        await makeHandout(article, bundle, path, address),
      );
    }
  }
  if (base === undefined) {
    const lies = wayTo(join(out, 'ID'), dirname(path));
    console.log(
      `${out}: pictures and other pages are linked by ${lies}, the location of the bundle on this machine. If its location on the site differs, set it with --base.`,
    );
  }
  return 0;
}
