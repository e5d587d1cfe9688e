import type { Faq, Question, Topic } from '../../bundle/types.js';

/** Small enough to lay out within one frame, large enough that even a long list has few groups. */
export const groupSize = 20;

/** The questions of one topic, in groups. */
export interface Section {
  /** Undefined for questions without a topic that the bundle defines. */
  readonly topic?: Topic;
  readonly groups: readonly (readonly Question[])[];
}

/** The questions that an element lists. */
export interface Listing {
  readonly faq: Faq;
  /** The topic to which the list is limited. */
  readonly topic?: string;
  readonly questions: readonly Question[];
  /** In the order of the bundle's topics; questions without a topic come last. */
  readonly sections: readonly Section[];
}

function section(questions: readonly Question[], topic?: Topic): Section[] {
  const groups: Question[][] = [];
  for (let at = 0; at < questions.length; at += groupSize) {
    groups.push(questions.slice(at, at + groupSize));
  }
  return groups.length ? [{ topic, groups }] : [];
}

/** The questions of an FAQ by topic, or only those of one topic. */
export function listing(faq: Faq, topics: readonly Topic[], topic?: string): Listing {
  const questions = topic ? faq.questions.filter((one) => one.topic === topic) : faq.questions;
  const byTopic = new Map<string | undefined, Question[]>(topics.map(({ id }) => [id, []]));
  const rest: Question[] = [];
  for (const question of questions) (byTopic.get(question.topic) ?? rest).push(question);
  const named = topics.flatMap((one) => section(byTopic.get(one.id) ?? [], one));
  return { faq, topic, questions, sections: [...named, ...section(rest)] };
}
