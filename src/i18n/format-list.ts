// English without a country is the United Nations' English, which has no comma before "and".
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Names as a list in running text. */
export const formatList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(localeOf(language)).format(names);
