import { isBuiltIn } from './words.js';

/**
 * A whole number as a language writes it. The browser's first format takes as
 * long as a whole page of cards, so that what has no thousands does without.
 */
export const formatNumber = (value: number, language: string): string =>
  value < 1000 && isBuiltIn(language) ? String(value) : value.toLocaleString(language);
