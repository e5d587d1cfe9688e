// English without a country is the United Nations' English, which puts the day first.
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

const precision: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

// Making a format costs far more than using it, and a page needs few.
const dates = new Map<string, Intl.DateTimeFormat>();

/** An ISO day, month or year in the words of a language, always in the Gregorian calendar. */
export function formatDate(date: string, language: string): string {
  const key = `${language} ${date.length}`;
  let format = dates.get(key);
  if (!format) {
    const options = { ...precision[date.length], calendar: 'gregory', timeZone: 'UTC' };
    dates.set(key, (format = new Intl.DateTimeFormat(localeOf(language), options)));
  }
  const text = format.format(new Date(date));
  // French counts the first day of a month, which the browsers' data leaves out.
  return language.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}

/** A time in minutes, with its unit. */
export function formatMinutes(value: number, language: string): string {
  return value.toLocaleString(language, { style: 'unit', unit: 'minute' });
}

/** Names as a list in running text. */
export const formatList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(localeOf(language)).format(names);
