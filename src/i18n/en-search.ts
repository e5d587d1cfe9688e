/** Words loaded with a search. */

import { wordSection } from './words.js';

/** Words of the search in an FAQ. */
export const faqSearch = /* @__PURE__ */ wordSection('faqSearch', {
  search: 'Search the questions',
  notFound: (query: string) => `No question or answer contains “${query}”.`,
  notInTopic: (query: string) => `No question or answer on this topic contains “${query}”.`,
  showQuestions: 'Show all questions',
  searchTopics: 'Search all topics',
});
