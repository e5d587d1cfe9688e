import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathIn } from '../bundle-files.js';
import type { Finding } from './check-raw.js';
import { advice } from './faults.js';
import { entriesOf } from './values.js';

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * Finds pictures whose files are not where a bundle will look for them.
 * @param folder The folder of the bundle, which its URLs are relative to.
 */
export async function missingPictures(raw: unknown, folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { src }] of entriesOf(raw, 'images')) {
    if (typeof src !== 'string' || /^([a-z]+:|\/)/i.test(src)) continue;
    const path = join(folder, pathIn(src));
    if (await isThere(path)) continue;
    const reason = `"${src}" is not beside the bundle`;
    const fix = `Put the picture at ${path}: URLs are relative to the bundle.`;
    findings.push([['images', index, 'src'], advice('missing-picture', reason, fix)]);
  }
  return findings;
}
