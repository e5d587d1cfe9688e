import { id, list, object, text, wholeNumber, type Reader } from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type { CheckQuestion } from '../types.js';

const question = object<CheckQuestion>(
  { id, question: text, options: list(text, 2), correct: wholeNumber, explanation: richText },
  { article: id, sources: list(id) },
);

/** A question with possible answers, one of which is right. */
export const checkQuestion: Reader<CheckQuestion> = (value, path, report) => {
  const read = question(value, path, report);
  // If an option was left out, `correct` would point to another answer.
  if (!read || read.options.length < (value as CheckQuestion).options.length) return undefined;
  return read.correct < read.options.length
    ? read
    : report(`${path}.correct`, 'must be the index of an option, from 0');
};
