import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertOwnFolder } from '../overwrite-guard.js';
import { builderPage } from '../site/builder-page.js';
import { contentsPage } from '../site/contents-page.js';
import { pagePath, readEditions } from '../site/edition.js';
import { filesIn, writeAll, type Files } from '../site/files.js';
import { ItemPages, type Site } from '../site/item-page.js';
import { itemsOf } from '../site/items.js';
import { oembed, oembedPath } from '../site/oembed.js';
import { offlineFolder } from '../site/offline.js';
import { built, makeRelease } from '../site/release.js';
import { headersFile, nginxFile } from '../site/server.js';

/** The files that a host or visitor looks for first; a folder from elsewhere may have them too. */
const top = ['index.html', '_headers', 'nginx.conf'];

/** A placeholder for the name of the release, which the build writes into the loader. */
const placeholder = '@release';

/**
 * The origin of a URL.
 * @throws {Error} if it is not a web address, or has a path.
 */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `"${address}" is not an origin. Write it like this: --origin https://widgets.example.org`,
    );
  }
  return url.origin;
}

/** The style sheet of the pages: that of article pages, that of questions, and their own rules. */
async function pageStyles(): Promise<string> {
  const sheets = ['cli/article.css', 'fallback.css', 'cli/page.css'].map((name) =>
    readFile(built(name), 'utf8'),
  );
  return (await Promise.all(sheets)).join('\n');
}

function pageFiles(all: readonly ItemPages[], origin: string): Files {
  const files: Files = new Map();
  for (const pages of all) {
    const { edition, items } = pages;
    for (const item of items) {
      const { type, id } = item;
      const editions = all
        .filter((one) => one.items.some((other) => other.type === type && other.id === id))
        .map((one) => one.edition);
      files.set(`${pagePath(type, id, edition)}index.html`, pages.page(item, editions));
      files.set(oembedPath(item, edition), oembed(item, edition, origin));
    }
  }
  return files;
}

/**
 * Makes what other sites embed, as files for any web server. An existing release is
 * kept; the files that lead to a release are written last.
 * @param paths The bundles, one for each language; the first is used for languages without one.
 * @returns the exit status.
 * @throws {Error} if a bundle cannot be read or has nothing to show, the origin is invalid,
 *   the folder has files from elsewhere, or a file cannot be written.
 */
export async function site(
  paths: readonly string[],
  { out, origin: address }: { out: string; origin: string },
): Promise<number> {
  const origin = originOf(address);
  const editions = await readEditions(paths);
  const empty = editions.find(({ bundle }) => !itemsOf(bundle).length);
  if (empty) {
    throw new Error(
      `${empty.path} has nothing to make a page of: no questions, articles, treaties or events.`,
    );
  }
  await assertOwnFolder(out, 'v1/versions.json', top);
  const { name, files } = await makeRelease(editions);
  await writeAll(join(out, 'r', name), files);
  const styles = await pageStyles();
  const classic = files.get('space-widgets.classic.js') ?? '';
  await writeAll(join(out, 'offline'), await offlineFolder(editions, classic, styles));

  const channel = await filesIn(built('embed/channel'), '.js');
  const scripts = ['space.js', 'frame.js'].filter((one) => channel.has(one));
  const about: Site = { origin, release: name, scripts };
  const pages = editions.map((edition) => new ItemPages(about, edition));
  await writeAll(out, pageFiles(pages, origin));
  await writeAll(join(out, 'builder'), await builderPage(pages, origin, { name, files }));
  for (const [path, script] of channel) {
    channel.set(path, script.toString().replaceAll(placeholder, name));
  }
  channel.set('page.css', styles);
  channel.set('icon.svg', await readFile(built('icon.svg')));
  const releases = await readdir(join(out, 'r'));
  channel.set('versions.json', `${JSON.stringify({ latest: name, releases }, null, 2)}\n`);
  await writeAll(join(out, 'v1'), channel);
  await writeAll(
    out,
    new Map([
      ['index.html', contentsPage(pages, origin)],
      ['_headers', headersFile(origin)],
      ['nginx.conf', nginxFile(origin)],
    ]),
  );
  console.log(`${out}: release ${name}, to be published at ${origin}.`);
  return 0;
}
