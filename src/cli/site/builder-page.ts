import { readFile } from 'node:fs/promises';
import { languages } from '../../bundle/default-bundle.js';
import type { Facts } from '../../embed/builder/facts.js';
import { scriptJson } from '../html.js';
import type { Files } from './files.js';
import type { ItemPages } from './item-page.js';
import { built } from './release.js';

/** Single questions have pages, but no widget. */
const isOffered = ({ type }: { type: string }) => type !== 'question';

/**
 * The embed builder: a page on which editors choose what to show and get the snippet
 * for the place where they will paste it.
 * @param release The name and files of the release that the snippets use.
 */
export async function builderPage(
  pages: readonly ItemPages[],
  origin: string,
  release: { readonly name: string; readonly files: Files },
): Promise<Files> {
  const integrity = JSON.parse(String(release.files.get('sri.json'))) as Facts['integrity'];
  const scripts = Object.entries(integrity).filter(([path]) => /^space-[\w-]+\.js$/.test(path));
  const facts: Facts = {
    origin,
    release: release.name,
    integrity: Object.fromEntries(scripts),
    editions: pages.map(({ edition: { language, folder }, items }) => ({
      language,
      folder,
      content: languages.includes(language) ? undefined : `content/${language}.json`,
      items: items
        .filter(isOffered)
        .map(({ type, id, title, height }) => ({ type, id, title, height })),
    })),
  };
  const files: Files = new Map();
  for (const name of ['builder.css', 'builder.js']) {
    files.set(name, await readFile(built(`embed/builder/${name}`)));
  }
  const page = await readFile(built('embed/builder/index.html'), 'utf8');
  files.set(
    'index.html',
    page.replace('@facts', () => scriptJson(facts)),
  );
  return files;
}
