import { dates } from './en.js';
import { isBuiltIn } from './words.js';

// Creating a format takes far longer than using it, and a page needs few.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, length: number): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: length > 4 ? 'long' : undefined,
      day: length > 7 ? 'numeric' : undefined,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * An ISO day, month or year in the words of a language, always in the Gregorian
 * calendar. The browser's first format takes as long as a whole page of cards, so
 * languages with words of their own do without.
 */
export function formatDate(date: string, language: string): string {
  if (!isBuiltIn(language)) {
    const text = formatOf(language, date.length).format(new Date(date));
    // French writes the first day of a month as an ordinal, which browser data omits.
    return language.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
  }
  const [year, month, day] = date.split('-').map(Number);
  return dates(language).written(year, month, day);
}
