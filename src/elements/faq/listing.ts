import type { Faq, Question, Topic } from '../../bundle/types.js';

/** Small enough to lay out within a frame, large enough that few of them make up a long list. */
export const groupSize = 20;

/** The questions of one topic, in groups. */
export interface Section {
  /** Undefined for the questions whose topic the bundle does not name. */
  readonly topic?: Topic;
  readonly groups: readonly (readonly Question[])[];
}

/** The questions that an element lists. */
export interface Listing {
  readonly faq: Faq;
  /** The topic to which they are limited. */
  readonly topic?: string;
  readonly questions: readonly Question[];
  /** In the order of the bundle's topics; the questions of no topic come last. */
  readonly sections: readonly Section[];
}

function section(questions: readonly Question[], topic?: Topic): Section[] {
  const groups: Question[][] = [];
  for (let at = 0; at < questions.length; at += groupSize) {
    groups.push(questions.slice(at, at + groupSize));
  }
  return groups.length ? [{ topic, groups }] : [];
}

/** The questions of a FAQ by topic, or those of one topic alone. */
export function listing(faq: Faq, topics: readonly Topic[], topic?: string): Listing {
  const questions = topic ? faq.questions.filter((one) => one.topic === topic) : faq.questions;
  const byTopic = new Map<string | undefined, Question[]>(topics.map(({ id }) => [id, []]));
  const rest: Question[] = [];
  for (const question of questions) (byTopic.get(question.topic) ?? rest).push(question);
  const named = topics.flatMap((one) => section(byTopic.get(one.id) ?? [], one));
  return { faq, topic, questions, sections: [...named, ...section(rest)] };
}
