// What the compatibility decomposition of Unicode leaves apart, and readers do not tell apart.
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

/** Accents of Latin, Greek and Cyrillic except the breve of й, vowel signs and tatweel of Arabic, soft hyphens. */
const marks =
  /(?<!и)[\u0300-\u036f]|[\u00ad\u0640]|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/**
 * Text as a search compares it: without case, accents and vowel signs, with one
 * form of letters that readers write in several. Signs of scripts in which they
 * tell words apart stay.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(letter, (one) => letters[one])
    // Else й would be found as the и that it begins with.
    .normalize('NFC');
