import { parseBundle } from '../../bundle/parse-bundle.js';
import type { BundleIssue } from '../../bundle/readers.js';
import type { Fault, Keys } from '../compile/content-file.js';
import { giveAdvice } from './advice.js';
import { faultOf } from './faults.js';
import { checkFields } from './fields.js';
import { checkReferences } from './references.js';

/** A fault and the keys that lead to it from the top of the bundle. */
export type Finding = readonly [keys: Keys, fault: Fault];

/** The keys described by a JSONPath of the bundle parser. */
const keysOf = (path: string): Keys =>
  path
    .split(/[.[\]]+/)
    .slice(1)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** A fault reported by the bundle parser, with its location and how to fix it. */
export function findingOf(issue: BundleIssue): Finding {
  const keys = keysOf(issue.path);
  return [keys, faultOf(issue, keys)];
}

const isNotMissing = ({ reason }: BundleIssue): boolean => reason !== 'is missing';

/**
 * Finds everything that is wrong, unknown or unwise in an unchecked bundle.
 * @throws {BundleError} with the code `schema` if it is not a bundle of a known version.
 */
export function checkRaw(raw: unknown, today = new Date().toISOString().slice(0, 10)): Finding[] {
  const { bundle, issues } = parseBundle(raw);
  const wrong = new Set(issues.filter(isNotMissing).map(({ path }) => path));
  // What is wrong also counts as missing; one report is enough.
  const said = issues.filter((issue) => isNotMissing(issue) || !wrong.has(issue.path));
  return [
    ...said.map(findingOf),
    ...checkReferences(raw),
    ...checkFields(raw),
    ...giveAdvice(raw, bundle.language, today),
  ];
}
