/** A person's name in its parts, or a name that has none, such as that of an office. */
export type Author =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** The author whom a bundle names: `Family, Given`, with a `, Jr.` behind it or without, or a name that stays as it is. */
export function author(name: string): Author {
  const [family, given, ...rest] = name.trim().split(/\s*,\s*/);
  if (!given) return { literal: name };
  return { family, given, ...(rest.length ? { suffix: rest.join(', ') } : {}) };
}

/** An author's name as it stands in running text. */
export const displayName = (it: Author): string =>
  'literal' in it ? it.literal : [it.given, it.family, it.suffix].filter(Boolean).join(' ');

/** The name that a bundle gives, as it stands in running text. */
export const authorName = (name: string): string => displayName(author(name));
