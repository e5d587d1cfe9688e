import type { Element } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../i18n/direction.js';
import { articlePage as wordsIn } from '../../i18n/en.js';

/** A page in one of its languages. */
export interface Version {
  readonly language: string;
  /** Relative to the page that links to it. */
  readonly href: string;
  /** Whether it is for readers who understand none of the languages. */
  readonly standsIn: boolean;
}

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

const nameOf = (language: string): string => inEnglish.of(language) ?? language;

/** By their English names, so that a language has the same place in the menu of every page. */
const sorted = (versions: readonly Version[]): Version[] =>
  versions.toSorted((one, other) =>
    nameOf(one.language).localeCompare(nameOf(other.language), 'en'),
  );

/** The name of a language in that language, capitalised. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/**
 * The languages of a page for search engines, including its own; none if it has only
 * one.
 * @param address The page's own absolute URL; without it, the other URLs are relative to the page.
 */
export function alternates(versions: readonly Version[], address?: string): Element[] {
  if (versions.length < 2) return [];
  return sorted(versions).flatMap(({ language, href: relative, standsIn }) => {
    const href = address ? new URL(relative, address).href : relative;
    return [language, ...(standsIn ? ['x-default'] : [])].map((hreflang) =>
      h('link', { rel: 'alternate', hreflang, href }),
    );
  });
}

/** The languages of a page for its reader; none if it has only one. */
export function languageMenu(versions: readonly Version[], current: string): Element[] {
  if (versions.length < 2) return [];
  const links = sorted(versions).map(({ language, href }) =>
    h(
      'a',
      {
        href,
        hreflang: language,
        lang: language,
        dir: directionOf(language),
        'aria-current': language === current ? 'page' : undefined,
      },
      ownName(language),
    ),
  );
  return [h('nav', { class: 'languages', 'aria-label': wordsIn(current).languages }, links)];
}
