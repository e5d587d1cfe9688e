/** A person's name in parts, or a name without parts, such as that of an office. */
export type Author =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/**
 * The author that a bundle names: `Family, Given`, optionally followed by `, Jr.`, or a
 * name that is kept as it is.
 */
export function author(name: string): Author {
  const [family, given, ...rest] = name.trim().split(/\s*,\s*/);
  if (!given) return { literal: name };
  return { family, given, ...(rest.length ? { suffix: rest.join(', ') } : {}) };
}

/** An author's name as written in running text. */
export const displayName = (it: Author): string =>
  'literal' in it ? it.literal : [it.given, it.family, it.suffix].filter(Boolean).join(' ');

/** A name from the bundle as written in running text. */
export const authorName = (name: string): string => displayName(author(name));
