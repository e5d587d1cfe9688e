import type { Fault, Keys } from '../compile/content-file.js';
import type { Finding } from './check-raw.js';
import { suggest } from './faults.js';
import { entriesOf } from './values.js';

type Section =
  | 'articles'
  | 'articles of treaties'
  | 'comparison'
  | 'countries'
  | 'images'
  | 'sources'
  | 'terms'
  | 'topics'
  | 'treaties';

/**
 * The section in which an id is looked up, by the name of its field, with the list that
 * contains the field if needed.
 */
const fields = new Map<string, Section>([
  ['checkQuestions.article', 'articles of treaties'],
  ['events.article', 'articles'],
  ['events.treaty', 'treaties'],
  ['positions.articles', 'articles of treaties'],
  ['positions.topic', 'comparison'],
  ['country', 'countries'],
  ['image', 'images'],
  ['relatedArticles', 'articles'],
  ['relatedTreaties', 'treaties'],
  ['sources', 'sources'],
  ['topic', 'topics'],
]);

/** The same for the nodes of formatted text. */
const nodes = new Map<unknown, Section>([
  ['footnoteReference', 'sources'],
  ['imageReference', 'images'],
  ['termReference', 'terms'],
]);

const same = (one: string, other: unknown) =>
  typeof other === 'string' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** @param known The ids of the section, with the titles that readers see. */
function unknown(id: string, section: Section, known: ReadonlyMap<string, unknown>): Fault {
  const [titled] = [...known].find(([, title]) => same(id, title)) ?? [];
  return {
    code: 'unknown-reference',
    reason: `"${id}" is not among the ${section}`,
    fix: titled
      ? `Did you mean "${titled}"?`
      : (suggest(id, [...known.keys()]) ?? `Add it to ${section}, or use an existing id.`),
    section: section === 'articles of treaties' ? 'treaties' : section,
  };
}

const entriesIn = (raw: unknown, section: Section) =>
  section === 'articles of treaties'
    ? entriesOf(raw, 'treaties').flatMap(([, treaty]) => entriesOf(treaty, 'articles'))
    : entriesOf(raw, section);

/** Finds ids that refer to nothing in the bundle. */
export function checkReferences(raw: unknown): Finding[] {
  const findings: Finding[] = [];
  const sections = new Map<Section, ReadonlyMap<string, unknown>>();
  const idsOf = (section: Section) => {
    const ids =
      sections.get(section) ??
      new Map(
        entriesIn(raw, section).map(([, { id, title, name }]) => [String(id), title ?? name]),
      );
    sections.set(section, ids);
    return ids;
  };
  const check = (id: unknown, section: Section, keys: Keys) => {
    const ids = idsOf(section);
    if (typeof id === 'string' && !ids.has(id)) findings.push([keys, unknown(id, section, ids)]);
  };
  const visit = (value: unknown, keys: Keys) => {
    if (typeof value !== 'object' || value === null) return;
    const { type, identifier } = value as { type?: unknown; identifier?: unknown };
    const section = nodes.get(type);
    if (section) check(identifier, section, keys);
    const list = keys.findLast((key) => typeof key === 'string');
    for (const [key, child] of Object.entries(value)) {
      const at = [...keys, Array.isArray(value) ? Number(key) : key];
      // At the top, these names are the sections themselves.
      const target = list ? (fields.get(`${list}.${key}`) ?? fields.get(key)) : undefined;
      if (target) for (const id of [child].flat()) check(id, target, at);
      visit(child, at);
    }
  };
  visit(raw, []);
  return findings;
}
