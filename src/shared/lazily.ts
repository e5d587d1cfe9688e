import { warnOnce } from './warn-once.js';

/**
 * Uses a module that only some pages need. One that cannot be loaded costs its
 * own feature alone, and a warning to the page owner.
 * @returns Whether it was there.
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
