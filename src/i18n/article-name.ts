import { instrument } from './en.js';

/** An article's number with the word for it; what does not bind has sections. */
export const articleName = (
  { binding }: { readonly binding: boolean },
  { number }: { readonly number: string },
  language: string,
): string => instrument(language)[binding ? 'article' : 'section'](number);
