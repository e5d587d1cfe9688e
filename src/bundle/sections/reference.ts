import { date, id, language, list, object, section, text } from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type { Country, Term, TimelineEvent } from '../types.js';

export const terms = section(
  'terms',
  list(object<Term>({ id, name: text, definition: richText }, { sources: list(id), language })),
);

export const events = section(
  'events',
  list(
    object<TimelineEvent>(
      { id, date, title: text },
      { summary: richText, topic: id, article: id, treaty: id, sources: list(id), language },
    ),
  ),
);

export const countries = section(
  'countries',
  list(object<Country>({ id, name: text }, { aliases: list(text) })),
);
