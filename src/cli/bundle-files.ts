import { realpath } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';

/** The path for a URL; a URL that cannot be decoded is used as it is. */
export function pathIn(address: string): string {
  const [path] = address.split(/[?#]/);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The path of a file beside a bundle, inside the folder that it is copied to. */
export const bundleFilePath = (address: string): string =>
  posix.normalize(`/${pathIn(address)}`).slice(1);

/**
 * Whether a file is in a folder, with links resolved.
 * @throws {Error} if there is no such file or folder.
 */
export const liesIn = async (folder: string, file: string): Promise<boolean> =>
  (await realpath(file)).startsWith(`${await realpath(folder)}${sep}`);

/**
 * A file, provided it is in the folder of the bundle: a bundle from elsewhere must not
 * publish the rest of the machine.
 * @param folder The folder of the bundle.
 * @returns undefined if the file is hidden or outside, including through a link.
 * @throws {Error} if there is no such file.
 */
export async function fileBeside(folder: string, path: string): Promise<string | undefined> {
  const file = await realpath(resolve(folder, path));
  const isHidden = path.split('/').some((part) => /^\.[^.]/.test(part));
  return !isHidden && (await liesIn(folder, file)) ? file : undefined;
}
