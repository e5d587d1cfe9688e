/** A person's name in its parts, or a name that has none, such as that of an office. */
export type Author =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** The author whom a bundle names: `Family, Given`, or a name that stays as it is. */
export function author(name: string): Author {
  const [family, given] = name.split(/,\s*/, 2);
  return given ? { family, given } : { literal: name };
}

/** The name as it stands in running text. */
export function authorName(name: string): string {
  const it = author(name);
  return 'literal' in it ? it.literal : `${it.given} ${it.family}`;
}
