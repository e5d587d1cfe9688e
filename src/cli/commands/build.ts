import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { watch } from 'chokidar';
import type { Bundle } from '../../bundle/types.js';
import { compileFolder } from '../compile/compile-folder.js';
import { explain } from '../explain.js';
import { assertNotSource } from '../overwrite-guard.js';
import { readBundleFile } from '../read-bundle-file.js';
import { report } from '../report.js';
import { placeOf, writeFileAtomic } from '../write-file.js';

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

function counts({ faq, ...bundle }: Bundle): string {
  const sections = [
    [bundle.articles?.length, 'articles'],
    [faq?.questions.length, 'questions'],
    [bundle.treaties?.length, 'treaties'],
    [bundle.terms?.length, 'terms'],
    [bundle.events?.length, 'events'],
    [bundle.sources?.length, 'sources'],
  ] as const;
  const found = sections.flatMap(([count, name]) => (count ? `${name}: ${count}` : []));
  return found.join(', ') || 'nothing to show';
}

async function buildOnce(folder: string, out: string, base?: string): Promise<number> {
  const { bundle, files } = await compileFolder(folder, {
    target: dirname(out),
    base: base === undefined ? undefined : await readBundleFile(base),
  });
  const { text, failed } = report(files);
  if (text) console.error(text);
  if (failed) {
    console.error('\nNo bundle was written.');
    return 1;
  }
  const json = `${JSON.stringify(bundle)}\n`;
  await writeFileAtomic(out, json);
  const size = Buffer.byteLength(json);
  const sent = gzipSync(json).length;
  console.log(`${out}: ${counts(bundle)}. ${kilobytes(size)}, ${kilobytes(sent)} with gzip.`);
  return 0;
}

/** Builds again after each change, until the process ends. */
async function buildAlways(folder: string, out: string, base?: string): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let building = Promise.resolve();
  const build = () => {
    // One after another, so that the last file written is the newest.
    building = building.then(async () => {
      try {
        await buildOnce(folder, out, base);
      } catch (error) {
        console.error(explain(error));
      }
    });
  };
  const places = [folder, ...(base === undefined ? [] : [base])];
  const written = resolve(await placeOf(out));
  const watcher = watch(await Promise.all(places.map((place) => realpath(place))), {
    // The bundle itself may be in the folder.
    ignored: (path) => path.startsWith(written),
    ignoreInitial: true,
    // Links that lead out of the folder are not read.
    followSymlinks: false,
  });
  watcher.on('ready', build).on('all', () => {
    // Editors save a file in several steps.
    clearTimeout(timer);
    timer = setTimeout(build, 100);
  });
  return new Promise((_, reject) => watcher.on('error', reject));
}

/**
 * Makes a bundle from a folder, or from a folder of translations and the bundle `base`
 * that they translate. Nothing is written if there is an error in it.
 * @returns the exit status: 1 if there is an error in the content.
 * @throws {Error} if the folder cannot be read, or the file cannot be written or is one of
 *   those read.
 */
export async function build(
  folder: string,
  { out, base, watch: always = false }: { out: string; base?: string; watch?: boolean },
): Promise<number> {
  await assertNotSource(out, base);
  return always ? buildAlways(folder, out, base) : buildOnce(folder, out, base);
}
