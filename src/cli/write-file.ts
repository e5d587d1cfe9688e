import { chmod, mkdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The file that a link leads to, so that the link is kept; the file need not exist yet.
 * @throws {Error} if the link leads back to itself.
 */
export async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw error;
  }
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  const place = join(folder, basename(path));
  const target = await readlink(place).catch(() => undefined);
  return target === undefined ? place : placeOf(resolve(folder, target));
}

/** Reports failures under the requested path instead of that of the temporary file. */
async function under<T>(path: string, action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    throw Object.assign(error as Error, { path, dest: undefined });
  }
}

/**
 * Writes a file completely or not at all; its permissions are kept.
 * @throws {Error} if the file cannot be written; an existing file is then still there.
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile() && !there.isDirectory()) {
    // Replacing a pipe or a device, such as /dev/null, would remove it.
    await writeFile(path, content);
    return;
  }
  const place = await placeOf(path);
  await mkdir(dirname(place), { recursive: true });
  const former = await stat(place).catch(() => undefined);
  if (former?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', path });
  const part = `${place}.${process.pid}.part`;
  try {
    await under(path, writeFile(part, content));
    if (former) await under(path, chmod(part, former.mode & 0o777));
    await under(path, rename(part, place));
  } finally {
    await rm(part, { force: true });
  }
}
