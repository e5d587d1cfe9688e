import { fold } from './fold.js';

/** A word to look for in folded text. */
export interface SearchTerm {
  readonly word: string;
  /** Whether it may also begin inside another word. */
  readonly inside: boolean;
}

/** One understanding of what a reader typed: a text has to contain every word. */
export interface Reading {
  readonly terms: readonly SearchTerm[];
  /** Whether endings have been left out: what is found may be another form of a word. */
  readonly isShortened: boolean;
}

/** The end of the text before a word. Arabic writes short words together with the next one. */
const wordStart = /(?:^|[^\p{L}\p{M}\p{N}])[وف]?[بكل]?(?:ال|ل)?$/u;

/** The longest of these, and the character before it. */
const lookBehind = 5;

/** Scripts without spaces between words, and signs. */
const startsAnywhere =
  /^(?:[^\p{L}\p{N}]|\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Thai}|\p{scx=Laoo}|\p{scx=Khmr}|\p{scx=Mymr})/u;

/** How many letters at most an ending has, and how many must be left before it. */
const ending = 2;
const stem = 3;

const shortened = (word: string, letters: number): string =>
  /^\p{L}+$/u.test(word) && !startsAnywhere.test(word)
    ? word.slice(0, Math.max(Math.min(stem, word.length), word.length - letters))
    : word;

/**
 * The understandings of a query, the strictest first; none if it is empty. Words begin
 * where words of the text begin, because “ISS” is not in “mission”; if nothing contains
 * them, they may be parts of compounds, and then other forms of a word.
 */
export function readings(query: string): readonly Reading[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const reading = (inside: boolean, letters = 0): Reading => ({
    terms: words.map((word) => ({
      word: shortened(word, letters),
      inside: inside || startsAnywhere.test(word),
    })),
    isShortened: letters > 0,
  });
  const endings = Array.from({ length: ending }, (_, index) => reading(false, index + 1));
  return [reading(false), reading(true), ...endings];
}

/** Where a word is in a folded text, at or after a place; -1 if it is not. */
export function placeOf({ word, inside }: SearchTerm, text: string, from = 0): number {
  let at = text.indexOf(word, from);
  while (at > 0 && !inside && !wordStart.test(text.slice(Math.max(0, at - lookBehind), at))) {
    at = text.indexOf(word, at + 1);
  }
  return at;
}
