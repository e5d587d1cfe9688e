import { parseArgs } from 'node:util';
import { articles } from './commands/articles.js';
import { build } from './commands/build.js';
import { init } from './commands/init.js';
import { validate } from './commands/validate.js';

const usage = `Usage:

  space-widgets init DIR
    Writes a small folder of content to begin with.

  space-widgets build DIR --out FILE [--watch]
    Makes a bundle of a folder of Markdown, YAML and CSV. With --watch, makes it
    again after each change.

  space-widgets validate DIR|FILE|URL [--json]
    Says what is wrong with a folder of content or with a bundle, and how to mend
    it. The exit status is 1 when there is an error.

  space-widgets articles FILE --out DIR
    Makes a page without script of each article of a bundle: DIR/ID/index.html.`;

const options = {
  out: { type: 'string' },
  watch: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a failed call of the system means to somebody who has not written this program. */
function explain(error: unknown): string {
  const { code, path, name, message } = error as NodeJS.ErrnoException & { path?: string };
  if (code === 'ENOENT') return `${path} is not there.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read or written.`;
  if (code === 'ENOTDIR') return `${path} is not a folder.`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message}\n\n${usage}`;
  if (name === 'TimeoutError') return 'The server has not answered within ten seconds.';
  if (message === 'fetch failed') return 'The server cannot be reached.';
  return message;
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [command, from, ...rest] = positionals;
  const { out, watch, json, help } = values;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (from && !rest.length) {
    if (command === 'init') return init(from);
    if (command === 'validate') return validate(from, { json });
    if (command === 'build' && out) return build(from, { out, watch });
    if (command === 'articles' && out) return articles(from, { out });
  }
  console.error(usage);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
