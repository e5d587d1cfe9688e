import { BundleError } from '../bundle/bundle-error.js';
import { parseBundle } from '../bundle/parse-bundle.js';
import type { Bundle } from '../bundle/types.js';
import { readText } from './compile/read-text.js';

/**
 * Reads a bundle from a file. What is wrong in it is left out.
 * @throws {Error} when the file cannot be opened or is no bundle.
 */
export async function readBundle(path: string): Promise<Bundle> {
  const text = String(await readText(path));
  try {
    return parseBundle(JSON.parse(text)).bundle;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof BundleError)) throw error;
    throw new Error(`${path} is no bundle. "space-widgets validate ${path}" says why.`, {
      cause: error,
    });
  }
}
