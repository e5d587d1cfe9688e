import { readFile } from 'node:fs/promises';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { parseMarkdown } from './markdown.js';

type Value = Record<string, unknown>;

/** A file of the content folder: YAML, or Markdown with YAML front matter. */
export class SourceFile {
  readonly file: VFile;
  /** The Markdown below the front matter; undefined in a YAML file. */
  readonly body?: Root;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #firstLine: number = 1;

  private constructor(path: string, content: string) {
    this.file = new VFile({ path, value: content });
    let yaml = content;
    if (path.endsWith('.md')) {
      this.body = parseMarkdown(content);
      const [first] = this.body.children;
      yaml = first?.type === 'yaml' ? first.value : '';
      this.#firstLine = 2;
      if (!yaml)
        this.file.message('The file must begin with front matter between two lines of ---');
    }
    this.#document = parseDocument(yaml, { lineCounter: this.#lines });
    for (const { message, pos } of this.#document.errors) {
      this.file.message(message.split('\n')[0], this.#point(pos[0]));
    }
  }

  static async read(path: string): Promise<SourceFile> {
    const content = await readFile(path, 'utf8');
    return new SourceFile(path, content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  }

  /** The data of the file; empty when its YAML cannot be read. */
  get data(): Value | Value[] {
    if (this.#document.errors.length) return {};
    return (this.#document.toJS() as Value | Value[] | null) ?? {};
  }

  /** Reports a fault at the value that these keys lead to, or as near to it as the file goes. */
  fault(keys: readonly (string | number)[], reason: string): void {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = this.#document.getIn(keys.slice(0, depth), true) as Node | undefined;
      if (node?.range) {
        this.file.message(reason, this.#point(node.range[0]));
        return;
      }
    }
    this.file.message(reason, { line: 1, column: 1 });
  }

  #point(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }
}
