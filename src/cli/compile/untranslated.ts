import { advice } from '../check/faults.js';
import type { Fault, Keys } from './content-file.js';

const entryIn = (file: string) => (id: string) => `Add an entry with "id: ${id}" to ${file}.`;

/** The name for an item of a section, and where to write its translation. */
const kinds: Record<string, readonly [name: string, fix: (id: string) => string]> = {
  topics: ['topic', entryIn('topics.yaml')],
  articles: ['article', (id) => `Write the file articles/${id}.md.`],
  questions: ['question', (id) => `Write the file faq/${id}.md, or a row with this id in faq.csv.`],
  treaties: ['treaty', (id) => `Write the file treaties/${id}.yaml.`],
  'articles of treaties': ['article', () => 'Write an entry of "articles" with its number.'],
  comparison: ['subject', entryIn('comparison.yaml')],
  terms: ['word', entryIn('terms.yaml')],
  events: ['event', entryIn('events.yaml')],
  countries: ['country', entryIn('countries.yaml')],
  images: ['picture', entryIn('images.yaml')],
};

/**
 * An item that stays in the language of the original bundle.
 * @param way The keys of its first missing text, if others are translated.
 */
export function untranslatedItem(section: string, id: string, way?: Keys): Fault {
  const [name, fix] = kinds[section];
  return way
    ? advice(
        'untranslated',
        `The ${name} "${id}" is not completely translated, so it stays in its language`,
        `Translate ${way.join('.')}. A list needs the same entries as the original, with the same ids.`,
      )
    : advice(
        'untranslated',
        `The ${name} "${id}" is not translated, so it stays in its language`,
        fix(id),
      );
}

/** Texts that are not items and so cannot state their language. */
export const untranslatedTexts: readonly (readonly [keys: Keys, fault: Fault])[] = [
  [
    ['title'],
    advice(
      'untranslated',
      'The title is not translated, so it stays in its language',
      'Write "title" in bundle.yaml.',
    ),
  ],
  [
    ['intro'],
    advice(
      'untranslated',
      'The introduction is not translated, so it was left out',
      'Write "intro" in bundle.yaml.',
    ),
  ],
  [
    ['faq', 'title'],
    advice(
      'untranslated',
      'The title of the questions is not translated, so it was left out',
      'Write "title" in faq/index.md.',
    ),
  ],
  [
    ['faq', 'intro'],
    advice(
      'untranslated',
      'The introduction to the questions is not translated, so it was left out',
      'Write it in faq/index.md, below the fields.',
    ),
  ],
];
