import { closest, distance } from 'fastest-levenshtein';
import type { BundleIssue } from '../../bundle/readers.js';
import type { Fault, Keys } from '../compile/content-file.js';

/** A sentence that suggests the known word closest to the written one; empty if none is close. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const near = closest(written, known);
  return distance(written, near) <= Math.max(2, written.length / 4)
    ? `Did you mean "${near}"?`
    : undefined;
}

/** What is allowed but not good. */
export const advice = (code: string, reason: string, fix: string): Fault => ({
  code,
  reason,
  fix,
  severity: 'warning',
});

/** How to fix what the bundle parser reports, matched by its words. */
const rules: readonly [pattern: RegExp, code: string, fix: string][] = [
  [/^is missing:/, 'missing-alt', 'Give it "alt" with a description, or set "decorative" to true.'],
  [/^is missing/, 'missing-field', 'Write it; it cannot be left out.'],
  [
    /^must be text/,
    'not-text',
    'Write some text; put quotes around a text that looks like a number or a list.',
  ],
  [
    /^must be an id/,
    'wrong-id',
    'Use a to z, digits and single hyphens, such as "who-owns-the-moon", and no quotes within.',
  ],
  [/^must be a language/, 'wrong-language', 'Write "en" or another tag of BCP 47.'],
  [/^must be true or false/, 'not-a-flag', 'Write true or false, without quotes.'],
  [/^must be a whole number/, 'not-a-number', 'Write digits only, without quotes, unit or point.'],
  [
    /^must be a date/,
    'wrong-date',
    'Write year, month and day of a day that exists; put quotes around a year alone.',
  ],
  [/^must be a relative address/, 'wrong-address', 'Begin with https:// or write a relative path.'],
  [
    /^must be a list/,
    'not-a-list',
    'In YAML, begin each entry with a hyphen and a space; in JSON, put the entries in [ ].',
  ],
  [/^must not be empty/, 'empty-list', 'Write at least one entry.'],
  [
    /^must be an object/,
    'not-an-object',
    'Write fields with their names; in YAML: name, colon, space, value.',
  ],
  [/^is nested too deeply/, 'too-deep', 'Remove some of the lists or quotes around it.'],
  [/^must have at least/, 'short-list', 'Add what is missing, each entry with a hyphen.'],
  [/^must be the place/, 'wrong-place', 'Count the options from 0: the first is 0, the second 1.'],
  [/^repeats/, 'repeated-id', 'Give one of the two another id: each is an address of its own.'],
  [/^must be /, 'wrong-word', 'Write one of these words.'],
];

/** How to add what a beginner may not know to be required. */
const missing: Record<string, string | undefined> = {
  id: 'Give it a name of its own, of a to z, digits and hyphens, such as "id: house-rules".',
  language: 'Write the language of the texts, such as "language: ar".',
};

/** What an author has written: a field, or an entry of a list, counted from 1. */
const subjectOf = (label: string, last?: string | number): string =>
  typeof last === 'number' ? `Entry ${last + 1} of "${label}"` : `"${label}"`;

/** A report of the parser as a fault of the file that the value comes from. */
export function faultOf({ reason }: Pick<BundleIssue, 'reason'>, keys: Keys): Fault {
  const [, code = 'wrong-value', fix] = rules.find(([pattern]) => pattern.test(reason)) ?? [];
  const label = keys.findLast((key) => typeof key === 'string');
  return {
    code,
    reason: label === undefined ? reason : `${subjectOf(label, keys.at(-1))} ${reason}`,
    fix: (code === 'missing-field' && missing[label ?? '']) || fix,
  };
}
