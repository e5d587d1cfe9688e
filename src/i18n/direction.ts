const rightToLeft = ' adlm arab aran hebr nkoo rohg syrc thaa ar ckb dv fa he ps sd ug ur yi ';

/** The writing direction of a language, by its script or else by the language itself. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  // Without a case-insensitive regular expression: the first one on a page takes half a
  // millisecond.
  const [language, script = ''] = tag.toLowerCase().split('-');
  const decisive = script.length === 4 ? script : language;
  return rightToLeft.includes(` ${decisive} `) ? 'rtl' : 'ltr';
}
