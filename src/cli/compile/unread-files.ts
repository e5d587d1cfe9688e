import { join } from 'node:path';
import { VFile } from 'vfile';
import { suggest } from '../check/faults.js';
import { fileStart, note } from './content-file.js';
import type { ContentFolder } from './content-folder.js';

const lists = ['topics', 'sources', 'terms', 'events', 'countries', 'images'];
const known = ['bundle.yaml', 'faq.csv', 'faq/index.md', ...lists.map((name) => `${name}.yaml`)];

const anywhere = 'mdx?|markdown|ya?ml|csv|tsv|txt|rtf|docx?|odt|pages|xlsx?|ods|numbers';

/**
 * What an author may take for content; pages, bundles, pictures and the like may be in
 * the folder as well.
 */
const isContent = new RegExp(
  `\\.(${anywhere})$|^(faq|articles|treaties)/[^/]+\\.(html?|json|pdf)$`,
  'i',
);

/**
 * The files of a folder that look like content but were not read, each with a message
 * that says so.
 */
export function unreadFiles({ path, unread }: ContentFolder): VFile[] {
  return unread
    .filter((name) => isContent.test(name))
    .map((name) => {
      const file = new VFile({ path: join(path, name) });
      const fix = name.endsWith('.plain.md')
        ? 'A plain text is named after its article: articles/a-day.plain.md beside articles/a-day.md.'
        : (suggest(name, known) ??
          `Files that are read: ${known.join(', ')}, and those ending in .md or .yaml in the folders faq, articles and treaties.`);
      const reason = 'The file was not read';
      note(file, { code: 'unread-file', reason, fix, severity: 'warning' }, fileStart);
      return file;
    });
}
