/** Writes the generated chapters of the documentation; run by `npm run manifest`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementChapter } from './element-chapter.mjs';
import { hostChapter } from './host-chapter.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The files with a generated chapter, which is between two comments with its name. */
const chapters = [
  { file: 'README.md', name: 'reference', chapter: elementChapter },
  { file: 'docs/embedding.md', name: 'hosts', chapter: hostChapter },
];

/** Each of these files as it should be according to its sources, by its path in the repository. */
export async function writtenDocs() {
  const written = new Map();
  for (const { file, name, chapter } of chapters) {
    const style = { ...(await resolveConfig(root + file)), parser: 'markdown' };
    const text = readFileSync(root + file, 'utf8');
    const between = new RegExp(`(?<=<!-- ${name} -->\\n)[^]*(?=<!-- /${name} -->)`);
    if (!between.test(text)) throw new Error(`${file} has no place for the chapter "${name}".`);
    const content = await format(await chapter(), style);
    written.set(
      file,
      text.replace(between, () => `\n${content}\n`),
    );
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of await writtenDocs()) writeFileSync(root + file, text);
}
