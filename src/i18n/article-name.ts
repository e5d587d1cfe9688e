import { instrument } from './en.js';

/** An article's number with the word for it; instruments that are not binding have sections. */
export const articleName = (
  { binding }: { readonly binding: boolean },
  { number }: { readonly number: string },
  language: string,
): string => instrument(language)[binding ? 'article' : 'section'](number);
