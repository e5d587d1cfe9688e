import type { VFile } from 'vfile';

/** An object of content, whose fields nobody has checked. */
export type Value = Record<string, unknown>;

/** The way from the top of a file to one of its values. */
export type Keys = readonly (string | number)[];

/** What is wrong with content, and what its author can do about it. */
export interface Fault {
  /** Stays the same in every language and version, for machines. */
  code: string;
  /** What is wrong, as a sentence. */
  reason: string;
  /** How to fix it, as a sentence. */
  fix?: string;
  /** A warning does not keep the bundle from being written. */
  severity?: 'error' | 'warning';
  /** The section that lacks what is needed; where its file cannot be read, the fault follows from that. */
  section?: string;
}

/** A place in a file; lines and columns count from 1. */
export interface Point {
  line: number;
  column: number;
}

/** Where a file begins. */
export const fileStart: Point = { line: 1, column: 1 };

/** A file that content was read from, and that knows where in it each value stands. */
export interface ContentFile {
  readonly file: VFile;
  /** Where the value is that these keys lead to, or the nearest one above it. */
  locate(keys: Keys): Point;
}

/** Whether nothing in a file can be read, so that nothing more has to be said of it. */
export const isUnreadable = ({ messages }: VFile): boolean =>
  messages.some(({ ruleId }) =>
    ['http', 'not-a-file', 'not-a-text-file', 'too-large'].includes(ruleId ?? ''),
  );

/** What has no letter or digit that an id could be made of, such as a name in Chinese. */
export const noAddress = (what: string): Fault => ({
  code: 'no-address',
  reason: `No address can be made of ${what}`,
  fix: 'Give it an "id" of a to z, digits and hyphens, such as "id: opening-hours".',
});

/** What content quotes must not command the terminal in which a fault is read. */
const harmless = (text: string): string =>
  text.replace(/(?![\t\n])\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);

/** Notes a fault with the file that it is in. */
export function note(file: VFile, fault: Fault, place: Point): void {
  const message = file.message(harmless(fault.reason), { place, ruleId: fault.code });
  message.fatal = fault.severity !== 'warning';
  message.note = fault.fix && harmless(fault.fix);
}
