import { version } from '../shared/version.js';

type Sections<Module> = {
  readonly [
    Name in keyof Module as Module[Name] extends string ? never : Name
  ]: Module[Name] extends (language: string) => infer Words ? Words : never;
};

/** The words of all sections in one language, as a file beside this one exports them. */
export type Words = Sections<typeof import('./en.js')> &
  Sections<typeof import('./en-article.js')> &
  Sections<typeof import('./en-treaty.js')> &
  Sections<typeof import('./en-overviews.js')> &
  Sections<typeof import('./en-search.js')> &
  Sections<typeof import('./en-later.js')>;

const translations: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./ar.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

/** Whether a tag is that of a language which has words here, without script or country. */
export const isBuiltIn = (language: string): boolean =>
  language === 'en' || language in translations;

/** Whether a language has words here, in whatever script and country. */
export const hasWords = (language: string): boolean => isBuiltIn(plain(language));

/** Some of the words in one language. */
export type WordOverrides = { readonly [Name in keyof Words]?: Partial<Words[Name]> };

/** Makes words of English fit for another language. */
type Borrow = <English extends object>(english: English) => English;

type Loaded = Partial<Record<string, object>> & { readonly borrowed?: Borrow };

interface Known {
  /** The words that have come, by language. */
  readonly loaded: Map<string, Loaded>;
  /** The page's own. */
  readonly overrides: Map<string, Partial<Record<string, object>>>;
}

// A script whose address has a query is there twice: its chunks name it without one.
const registry = Symbol.for(`space-widgets.words.${version}`);
const page = globalThis as { [registry]?: Known };
const { loaded, overrides }: Known = (page[registry] ??= {
  loaded: new Map(),
  overrides: new Map(),
});

/** A language without its script and country. */
const plain = (language: string): string => language.toLowerCase().split('-', 1)[0];

/**
 * A section of the words in English, as a function that gives it in any
 * language: English where there are no others, or none yet.
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
 * Puts words of the page's own in the place of some of the interface, or adds a
 * language that the elements do not speak. What is left out stays as it is, in
 * a new language English. Elements that are on the page already keep their
 * words until they render again, so call it first. A second call for a
 * language takes the place of the first.
 * @param language A BCP 47 tag; its script and country do not count.
 */
export function setWords(language: string, words: WordOverrides): void {
  overrides.set(plain(language), words);
}

/** The language in which an element speaks where it is asked to speak this one. */
export const spoken = (language: string): string =>
  (loaded.get(plain(language))?.common ?? overrides.get(plain(language))) ? language : 'en';

/** Whether the words of a language are still to be loaded. */
export const lacksWords = (language: string): boolean =>
  plain(language) !== 'en' && !loaded.has(plain(language));

/**
 * Loads the words of a language. Where they cannot be had, English stays.
 * @param others Makes English fit for a language that has no words.
 */
export async function loadWords(
  language: string,
  others: () => Promise<{ readonly borrowed?: Borrow }> = () => Promise.resolve({}),
): Promise<void> {
  const key = plain(language);
  if (!lacksWords(key)) return;
  try {
    loaded.set(key, await (translations[key] ?? others)());
  } catch (error) {
    loaded.set(key, {});
    throw error;
  }
}
