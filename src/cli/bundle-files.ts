import { realpath } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';

/** The path that an address means; an address that cannot be decoded is one as it stands. */
export function pathIn(address: string): string {
  const [path] = address.split(/[?#]/);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The path of a file that lies beside a bundle, inside the folder to which it is taken. */
export const bundleFilePath = (address: string): string =>
  posix.normalize(`/${pathIn(address)}`).slice(1);

/**
 * Whether a file lies in a folder, also when links are followed.
 * @throws {Error} when there is no such file or folder.
 */
export const liesIn = async (folder: string, file: string): Promise<boolean> =>
  (await realpath(file)).startsWith(`${await realpath(folder)}${sep}`);

/**
 * A file, as long as it lies in the folder of the bundle: what a bundle from elsewhere
 * names is not published from the rest of the machine.
 * @param folder The folder of the bundle.
 * @returns undefined where the file is outside, also by way of a link, or hidden.
 * @throws {Error} when there is no such file.
 */
export async function fileBeside(folder: string, path: string): Promise<string | undefined> {
  const file = await realpath(resolve(folder, path));
  const isHidden = path.split('/').some((part) => /^\.[^.]/.test(part));
  return !isHidden && (await liesIn(folder, file)) ? file : undefined;
}
