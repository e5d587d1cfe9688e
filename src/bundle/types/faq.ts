import type { Id, LanguageTag, RichText, Text } from './rich-text.js';

/** A question with its answer. */
export interface Question {
  id: Id;
  question: Text;
  answer: RichText;
  /** The same answer in plain language (for readers from age eleven). */
  plain?: RichText;
  topic?: Id;
  sources?: Id[];
  /** The language of its text, if it is not translated and so differs from the bundle's. */
  language?: LanguageTag;
}

/** Frequently asked questions. */
export interface Faq {
  title?: Text;
  intro?: RichText;
  questions: Question[];
}
