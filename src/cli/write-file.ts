import { chmod, mkdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The file that a link leads to, so that it stays a link; it need not be there yet.
 * @throws {Error} when the link leads back to itself.
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

/** Says what failed by the path that was asked for, not by that of the part. */
async function under<T>(path: string, action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    throw Object.assign(error as Error, { path, dest: undefined });
  }
}

/**
 * Writes a file whole or not at all; who may read and write it stays as it was.
 * @throws {Error} when the place cannot be written to; a former file is still there then.
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile() && !there.isDirectory()) {
    // What is put in the place of a pipe or a device, such as /dev/null, takes it away.
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
