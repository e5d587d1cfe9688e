import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../write-file.js';

/** Files by their paths, with slashes on every system. */
export type Files = Map<string, string | Buffer>;

/** The files of a folder; none if there is no such folder. */
export async function filesIn(folder: string, suffix = ''): Promise<Files> {
  const files: Files = new Map();
  if (!existsSync(folder)) return files;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith(suffix)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(
      path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
      await readFile(path),
    );
  }
  return files;
}

/** Writes files below a folder. */
export async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) await writeFileAtomic(join(folder, path), content);
}
