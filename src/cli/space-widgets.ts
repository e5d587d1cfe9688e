import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { reporter } from 'vfile-reporter';
import { buildBundle } from './build-bundle.js';

const usage = `Usage: space-widgets build DIR --out FILE

Makes a bundle from a folder of Markdown and YAML. The folder's name is the
language of the content, such as "en".`;

async function build(folder: string, out: string): Promise<number> {
  const { bundle, files } = await buildBundle(folder);
  const faults = files.filter((file) => file.messages.length);
  if (faults.length) {
    console.error(reporter(faults));
    console.error('\nNo bundle was written.');
    return 1;
  }
  const json = `${JSON.stringify(bundle)}\n`;
  await mkdir(dirname(out), { recursive: true });
  // Nobody ever sees half a bundle.
  await writeFile(`${out}.part`, json);
  await rename(`${out}.part`, out);
  console.log(`${out}: ${files.length} files, ${Buffer.byteLength(json)} bytes`);
  return 0;
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, folder] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (command !== 'build' || !folder || !values.out) {
    console.error(usage);
    return 2;
  }
  return build(folder, values.out);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
