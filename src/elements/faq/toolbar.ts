import { html, nothing, type TemplateResult } from 'lit';
import { common, faq as words } from '../../i18n/en.js';
import { choice } from '../../parts/choice.js';
import { otherTopic } from './faq-model.js';
import type { Section } from './listing.js';

/** The topics, for the reader to choose one; an empty value stands for all. */
export const topicChoice = (
  sections: readonly Section[],
  value: string,
  choose: (topic: string) => void,
): TemplateResult =>
  choice({
    label: common.topic,
    name: 'topic',
    value,
    choose,
    options: [
      { value: '', label: common.allTopics },
      ...sections.map(({ topic }) => ({
        value: topic?.id ?? otherTopic,
        label: topic?.title ?? words.otherTopic,
      })),
    ],
  });

/** What stands where no question is a hit, with a way back to all. */
export const notFound = (query: string | undefined, reset: () => void): TemplateResult =>
  html`<div class="empty" part="empty">
    <p>${query ? words.notFound(query) : nothing}</p>
    <button type="button" class="quiet" part="reset" @click=${reset}>${words.showQuestions}</button>
  </div>`;
