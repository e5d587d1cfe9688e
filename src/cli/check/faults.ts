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
  [/^is missing:/, 'missing-alt', 'Add "alt" with a description, or set "decorative" to true.'],
  [/^is missing/, 'missing-field', 'Add it; it is required.'],
  [
    /^must be text/,
    'not-text',
    'Write some text; put quotes around a text that looks like a number or a list.',
  ],
  [
    /^must be an id/,
    'wrong-id',
    'Use a to z, digits and single hyphens, such as "who-owns-the-moon".',
  ],
  [/^must be a language/, 'wrong-language', 'Write "en" or another BCP 47 tag.'],
  [/^must be true or false/, 'not-a-flag', 'Write true or false, without quotes.'],
  [
    /^must be a whole number/,
    'not-a-number',
    'Write only digits, without quotes, unit or decimal point.',
  ],
  [
    /^must be a date/,
    'wrong-date',
    'Write a date that exists, as year, month and day; put quotes around a year on its own.',
  ],
  [/^must be a relative/, 'wrong-address', 'Start with https:// or write a relative path.'],
  [
    /^must be a list/,
    'not-a-list',
    'In YAML, start each entry with a hyphen and a space; in JSON, put the entries in [ ].',
  ],
  [/^must not be empty/, 'empty-list', 'Write at least one entry.'],
  [
    /^must be an object/,
    'not-an-object',
    'Write named fields; in YAML: name, colon, space, value.',
  ],
  [/^is nested too deeply/, 'too-deep', 'Remove some of the lists or quotes around it.'],
  [/^must have at least/, 'short-list', 'Add the missing entries, each with a hyphen.'],
  [
    /^must be the index/,
    'wrong-place',
    'Count the options from 0: the first is 0, the second is 1.',
  ],
  [/^repeats/, 'repeated-id', 'Give one of the two another id: each id must be unique.'],
  [/^must be /, 'wrong-word', 'Write one of these words.'],
];

/** How to add what a beginner may not know to be required. */
const missing: Record<string, string | undefined> = {
  id: 'Give it a unique name of a to z, digits and hyphens, such as "id: house-rules".',
  language: 'Add the language of the texts, such as "language: ar".',
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
