import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file that a link leads to, so that it stays a link; the path itself where nothing is there yet. */
export async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** Says what failed by the path that was asked for, not by that of the part. */
async function under<T>(path: string, action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    throw Object.assign(error as Error, { path, dest: undefined });
  }
}

/**
 * Writes a file whole or not at all.
 * @throws {Error} when the place cannot be written to; a former file is still there then.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const place = await placeOf(path);
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw Object.assign(new Error(), { code: 'EISDIR', path });
  const part = `${place}.${process.pid}.part`;
  try {
    await under(path, writeFile(part, content));
    await under(path, rename(part, place));
  } finally {
    await rm(part, { force: true });
  }
}
