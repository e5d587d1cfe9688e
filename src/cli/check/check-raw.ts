import { parseBundle } from '../../bundle/parse-bundle.js';
import type { BundleIssue } from '../../bundle/readers.js';
import type { Fault, Keys } from '../compile/content-file.js';
import { giveAdvice } from './advice.js';
import { faultOf } from './faults.js';
import { checkFields } from './fields.js';
import { checkReferences } from './references.js';

/** A fault and the way to it from the top of the bundle. */
export type Finding = readonly [keys: Keys, fault: Fault];

/** The way that a JSONPath of the parser of bundles describes. */
const keysOf = (path: string): Keys =>
  path
    .split(/[.[\]]+/)
    .slice(1)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What the parser of bundles reports, with its place and how to fix it. */
export function findingOf(issue: BundleIssue): Finding {
  const keys = keysOf(issue.path);
  return [keys, faultOf(issue, keys)];
}

const isNotMissing = ({ reason }: BundleIssue): boolean => reason !== 'is missing';

/**
 * Finds all that is wrong, strange or unwise in a bundle that nobody has read yet.
 * @throws {BundleError} with the code `schema` when it is no bundle of a known version.
 */
export function checkRaw(raw: unknown, today = new Date().toISOString().slice(0, 10)): Finding[] {
  const { bundle, issues } = parseBundle(raw);
  const wrong = new Set(issues.filter(isNotMissing).map(({ path }) => path));
  // What is wrong is missing as well; that need not be said.
  const said = issues.filter((issue) => isNotMissing(issue) || !wrong.has(issue.path));
  return [
    ...said.map(findingOf),
    ...checkReferences(raw),
    ...checkFields(raw),
    ...giveAdvice(raw, bundle.language, today),
  ];
}
