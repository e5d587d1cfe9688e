import { readFile, stat } from 'node:fs/promises';
import { VFile } from 'vfile';
import { note, type Fault, type Point } from './content-file.js';

/** More than any text: a file of this size is another file by mistake. */
const largest = 20_000_000;

const lost = '\uFFFD';

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

function decode(bytes: Buffer): string {
  // What Excel calls "Unicode text".
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function encodingFault(text: string): { fault: Fault; offset: number } | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const mend = 'Save it as plain text; a file of Word or Excel has to be exported first.';
    return { fault: { code: 'not-text', reason: 'This is not a text file', mend }, offset: nul };
  }
  const offset = text.indexOf(lost);
  if (offset < 0) return undefined;
  const reason = 'A letter cannot be read: the file is not in the encoding UTF-8';
  const mend = 'Save the file as UTF-8; Excel calls it "CSV UTF-8". Then check this letter.';
  return { fault: { code: 'wrong-encoding', reason, mend }, offset };
}

/**
 * Reads a text file in UTF-8 or, with its mark, UTF-16. Byte order marks and the
 * line ends of other systems are taken away; what cannot be read is noted.
 * @throws {Error} when the file cannot be opened.
 */
export async function readText(path: string): Promise<VFile> {
  const { size } = await stat(path);
  if (size > largest) {
    const file = new VFile({ path, value: '' });
    const reason = `The file is larger than ${largest / 1_000_000} MB`;
    const mend = 'Divide the content into several files, or look whether this is the right file.';
    note(file, { code: 'too-large', reason, mend }, { line: 1, column: 1 });
    return file;
  }
  const text = decode(await readFile(path)).replace(/\r\n?/g, '\n');
  const file = new VFile({ path, value: text });
  const found = encodingFault(text);
  if (found) note(file, found.fault, pointAt(text, found.offset));
  return file;
}
