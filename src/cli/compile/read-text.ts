import { lstat, readFile, stat } from 'node:fs/promises';
import { VFile } from 'vfile';
import { liesIn } from '../bundle-files.js';
import { fileStart, note, type Fault, type Point } from './content-file.js';

/** Larger than any text: a file of this size is there by mistake. */
const maxSize = 20_000_000;

const lost = '\uFFFD';

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

/** The encoding, by the byte order mark or by the zero byte of the first letter in UTF-16. */
function encodingOf([first, second]: Buffer): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

function encodingFault(text: string): { fault: Fault; offset: number } | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const fix = 'Save it as plain text; export Word or Excel files first.';
    return {
      fault: { code: 'not-a-text-file', reason: 'This is not a text file', fix },
      offset: nul,
    };
  }
  const offset = text.indexOf(lost);
  if (offset < 0) return undefined;
  const reason = 'A character cannot be read: the encoding of the file is not UTF-8';
  const fix = 'Save the file as UTF-8; Excel calls it "CSV UTF-8". Then check this character.';
  return { fault: { code: 'wrong-encoding', reason, fix }, offset };
}

function emptyFile(path: string, fault: Fault): VFile {
  const file = new VFile({ path, value: '' });
  note(file, fault, fileStart);
  return file;
}

async function leadsNowhere(path: string): Promise<boolean> {
  const isThere = await stat(path).then(Boolean, () => false);
  return !isThere && (await lstat(path)).isSymbolicLink();
}

/**
 * Reads a text file in UTF-8 or UTF-16. Byte order marks are removed and line endings
 * normalised; what cannot be read is reported.
 * @param folder The folder that must contain the file: a folder from elsewhere must not
 *   bring the rest of the machine into a bundle.
 * @throws {Error} if the file cannot be opened.
 */
export async function readText(path: string, folder?: string): Promise<VFile> {
  if (await leadsNowhere(path)) {
    const fix = 'Remove the link, or put the file there.';
    return emptyFile(path, { code: 'not-a-file', reason: 'This is a link to nothing', fix });
  }
  if (folder !== undefined && !(await liesIn(folder, path))) {
    const reason = 'This link leads out of the folder';
    const fix = 'Put the file itself here.';
    return emptyFile(path, { code: 'not-a-file', reason, fix });
  }
  const found = await stat(path);
  if (!found.isFile()) {
    const fix = 'Rename it, or put a text file in its place.';
    return emptyFile(path, { code: 'not-a-file', reason: 'This is not a file', fix });
  }
  if (found.size > maxSize) {
    const reason = `The file is larger than ${maxSize / 1_000_000} MB`;
    const fix = 'Split the content into several files, or check whether this is the right file.';
    return emptyFile(path, { code: 'too-large', reason, fix });
  }
  const bytes = await readFile(path);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  const file = new VFile({ path, value: text, data: { encoding } });
  const lostLetter = encodingFault(text);
  if (lostLetter) note(file, lostLetter.fault, pointAt(text, lostLetter.offset));
  return file;
}
