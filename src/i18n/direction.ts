/** The writing direction of a language, by its script or else by itself. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-latn|-cyrl)|-(arab|hebr)\b/i.test(language)
    ? 'rtl'
    : 'ltr';
}
