import { id, language, list, object, section, text } from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type { Faq, Question } from '../types.js';

const question = object<Question>(
  { id, question: text, answer: richText },
  { plain: richText, topic: id, sources: list(id), language },
);

export const faq = section(
  'faq',
  object<Faq>({ questions: list(question) }, { title: text, intro: richText }),
);
