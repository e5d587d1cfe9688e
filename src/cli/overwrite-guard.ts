import { realpath, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

const sources = new Set(['.csv', '.md', '.yaml']);

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Whether content is made of this file: it lies in a folder with a `bundle.yaml`, or one below. */
async function isSource(path: string): Promise<boolean> {
  if (!sources.has(extname(path).toLowerCase())) return false;
  const folder = dirname(path);
  const heads = [folder, dirname(folder)].map((one) => isThere(join(one, 'bundle.yaml')));
  return (await Promise.all(heads)).includes(true);
}

/**
 * Keeps a command from destroying what it was given.
 * @param out The file that is about to be written.
 * @param read The file that it is made of, if it is one.
 * @throws {Error} when `out` is that file, or one of a folder of content.
 */
export async function assertNotSource(out: string, read?: string): Promise<void> {
  if (!(await isThere(out))) return;
  const place = await realpath(out);
  if (read !== undefined && place === (await realpath(read))) {
    throw new Error(`${out} is read and would be overwritten. Name another file with --out.`);
  }
  if (await isSource(place)) {
    throw new Error(
      `${out} holds your content and would be overwritten. Name another file with --out.`,
    );
  }
}

/**
 * Keeps a command from destroying what others have put into its folder.
 * @param out The folder that is about to be written.
 * @param own A file in it that shows that the command has made it before.
 * @param files What it is about to write there.
 * @throws {Error} when it is a file, or when one of these is there, and `own` is not.
 */
export async function assertOwnFolder(
  out: string,
  own: string,
  files: readonly string[],
): Promise<void> {
  if (await isThere(out)) throw Object.assign(new Error(), { code: 'EEXIST', path: out });
  if (await isThere(join(out, own))) return;
  for (const file of files) {
    const path = join(out, file);
    if (await isThere(path)) {
      throw new Error(
        `${path} is from elsewhere and would be overwritten. Name another folder with --out.`,
      );
    }
  }
}
