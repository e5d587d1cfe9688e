import type { VFile } from 'vfile';

/** An object of content with unchecked fields. */
export type Value = Record<string, unknown>;

/** The keys that lead from the top of a file to one of its values. */
export type Keys = readonly (string | number)[];

/** What is wrong with content, and what its author can do about it. */
export interface Fault {
  /** A code for machines, the same in every language and version. */
  code: string;
  /** What is wrong, as a sentence. */
  reason: string;
  /** How to fix it, as a sentence. */
  fix?: string;
  /** A warning does not prevent the bundle from being written. */
  severity?: 'error' | 'warning';
  /**
   * The section that lacks something required; if its file cannot be read, the fault is
   * a consequence.
   */
  section?: string;
}

/** A position in a file; lines and columns count from 1. */
export interface Point {
  line: number;
  column: number;
}

/** The start of a file. */
export const fileStart: Point = { line: 1, column: 1 };

/** A file that content was read from; it knows the position of each value. */
export interface ContentFile {
  readonly file: VFile;
  /** The position of the value that these keys lead to, or of the nearest one above it. */
  locate(keys: Keys): Point;
}

/** Whether nothing in a file can be read, so that nothing more needs to be reported for it. */
export const isUnreadable = ({ messages }: VFile): boolean =>
  messages.some(({ ruleId }) =>
    ['http', 'not-a-file', 'not-a-text-file', 'too-large'].includes(ruleId ?? ''),
  );

/** A name without any letter or digit for an id, such as one in Chinese. */
export const noAddress = (what: string): Fault => ({
  code: 'no-address',
  reason: `No id can be made from ${what}`,
  fix: 'Add an "id" of a to z, digits and hyphens, such as "id: opening-hours".',
});

/** Content quoted in a message must not contain commands for the terminal. */
const harmless = (text: string): string =>
  text.replace(/(?![\t\n])\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);

/** Reports a fault for the file that it is in. */
export function note(file: VFile, fault: Fault, place: Point): void {
  const message = file.message(harmless(fault.reason), { place, ruleId: fault.code });
  message.fatal = fault.severity !== 'warning';
  message.note = fault.fix && harmless(fault.fix);
}
