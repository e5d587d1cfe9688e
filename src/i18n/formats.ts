// English without a country is the United Nations' English, which puts the day first.
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

const precision: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Making a format costs far more than using it, and a page needs few. */
function cached<Key extends readonly unknown[], Format>(
  make: (...key: Key) => Format,
): typeof make {
  const formats = new Map<string, Format>();
  return (...key) => {
    const name = key.join();
    let format = formats.get(name);
    if (!format) formats.set(name, (format = make(...key)));
    return format;
  };
}

const dates = cached(
  (language: string, length: number) =>
    new Intl.DateTimeFormat(localeOf(language), {
      ...precision[length],
      calendar: 'gregory',
      timeZone: 'UTC',
    }),
);

const minutes = cached(
  (language: string) => new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' }),
);

/** An ISO day, month or year in the words of a language, always in the Gregorian calendar. */
export function formatDate(date: string, language: string): string {
  const text = dates(language, date.length).format(new Date(date));
  // French counts the first day of a month, which the browsers' data leaves out.
  return language.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}

/** A time in minutes, with its unit. */
export const formatMinutes = (value: number, language: string): string =>
  minutes(language).format(value);

/** Names as a list in running text. */
export const formatList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(localeOf(language)).format(names);
