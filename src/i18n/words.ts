import { version } from '../shared/version.js';

type Sections<Module> = {
  readonly [
    Name in keyof Module as Module[Name] extends string ? never : Name
  ]: Module[Name] extends (language: string) => infer Words ? Words : never;
};

/** The words of all sections in one language, as exported by a file beside this one. */
export type Words = Sections<typeof import('./en.js')> &
  Sections<typeof import('./en-article.js')> &
  Sections<typeof import('./en-treaty.js')> &
  Sections<typeof import('./en-overviews.js')> &
  Sections<typeof import('./en-search.js')> &
  Sections<typeof import('./en-later.js')> &
  Sections<typeof import('./en-end.js')>;

const translations: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./ar.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

/** Whether a tag, without script or country, is that of a language with words here. */
export const isBuiltIn = (language: string): boolean =>
  language === 'en' || language in translations;

/** Whether a language has words here, in whatever script and country. */
export const isTranslated = (language: string): boolean => isBuiltIn(plain(language));

/** Some of the words in one language. */
export type WordOverrides = { readonly [Name in keyof Words]?: Partial<Words[Name]> };

/** Makes English words usable within another language. */
type Borrow = <English extends object>(english: English) => English;

type Loaded = Partial<Record<string, object>> & { readonly borrowed?: Borrow };

interface Known {
  /** The loaded words, by language. */
  readonly loaded: Map<string, Loaded>;
  /** The page's own words. */
  readonly overrides: Map<string, Partial<Record<string, object>>>;
}

// A script whose URL has a query is loaded twice, because its chunks import it without the query.
const registry = Symbol.for(`space-widgets.words.${version}`);
const page = globalThis as { [registry]?: Known };
const { loaded, overrides }: Known = (page[registry] ??= {
  loaded: new Map(),
  overrides: new Map(),
});

/** A language tag without script and country. */
const plain = (language: string): string => language.toLowerCase().split('-', 1)[0];

/**
 * A section of the words in English, as a function that returns it in any language, or
 * in English if that language has no words or they have not loaded.
 */
export function wordSection<English extends object>(
  name: string,
  english: English,
): (language: string) => English {
  return (language) => {
    const key = plain(language);
    const there = loaded.get(key);
    const words = (there?.[name] ?? there?.borrowed?.(english) ?? english) as English;
    const override = overrides.get(key)?.[name];
    return override ? { ...words, ...override } : words;
  };
}

/**
 * Replaces some of the interface words, or adds a language that the elements do not
 * have. Words that you leave out keep their value; in a new language they are in
 * English. Elements already on the page keep their words until they render again, so
 * call it first. A second call for a language replaces the first.
 * @param language A BCP 47 tag; script and country are ignored.
 */
export function setWords(language: string, words: WordOverrides): void {
  overrides.set(plain(language), words);
}

/** The language of the interface words for a requested language. */
export const spoken = (language: string): string =>
  (loaded.get(plain(language))?.common ?? overrides.get(plain(language))) ? language : 'en';

/** Whether the words of a language have yet to be loaded. */
export const mustLoadWords = (language: string): boolean =>
  plain(language) !== 'en' && !loaded.has(plain(language));

/**
 * Loads the words of a language. If they cannot be loaded, English is used.
 * @param others Makes English usable for a language without words.
 */
export async function loadWords(
  language: string,
  others: () => Promise<{ readonly borrowed?: Borrow }> = () => Promise.resolve({}),
): Promise<void> {
  const key = plain(language);
  if (!mustLoadWords(key)) return;
  try {
    loaded.set(key, await (translations[key] ?? others)());
  } catch (error) {
    loaded.set(key, {});
    throw error;
  }
}
