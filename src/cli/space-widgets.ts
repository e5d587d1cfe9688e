import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { reporter } from 'vfile-reporter';
import type { Bundle } from '../bundle/types.js';
import { articlePage } from './article-page.js';
import { buildBundle } from './build-bundle.js';

const usage = `Usage:

  space-widgets build DIR --out FILE
    Makes a bundle from a folder of Markdown and YAML. The folder's name is the
    language of the content, such as "en".

  space-widgets articles FILE --out DIR
    Makes a page without script of each article of a bundle: DIR/ID/index.html.`;

/** Nobody ever sees half a file. */
async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

async function build(folder: string, out: string): Promise<number> {
  const { bundle, files } = await buildBundle(folder);
  const faults = files.filter((file) => file.messages.length);
  if (faults.length) {
    console.error(reporter(faults));
    console.error('\nNo bundle was written.');
    return 1;
  }
  const json = `${JSON.stringify(bundle)}\n`;
  await write(out, json);
  console.log(`${out}: ${files.length} files, ${Buffer.byteLength(json)} bytes`);
  return 0;
}

async function articles(path: string, out: string): Promise<number> {
  const bundle = JSON.parse(await readFile(path, 'utf8')) as Bundle;
  for (const article of bundle.articles ?? []) {
    await write(join(out, article.id, 'index.html'), articlePage(article, bundle, '../../'));
  }
  return 0;
}

const commands: Record<string, typeof build | undefined> = { build, articles };

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [name, from] = positionals;
  const command = commands[name];
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!command || !from || !values.out) {
    console.error(usage);
    return 2;
  }
  return command(from, values.out);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
