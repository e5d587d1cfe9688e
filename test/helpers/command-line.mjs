/** The built command line, as the tests call it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const program = join(root, 'dist/cli/space-widgets.js');

/** Calls it with these arguments, and returns how it ended. */
export function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace');
  return { status, stdout, stderr };
}
