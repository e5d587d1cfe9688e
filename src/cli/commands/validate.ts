import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { VFile } from 'vfile';
import { BundleError } from '../../bundle/bundle-error.js';
import { checkRaw } from '../check/check-raw.js';
import { missingPictures } from '../check/pictures.js';
import { compileFolder } from '../compile/compile-folder.js';
import { fileStart, note, type ContentFile, type Keys } from '../compile/content-file.js';
import { JsonFile } from '../compile/json-file.js';
import { readText } from '../compile/read-text.js';
import { explain } from '../explain.js';
import { readBundleFile } from '../read-bundle-file.js';
import { report } from '../report.js';

/** Long enough for a slow server, and as long as the elements wait. */
const timeLimit = 10_000;

async function download(address: string): Promise<VFile> {
  const response = await fetch(address, { signal: AbortSignal.timeout(timeLimit) });
  const file = new VFile({ path: address, value: (await response.text()).replace(/^\uFEFF/, '') });
  if (!response.ok) {
    const reason = `The server responded with status ${response.status}`;
    const fix = 'Open the URL in a browser. Does the file exist, and may everybody read it?';
    note(file, { code: 'http', reason, fix }, fileStart);
  } else if (!response.headers.has('access-control-allow-origin')) {
    const reason = 'The server does not allow pages of other sites to read the bundle';
    const fix = 'Pages of the same site can. For others, send "Access-Control-Allow-Origin: *".';
    note(file, { code: 'cors', reason, fix, severity: 'warning' }, fileStart);
  }
  return file;
}

/** A location in a bundle as a JSONPath, for those who generate bundles. */
const jsonPath = (keys: Keys): string =>
  keys.reduce<string>(
    (path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${key}`),
    '$',
  );

async function checkFile(content: JsonFile & ContentFile, folder?: string): Promise<void> {
  if (content.data === undefined) return;
  try {
    const pictures = folder === undefined ? [] : await missingPictures(content.data, folder);
    for (const [keys, fault] of [...checkRaw(content.data), ...pictures]) {
      const reason = `${jsonPath(keys)}: ${fault.reason}`;
      note(content.file, { ...fault, reason }, content.locate(keys));
    }
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    const fix = 'A bundle starts with { "formatVersion": 1, "language": "en", "title": "…".';
    note(content.file, { code: error.code, reason: error.message, fix }, fileStart);
  }
}

async function filesOf(place: string, base?: string): Promise<readonly VFile[]> {
  const remote = /^https?:/i.test(place);
  if (!remote && (await stat(place)).isDirectory()) {
    const translated = base === undefined ? undefined : await readBundleFile(base);
    return (await compileFolder(place, { base: translated })).files;
  }
  if (base !== undefined) {
    throw new Error(`${place} is not a folder of translations: leave out --base.`);
  }
  const file = await (remote ? download(place) : readText(place));
  if (String(file.data.encoding).startsWith('utf-16')) {
    const reason = 'Browsers cannot read this: the encoding of the file is UTF-16';
    note(file, { code: 'wrong-encoding', reason, fix: 'Save the file as UTF-8.' }, fileStart);
  }
  await checkFile(new JsonFile(file), remote ? undefined : dirname(place));
  return [file];
}

/**
 * Reports what is wrong with a bundle, on disk or on a server, or with a folder of
 * content.
 * @param options.base The bundle that the folder translates, if it contains translations.
 * @returns the exit status: 1 if there is an error, 0 if there are only warnings.
 * @throws {Error} if the location cannot be read, unless `json` is set: that is then among
 *   the faults.
 */
export async function validate(
  place: string,
  { base, json = false }: { base?: string; json?: boolean } = {},
): Promise<number> {
  const files = await filesOf(place, base).catch((error: unknown) => {
    if (!json) throw error;
    // A program that reads the output gets it in the format that it asked for.
    const file = new VFile({ path: place });
    note(file, { code: 'unreadable', reason: explain(error) }, fileStart);
    return [file];
  });
  const { text, failed } = report(files, { json });
  if (json) console.log(text);
  else if (text) console.error(text);
  else console.log(`${place}: no problems found.`);
  return failed ? 1 : 0;
}
