import { isBuiltIn } from './words.js';

/**
 * A whole number as written in a language. The browser's first format takes as long as
 * a whole page of cards, so numbers below a thousand do without.
 */
export const formatNumber = (value: number, language: string): string =>
  value < 1000 && isBuiltIn(language) ? String(value) : value.toLocaleString(language);
