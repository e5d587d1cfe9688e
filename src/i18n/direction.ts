const rightToLeftScripts = ['adlm', 'arab', 'aran', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa'];
const rightToLeft = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The writing direction of a language, by its script or else by itself. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  // Without an expression that ignores case: the first one of a page takes half a millisecond.
  const [language, script = ''] = tag.toLowerCase().split('-');
  const isRightToLeft =
    script.length === 4 ? rightToLeftScripts.includes(script) : rightToLeft.includes(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}
