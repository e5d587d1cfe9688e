import type { Id, LanguageTag, RichText, Text } from './rich-text.js';

/** A question with its answer. */
export interface Question {
  id: Id;
  question: Text;
  answer: RichText;
  /** The same answer for a reader of eleven. */
  plain?: RichText;
  topic?: Id;
  sources?: Id[];
  /** The language of its text, where that is not the bundle's because nobody has translated it. */
  language?: LanguageTag;
}

/** Frequently asked questions. */
export interface Faq {
  title?: Text;
  intro?: RichText;
  questions: Question[];
}
