import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { LineCounter, parseDocument, type Document, type Node, type YAMLError } from 'yaml';
import { note, type ContentFile, type Fault, type Keys, type Point } from './content-file.js';
import { parseMarkdown } from './markdown.js';

type Value = Record<string, unknown>;

/** What the parser's words mean for somebody who has never read the YAML specification. */
const mends: Record<string, string | undefined> = {
  BAD_INDENT: 'Begin the line below the one it belongs with, with the same number of spaces.',
  BAD_DQ_ESCAPE: 'Write \\\\ for a backslash in double quotes, or use single quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that contains a colon and a space.',
  DUPLICATE_KEY: 'Keep one of the two lines.',
  MISSING_CHAR: 'Close the quote or the bracket, or put the whole text in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Write a name, a colon and a space before the text.',
  TAB_AS_INDENT: 'Use spaces at the beginning of a line, not tabs.',
  UNEXPECTED_TOKEN: 'Put quotes around a text that begins with a sign such as @, %, `, [ or {.',
};

function syntaxFault({ code, message }: YAMLError): Fault {
  const [reason] = message.split(/ at line \d+|\n/);
  return {
    code: 'syntax',
    reason: `The YAML cannot be read: ${reason}`,
    mend: mends[code] ?? 'Compare the line with its neighbours: name, colon, space, text.',
  };
}

/** A file of YAML, or of Markdown with YAML front matter. */
export class DocumentFile implements ContentFile {
  readonly file: VFile;
  /** The Markdown below the front matter; undefined in a YAML file. */
  readonly body?: Root;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #firstLine: number = 1;

  constructor(file: VFile) {
    this.file = file;
    let yaml = String(file);
    if (file.extname === '.md') {
      this.body = parseMarkdown(yaml);
      const [first] = this.body.children;
      const found = first?.type === 'yaml';
      yaml = found ? first.value : '';
      this.#firstLine = 2;
      if (!found) this.#missFrontMatter();
    }
    // Tabs are forbidden where a line begins; what is meant by them is plain.
    yaml = yaml.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
    this.#document = parseDocument(yaml, { lineCounter: this.#lines, prettyErrors: false });
    for (const error of this.#document.errors) {
      note(this.file, syntaxFault(error), this.#point(error.pos[0]));
    }
  }

  /** The data of the file; empty when its YAML cannot be read. */
  get data(): Value | Value[] {
    if (this.#document.errors.length) return {};
    const data: unknown = this.#document.toJS();
    return typeof data === 'object' && data !== null ? (data as Value | Value[]) : {};
  }

  locate(keys: Keys): Point {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = this.#document.getIn(keys.slice(0, depth), true) as Node | undefined;
      if (node?.range) return this.#point(node.range[0]);
    }
    return { line: 1, column: 1 };
  }

  #point(offset: number): Point {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }

  #missFrontMatter(): void {
    const reason = 'The file has no front matter';
    const mend = 'Begin with a line of ---, then the fields such as "question: …", then --- again.';
    note(this.file, { code: 'front-matter', reason, mend }, { line: 1, column: 1 });
  }
}
