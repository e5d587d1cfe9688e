/**
 * The elements that the loader knows, without the prefix of their tags. A site may have
 * elements of its own with that prefix.
 */
export const elementNames = [
  'article',
  'article-card',
  'articles',
  'faq',
  'timeline',
  'treaties',
  'treaty',
];
