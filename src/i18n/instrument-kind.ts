import { instrument } from './en.js';

/** Whether an instrument is binding, in the words for its kind. */
export function kindOf({ binding }: { readonly binding: boolean }, language: string): string {
  const words = instrument(language);
  return binding ? words.binding : words.commitment;
}
