import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { VFile } from 'vfile';
import { LineCounter } from 'yaml';
import { note, type ContentFile, type Keys, type Point } from './content-file.js';

/** What the parser's codes mean. */
const reasons: Record<string, [reason: string, mend: string] | undefined> = {
  CommaExpected: ['A comma is missing before this', 'Put a comma after the entry above.'],
  ColonExpected: ['A colon is missing here', 'Write "name": value.'],
  CloseBraceExpected: ['The file ends too early: a } is missing', 'Send or save the file again.'],
  CloseBracketExpected: ['The file ends too early: a ] is missing', 'Send or save the file again.'],
  ValueExpected: ['A value is missing here', 'Remove the comma before it, or write the value.'],
  PropertyNameExpected: ['A name is missing here', 'Names stand in double quotes, also the last.'],
  EndOfFileExpected: ['Something follows after the end', 'Remove what stands after the last }.'],
  InvalidSymbol: ['This is not JSON', 'Put text in double quotes. Is this the right address?'],
  InvalidCommentToken: ['JSON has no comments', 'Remove the comment.'],
};

/** A bundle as it is delivered. */
export class JsonFile implements ContentFile {
  readonly file: VFile;
  readonly #tree: Node | undefined;
  readonly #lines = new LineCounter();

  constructor(file: VFile) {
    this.file = file;
    const text = String(file);
    const errors: ParseError[] = [];
    this.#tree = parseTree(text, errors, { disallowComments: true });
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (!this.#lines.lineStarts.length) this.#lines.addNewLine(0);
      this.#lines.addNewLine(at + 1);
    }
    if (!this.#lines.lineStarts.length) this.#lines.addNewLine(0);
    // What follows from the first error would only hide it.
    const [first] = errors;
    if (!first) return;
    const code = printParseErrorCode(first.error);
    const [reason, mend] = reasons[code] ?? ['The JSON cannot be read here', undefined];
    note(file, { code: 'syntax', reason, mend }, this.#point(first.offset));
  }

  /** The data; undefined when it cannot be read. */
  get data(): unknown {
    return this.#tree && !this.file.messages.length
      ? (getNodeValue(this.#tree) as unknown)
      : undefined;
  }

  locate(keys: Keys): Point {
    for (let depth = keys.length; this.#tree && depth >= 0; depth--) {
      const node = findNodeAtLocation(this.#tree, keys.slice(0, depth));
      if (node) return this.#point(node.offset);
    }
    return { line: 1, column: 1 };
  }

  #point(offset: number): Point {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}
