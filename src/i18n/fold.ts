// Letters that readers treat as the same, but that Unicode's compatibility decomposition does not.
const letters: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  '’': "'",
  '‐': '-',
  '–': '-',
};

const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * Accents of Latin, Greek and Cyrillic except the breve of й, vowel signs and tatweel
 * of Arabic, soft hyphens.
 */
const marks =
  /(?<!и)[\u0300-\u036f]|[\u00ad\u0640]|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/**
 * Text in the form in which a search compares it: without case, accents and vowel
 * signs, and with one form of letters that readers write in several ways. Signs that
 * distinguish words in their script are kept.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(letter, (one) => letters[one])
    // Otherwise й would match и, its first code point.
    .normalize('NFC');
