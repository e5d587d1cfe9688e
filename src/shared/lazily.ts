import { warnOnce } from './warn-once.js';

/**
 * Uses a module that only some pages need. If it cannot be loaded, only its own feature
 * is missing, and the page owner is warned.
 * @returns Whether it was loaded.
 */
export async function lazily<Module>(
  module: Promise<Module>,
  use: (module: Module) => void,
): Promise<boolean> {
  let loaded;
  try {
    loaded = await module;
  } catch (error) {
    warnOnce(`A part of the script could not be loaded: ${String(error)}`);
    return false;
  }
  use(loaded);
  return true;
}
