import type { Fault } from '../compile/content-file.js';
import { advice } from './faults.js';

const nameIn = (language: string, tag: string) =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);

const isCountry = (code: string) =>
  /^[a-z]{2}$/i.test(code) &&
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code.toUpperCase());

let known: (readonly [tag: string, names: (string | undefined)[]])[] | undefined;

/**
 * The languages that have a two-letter tag today, with their names in English and in
 * the language itself.
 */
function languages() {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  // Cached, because a list with many wrong tags asks often.
  known ??= letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => nameIn('en', tag) && Intl.getCanonicalLocales(tag).includes(tag))
    .map((tag) => [tag, [nameIn('en', tag), nameIn(tag, tag)]] as const);
  return known;
}

/** The tag of a language given by its name or its country. */
function tagOf(written: string): string | undefined {
  if (isCountry(written)) return new Intl.Locale(`und-${written}`).maximize().language;
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  const found = languages().find(([, names]) => names.some((name = '') => !compare(name, written)));
  return found?.[0];
}

/**
 * What looks like a language tag but is not one; anything else is reported by the
 * bundle parser.
 */
export function aboutLanguage(written: string): Fault | undefined {
  try {
    if (written === 'und' || nameIn('en', written)) return undefined;
  } catch {
    return undefined;
  }
  const tag = tagOf(written);
  return advice(
    'unknown-language',
    `"${written}" is not a language tag`,
    tag ? `Did you mean "${tag}"?` : 'Write "en" or another BCP 47 tag.',
  );
}
