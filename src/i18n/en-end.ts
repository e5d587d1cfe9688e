/** Words loaded with what follows a text: its explained words, and questions on it. */

import { wordSection } from './words.js';

/** Words of the list of explained words, for paper. */
export const glossary = /* @__PURE__ */ wordSection('glossary', {
  heading: 'Words explained',
});

/** Words of the questions to check oneself. */
export const check = /* @__PURE__ */ wordSection('check', {
  heading: 'Check yourself',
  checkAnswer: 'Check answer',
  chooseFirst: 'Choose an answer first.',
  right: 'That is right.',
  wrong: 'Not quite.',
  // An option may be a whole sentence.
  answer: (option: string) => `The answer is: ${option}${/[.!?]$/.test(option) ? '' : '.'}`,
});
