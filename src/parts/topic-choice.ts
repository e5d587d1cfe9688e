import type { TemplateResult } from 'lit';
import type { Topic } from '../bundle/types.js';
import { common } from '../i18n/en.js';
import { choice, type Choice } from './choice.js';

/** Stands for the items whose topic the bundle does not name; no id has a colon. */
export const otherTopic = ':other';

type Options = Choice<string>['options'];

/**
 * The topics as what to choose from; an empty value stands for all.
 * @param topics Undefined stands for the items whose topic the bundle does not name.
 * @param others What these items are called.
 */
export const topicOptions = (
  topics: readonly (Topic | undefined)[],
  others: string,
  language: string,
): Options => [
  { value: '', label: common(language).allTopics },
  ...topics.map((topic) => ({ value: topic?.id ?? otherTopic, label: topic?.title ?? others })),
];

/** The topics, for the reader to choose one. */
export const topicChoice = (
  options: Options,
  language: string,
  value: string,
  choose: (topic: string) => void,
): TemplateResult =>
  choice({ label: common(language).topic, name: 'topic', value, choose, options });
