/**
 * How many words adults read per minute: Trauzettel-Klosinski and Dietz, Investigative
 * Ophthalmology & Visual Science 53 (2012), with the same texts in 17 languages.
 */
const words: Partial<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** The same in characters, for languages that do not separate words by spaces. */
const signs: Partial<Record<string, number>> = { ja: 357, zh: 255 };

/** The mean of all of these languages, in words. */
const mean = 184;

/** How many minutes a text takes, at least one; undefined if there is nothing to read. */
export function readingTime(text: string, language: string): number | undefined {
  const [plain] = language.toLowerCase().split('-', 1);
  const speed = signs[plain];
  const pattern = speed ? /[\p{L}\p{N}]/gu : /\S+/g;
  const count = text.match(pattern)?.length;
  return count && Math.max(1, Math.round(count / (speed ?? words[plain] ?? mean)));
}
