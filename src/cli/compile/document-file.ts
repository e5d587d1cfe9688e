import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import {
  fileStart,
  isUnreadable,
  note,
  type ContentFile,
  type Keys,
  type Point,
} from './content-file.js';
import { lostText, type Loss } from './lost-text.js';
import { parseMarkdown } from './markdown.js';
import { selfContained, straightenQuotes, yamlFault } from './yaml-text.js';

/** Errors that follow from the first would only hide it, and truncated text may be the cause. */
function firstOf(error: Loss, lost: readonly Loss[]): Loss {
  const cause = lost.find(([offset]) => offset < error[0]);
  return cause ? [cause[0], { ...cause[1], code: error[1].code }] : error;
}

/** A file of YAML, or of Markdown with YAML front matter. */
export class DocumentFile implements ContentFile {
  readonly file: VFile;
  /** The Markdown below the front matter; undefined in a YAML file. */
  readonly body?: Root;
  /** The data of the file; null if there is none or its YAML cannot be read. */
  readonly data: unknown;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #firstLine: number = 1;

  /**
   * @param options.fields Whether a Markdown file must start with fields or must not.
   */
  constructor(file: VFile, { fields = true } = {}) {
    this.file = file;
    let yaml = isUnreadable(file) ? '' : String(file);
    if (file.extname === '.md') {
      this.body = parseMarkdown(yaml);
      const [first] = this.body.children;
      if (first?.type !== 'yaml') {
        if (fields) {
          this.#missFrontMatter(yaml);
          this.body = parseMarkdown('');
        }
      } else if (!fields) {
        const reason = 'This file must not have fields';
        const fix = 'Write them in the file that it belongs to, and only the text here.';
        note(file, { code: 'front-matter', reason, fix }, fileStart);
      }
      yaml = first?.type === 'yaml' ? first.value : '';
      this.#firstLine = 2;
    }
    // YAML forbids tabs at the start of a line, but their meaning is clear.
    yaml = straightenQuotes(yaml).replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
    this.#document = parseDocument(yaml, { lineCounter: this.#lines, prettyErrors: false });
    const { errors, warnings } = this.#document;
    const lost = [...lostText(this.#document, yaml)];
    const faults = errors.length
      ? [firstOf(yamlFault(errors, yaml), lost)]
      : [...warnings.map((one) => yamlFault([one], yaml)), ...lost];
    for (const [offset, fault] of faults) note(this.file, fault, this.#point(offset));
    this.data = errors.length ? null : this.#read();
  }

  locate(keys: Keys): Point {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = this.#document.getIn(keys.slice(0, depth), true) as Node | undefined;
      if (node?.range) return this.#point(node.range[0]);
    }
    return fileStart;
  }

  #read(): unknown {
    try {
      const data: unknown = this.#document.toJS();
      // Data that contains itself cannot be in a bundle.
      JSON.stringify(data);
      return data;
    } catch {
      note(this.file, selfContained, fileStart);
      return null;
    }
  }

  #point(offset: number): Point {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }

  #missFrontMatter(text: string): void {
    if (isUnreadable(this.file)) return;
    const [reason, fix] = text.startsWith('---')
      ? ['The front matter does not end', 'Write a line of --- below the fields.']
      : [
          'The file has no front matter',
          'Start with a line of ---, then fields such as "question: …", then --- again.',
        ];
    note(this.file, { code: 'front-matter', reason, fix }, fileStart);
  }
}
