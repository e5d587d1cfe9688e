import slugify from '@sindresorhus/slugify';
import { parse } from 'csv-parse/sync';
import type { VFile } from 'vfile';
import { suggest } from '../check/faults.js';
import {
  fileStart,
  isUnreadable,
  noAddress,
  note,
  type ContentFile,
  type Fault,
  type Keys,
  type Point,
} from './content-file.js';

type Value = Record<string, unknown>;

/** The columns, by every heading that is recognised. */
const columns: Record<string, string | undefined> = {
  question: 'question',
  answer: 'answer',
  topic: 'topic',
  plain: 'plain',
  plainanswer: 'plain',
  id: 'id',
  sources: 'sources',
};
const shown = 'question, answer, topic, plain answer, id, sources';

const normal = (heading: string) => heading.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * The column separator: the one with which most of the headings in the first line are
 * recognised.
 */
function delimiterOf(text: string): string {
  const [first] = text.split('\n', 1);
  const known = (sign: string) =>
    first.split(sign).filter((heading) => normal(heading) in columns).length;
  return [',', ';', '\t'].reduce((best, sign) => (known(sign) > known(best) ? sign : best));
}

/** If there is no straight quote, a word processor has replaced them all by typographic ones. */
function straighten(text: string): string {
  return text.includes('"')
    ? text
    : text.replace(/(^|[,;\t])[“„]([^“”„]*)[“”](?=[,;\t]|$)/gm, '$1"$2"');
}

/** The rows as counted by a spreadsheet, including the headings. */
function rowsOf(file: VFile): string[][] {
  // Excel can write the column separator into a line of its own.
  const text = straighten(String(file)).replace(/^sep=.\n/i, '');
  const rows: string[][] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      trim: true,
      onRecord: (cells: string[]) => {
        rows.push(cells);
        return cells;
      },
    });
  } catch {
    const reason = 'A quote that starts in this row does not end';
    const fix = 'Write " at the end of the text, and "" for a quote inside it.';
    note(file, { code: 'syntax', reason, fix }, { line: rows.length + 1, column: 1 });
  }
  return rows;
}

/** A table of questions in CSV: a line of headings, then one question in each row. */
export class QuestionTable implements ContentFile {
  readonly file: VFile;
  readonly #rows: string[][];
  readonly #headings: string[];
  readonly #fields: (string | undefined)[];

  constructor(file: VFile) {
    this.file = file;
    this.#rows = isUnreadable(file) ? [] : rowsOf(file);
    this.#headings = this.#rows[0] ?? [];
    this.#fields = this.#headings.map((heading) => columns[normal(heading)]);
    if (isUnreadable(file)) return;
    this.#checkHeadings();
    this.#rows.forEach((_, row) => {
      this.#checkWidth(row);
    });
  }

  /** The questions as in the bundle, with the number of their row; answers are still Markdown. */
  get questions(): [row: number, question: Value][] {
    return this.#rows.flatMap((cells, row) =>
      row && cells.some(Boolean) ? [[row, this.#question(cells, row)]] : [],
    );
  }

  /** The first key is the number of the row, where the headings are row 0. Lines are rows here. */
  locate([row, field]: Keys): Point {
    const column = this.#fields.indexOf(String(field)) + 1 || 1;
    return { line: Number(row) + 1, column };
  }

  #question(cells: string[], row: number): Value {
    const entries = this.#fields.flatMap((field, index) =>
      field && cells[index] ? [[field, cells[index]]] : [],
    );
    const value = Object.fromEntries(entries) as Record<string, string | undefined>;
    const { sources, question } = value;
    const words = question?.split(/\s+/).slice(0, 10).join(' ');
    const id = slugify(words ?? '');
    // If the question itself is missing, report that instead of the missing id.
    if (words && !id && !value.id) {
      note(this.file, noAddress('this question'), this.locate([row, 'question']));
    }
    return {
      id: id || `row-${row + 1}`,
      ...value,
      ...(sources ? { sources: sources.split(/[\s,;]+/) } : {}),
    };
  }

  #checkHeadings(): void {
    for (const wanted of ['question', 'answer']) {
      if (this.#fields.includes(wanted)) continue;
      const reason = `The table has no column "${wanted}"`;
      const fix = `Use these headings in the first line, as many as you need: ${shown}.`;
      note(this.file, { code: 'missing-column', reason, fix }, fileStart);
    }
    this.#headings.forEach((heading, index) => {
      const fault = this.#headingFault(heading, index);
      if (fault) note(this.file, fault, { line: 1, column: index + 1 });
    });
  }

  #headingFault(heading: string, index: number): Fault | undefined {
    const field = this.#fields[index];
    if (field && this.#fields.indexOf(field) < index) {
      return {
        code: 'repeated-column',
        reason: `The column "${heading}" occurs twice`,
        fix: 'Remove one of the two, or correct its heading.',
      };
    }
    if (field || !this.#rows.slice(1).some((cells) => cells[index])) return undefined;
    return {
      code: 'unknown-column',
      reason: heading
        ? `The column "${heading}" is unknown and was left out`
        : `Column ${index + 1} has no heading and was left out`,
      fix:
        (heading && suggest(normal(heading), Object.keys(columns))) ||
        `Valid columns are: ${shown}.`,
      severity: 'warning',
    };
  }

  #checkWidth(row: number): void {
    const cells = this.#rows[row];
    if (cells.length <= this.#headings.length) return;
    note(
      this.file,
      {
        code: 'column-count',
        reason: `The row has ${cells.length} columns, the first line has ${this.#headings.length}`,
        fix: /[“”„]/.test(cells.join())
          ? 'Put straight quotes, ", around a text that contains the column separator: curly quotes from a word processor do not count.'
          : 'Put quotes around a text that contains the column separator.',
      },
      { line: row + 1, column: this.#headings.length + 1 },
    );
  }
}
