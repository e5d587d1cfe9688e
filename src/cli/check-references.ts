import type { BundleIssue } from '../bundle/readers.js';
import type { Bundle } from '../bundle/types.js';

type Section = 'topics' | 'sources' | 'images' | 'terms';

/** Which section an id of another item is looked up in, by the field or node that holds it. */
const fields: Record<string, Section> = { topic: 'topics', sources: 'sources', image: 'images' };
const nodes: Record<string, Section> = {
  footnoteReference: 'sources',
  imageReference: 'images',
  termReference: 'terms',
};

/** Finds the references to topics, sources, images and terms that the bundle does not have. */
export function checkReferences(bundle: Bundle): BundleIssue[] {
  const issues: BundleIssue[] = [];
  const known = (section: Section) => new Set((bundle[section] ?? []).map(({ id }) => id));
  const ids = {
    topics: known('topics'),
    sources: known('sources'),
    images: known('images'),
    terms: known('terms'),
  };
  const check = (id: unknown, section: Section, path: string) => {
    if (typeof id === 'string' && !ids[section].has(id)) {
      issues.push({ path, reason: `names "${id}", which is not among the ${section}` });
    }
  };
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const { type, identifier } = value as { type?: string; identifier?: unknown };
    if (type && type in nodes) check(identifier, nodes[type], path);
    for (const [key, child] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
      // At the top, these names are the sections themselves.
      if (key in fields && path !== '$') {
        for (const id of [child].flat()) check(id, fields[key], at);
      }
      visit(child, at);
    }
  };
  visit(bundle, '$');
  return issues;
}
