import { instrument } from './en.js';

/** Whether an instrument binds, in the words of its kind. */
export function kindOf({ binding }: { readonly binding: boolean }, language: string): string {
  const words = instrument(language);
  return binding ? words.binding : words.commitment;
}
