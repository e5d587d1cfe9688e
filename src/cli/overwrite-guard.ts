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

/** Whether this file is a source of content: it is in or below a folder with a `bundle.yaml`. */
async function isSource(path: string): Promise<boolean> {
  if (!sources.has(extname(path).toLowerCase())) return false;
  const folder = dirname(path);
  const heads = [folder, dirname(folder)].map((one) => isThere(join(one, 'bundle.yaml')));
  return (await Promise.all(heads)).includes(true);
}

/**
 * Prevents a command from destroying its input.
 * @param out The file to write.
 * @param read The file that it is made from, if any.
 * @throws {Error} if `out` is that file, or one in a folder of content.
 */
export async function assertNotSource(out: string, read?: string): Promise<void> {
  if (!(await isThere(out))) return;
  const place = await realpath(out);
  if (read !== undefined && place === (await realpath(read))) {
    throw new Error(`${out} is an input and would be overwritten. Choose another file with --out.`);
  }
  if (await isSource(place)) {
    throw new Error(
      `${out} contains your content and would be overwritten. Choose another file with --out.`,
    );
  }
}

/**
 * Prevents a command from overwriting what others have put into its folder.
 * @param out The folder to write to.
 * @param own A file in it that shows that the command created it.
 * @param files The files to write there.
 * @throws {Error} if `out` is a file, or if one of these files exists and `own` does not.
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
        `${path} was not written by this command and would be overwritten. Choose another folder with --out.`,
      );
    }
  }
}
