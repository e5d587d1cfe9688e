/** Writes the chapters of the README that have their source elsewhere: `npm run manifest` runs it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementChapter } from './element-chapter.mjs';
import { hostChapter } from './host-chapter.mjs';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const chapters = { hosts: hostChapter, reference: elementChapter };

/** The README as its sources say it should be. */
export async function writtenReadme() {
  const style = { ...(await resolveConfig(readme)), parser: 'markdown' };
  let text = readFileSync(readme, 'utf8');
  for (const [name, chapter] of Object.entries(chapters)) {
    const written = await format(await chapter(), style);
    text = text.replace(
      new RegExp(`(?<=<!-- ${name} -->\\n)[^]*(?=<!-- /${name} -->)`),
      () => `\n${written}\n`,
    );
  }
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(readme, await writtenReadme());
}
