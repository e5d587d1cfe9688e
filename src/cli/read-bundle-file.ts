import { stat } from 'node:fs/promises';
import { parseBundle } from '../bundle/parse-bundle.js';
import type { Bundle } from '../bundle/types.js';
import { loadWords } from '../i18n/words.js';
import { findingOf } from './check/check-raw.js';
import { note } from './compile/content-file.js';
import { JsonFile } from './compile/json-file.js';
import { readText } from './compile/read-text.js';
import { report } from './report.js';
import { shellQuote } from './shell-quote.js';

/**
 * Reads a bundle from a file, and the words of its language. What is wrong in it is
 * left out, with a notice.
 * @throws {Error} if the file cannot be opened or is not JSON; the message says where.
 * @throws {BundleError} if the file is not a bundle.
 */
export async function readBundleFile(path: string): Promise<Bundle> {
  if ((await stat(path)).isDirectory()) {
    const call = `space-widgets build ${shellQuote(path)} --out bundle.json`;
    throw new Error(`${path} is a folder. Make a bundle from it first: ${call}`);
  }
  const content = new JsonFile(await readText(path));
  const { text, failed } = report([content.file]);
  if (failed) throw new Error(text);
  const { bundle, issues } = parseBundle(content.data);
  for (const issue of issues) {
    const [keys, fault] = findingOf(issue);
    const reason = `${issue.path}: ${fault.reason}`;
    note(content.file, { ...fault, reason, severity: 'warning' }, content.locate(keys));
  }
  if (issues.length) {
    console.error(`${report([content.file]).text}\n\nThe faulty parts of ${path} are left out.`);
  }
  await loadWords(bundle.language);
  return bundle;
}
