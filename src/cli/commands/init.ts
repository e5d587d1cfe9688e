import { cp, mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { shellQuote } from '../shell-quote.js';

const starter = fileURLToPath(new URL('starter/', import.meta.url));

/**
 * Writes a small example folder of content, with comments that explain it.
 * @returns the exit status: 1 if the folder is not empty; nothing is written then.
 * @throws {Error} if the folder cannot be written.
 */
export async function init(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length) {
    console.error(`${folder} is not empty. Choose a folder that does not exist yet.`);
    return 1;
  }
  await cp(starter, folder, { recursive: true });
  console.log(`${folder} is ready. Change its files, then make the bundle:

  npx space-widgets build ${shellQuote(folder)} --out bundle.json`);
  return 0;
}
