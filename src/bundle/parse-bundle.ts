import { BundleContent } from './bundle-content.js';
import { date, section, text, type BundleIssue } from './readers.js';
import { articles } from './sections/articles.js';
import { faq } from './sections/faq.js';
import { countries, events, terms } from './sections/reference.js';
import { images, intro, license, sources, title, topics } from './sections/shared.js';
import { comparison, treaties } from './sections/treaties.js';
import type { Bundle } from './types.js';

const sections = [
  topics,
  articles,
  faq,
  treaties,
  comparison,
  terms,
  events,
  countries,
  sources,
  images,
];
const head = [section('$schema', text), intro, license, section('updated', date)];

/**
 * Reads a whole unchecked bundle. Unknown fields are ignored; wrong items are left out
 * and reported, the rest is kept.
 *
 * @param value The bundle as returned by `JSON.parse`.
 * @throws {BundleError} with the code `schema` if nothing can be read: the value is not an
 *   object, or its `formatVersion` is missing or unknown.
 */
export function parseBundle(value: unknown): { bundle: Bundle; issues: BundleIssue[] } {
  const content = new BundleContent(value);
  const { issues, language } = content;
  const bundle: Bundle = { formatVersion: 1, language, title: content.read(title) ?? '' };
  if (language === 'und') issues.push({ path: '$.language', reason: 'is missing' });
  if (!bundle.title) issues.push({ path: '$.title', reason: 'is missing' });
  for (const part of [...head, ...sections]) {
    const read = content.read<unknown>(part);
    if (read !== undefined) Object.assign(bundle, { [part.key]: read });
  }
  return { bundle, issues };
}
