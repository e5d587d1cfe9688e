// English without a country means that of the United Nations, which has no comma before "and".
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Names as a list in running text. */
export const formatList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(localeOf(language)).format(names);
