import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { VFile } from 'vfile';
import { LineCounter } from 'yaml';
import {
  fileStart,
  isUnreadable,
  note,
  type ContentFile,
  type Keys,
  type Point,
} from './content-file.js';

/** What the parser's codes mean. */
const reasons: Record<string, [reason: string, fix: string] | undefined> = {
  CommaExpected: ['A comma is missing before this', 'Put a comma after the entry above.'],
  ColonExpected: ['A colon is missing here', 'Write "name": value.'],
  CloseBraceExpected: ['The file ends too early: a } is missing', 'Send or save the file again.'],
  CloseBracketExpected: ['The file ends too early: a ] is missing', 'Send or save the file again.'],
  ValueExpected: ['A value is missing here', 'Remove the comma before it, or write the value.'],
  PropertyNameExpected: ['A name is missing here', 'Put names in double quotes.'],
  EndOfFileExpected: ['There is text after the end', 'Remove everything after the last }.'],
  InvalidSymbol: ['This is not JSON', 'Put text in double quotes. Is this the right URL?'],
  InvalidCommentToken: ['JSON has no comments', 'Remove the comment.'],
};

/** Deeper than any bundle; anything deeper would exhaust the stack. */
const maxDepth = 200;

/** Where the text is nested too deeply to be read; undefined if it is not. */
function abyssIn(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength(); scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if ('{['.includes(text[offset])) depth++;
    if ('}]'.includes(text[offset])) depth--;
    if (depth > maxDepth) return offset;
  }
  return undefined;
}

/** The names that an object contains twice; readers see only the last. */
function* repeatedNames({ type, children = [] }: Node): Generator<Node> {
  const names = new Set<unknown>();
  for (const child of children) {
    const [name] = child.children ?? [];
    if (type === 'object' && names.has(name.value)) yield name;
    if (type === 'object') names.add(name.value);
    yield* repeatedNames(child);
  }
}

/** A bundle as delivered. */
export class JsonFile implements ContentFile {
  readonly file: VFile;
  readonly #lines = new LineCounter();
  readonly #tree: Node | undefined;

  constructor(file: VFile) {
    this.file = file;
    const text = String(file);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (!this.#lines.lineStarts.length) this.#lines.addNewLine(0);
      this.#lines.addNewLine(at + 1);
    }
    if (!this.#lines.lineStarts.length) this.#lines.addNewLine(0);
    this.#tree = isUnreadable(file) ? undefined : this.#parse(text);
  }

  /** The data; undefined if it cannot be read. */
  get data(): unknown {
    return this.#tree && (getNodeValue(this.#tree) as unknown);
  }

  locate(keys: Keys): Point {
    for (let depth = keys.length; this.#tree && depth >= 0; depth--) {
      const node = findNodeAtLocation(this.#tree, keys.slice(0, depth));
      if (node) return this.#point(node.offset);
    }
    return fileStart;
  }

  #parse(text: string): Node | undefined {
    if (!text.trim()) {
      const fix = 'Upload or save it again.';
      return this.#miss(0, 'The file is empty', fix);
    }
    const abyss = abyssIn(text);
    if (abyss !== undefined) {
      return this.#miss(abyss, 'This is nested too deeply', 'Is this the right file?');
    }
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true });
    // Errors that follow from the first would only hide it.
    const [first] = errors;
    if (first) {
      const code = printParseErrorCode(first.error);
      const [reason, fix] = reasons[code] ?? ['The JSON cannot be read here', undefined];
      return this.#miss(first.offset, reason, fix);
    }
    for (const { value, offset } of tree ? repeatedNames(tree) : []) {
      this.#miss(offset, `"${String(value)}" occurs twice`, 'Remove one of the two.');
    }
    return tree;
  }

  #miss(offset: number, reason: string, fix?: string): undefined {
    note(this.file, { code: 'syntax', reason, fix }, this.#point(offset));
  }

  #point(offset: number): Point {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}
