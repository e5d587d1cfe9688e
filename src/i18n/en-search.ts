/** Words loaded with a search. */

import { plural } from './plural.js';
import { wordSection } from './words.js';

const language = 'en';

/** Words of the search in an FAQ. */
export const faqSearch = /* @__PURE__ */ wordSection('faqSearch', {
  search: 'Search the questions',
  similar: (count: number) =>
    plural(language, count, {
      one: '# question found with similar words',
      other: '# questions found with similar words',
    }),
  notFound: (query: string) => `No question or answer contains “${query}”.`,
  notInTopic: (query: string) => `No question or answer on this topic contains “${query}”.`,
  showQuestions: 'Show all questions',
  searchTopics: 'Search all topics',
});
