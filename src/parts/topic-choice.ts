import type { TemplateResult } from 'lit';
import type { Topic } from '../bundle/types.js';
import { common } from '../i18n/en.js';
import { choice, type Choice } from './choice.js';

/** Stands for items without a topic that the bundle defines; a colon, because no id has one. */
export const otherTopic = ':other';

type Options = Choice<string>['options'];

/**
 * The topics as options; an empty value stands for all.
 * @param topics Undefined stands for items without a topic that the bundle defines.
 * @param others The label of these items.
 */
export const topicOptions = (
  topics: readonly (Topic | undefined)[],
  others: string,
  language: string,
): Options => [
  { value: '', label: common(language).allTopics },
  ...topics.map((topic) => ({ value: topic?.id ?? otherTopic, label: topic?.title ?? others })),
];

/** The choice of a topic. */
export const topicChoice = (
  options: Options,
  language: string,
  value: string,
  choose: (topic: string) => void,
): TemplateResult =>
  choice({ label: common(language).topic, name: 'topic', value, choose, options });
