import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../dist/cli/space-widgets.js', import.meta.url));

/** Gives the test the output of `space-widgets render`: `render` with its arguments. */
export const renderPlugin = {
  name: 'render',
  async executeCommand({ command, payload }) {
    if (command !== 'render') return undefined;
    return (await run(process.execPath, [program, 'render', ...payload])).stdout;
  },
};
