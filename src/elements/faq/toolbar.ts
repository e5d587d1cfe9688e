import { html, nothing, type TemplateResult } from 'lit';
import { faq as wordsIn } from '../../i18n/en.js';
import { topicChoice, topicOptions } from '../../parts/topic-choice.js';
import type { FaqModel } from './faq-model.js';
import type { Section } from './listing.js';

/** The topics, for the reader to choose one. */
export const topicFilter = (
  sections: readonly Section[],
  model: FaqModel,
  language: string,
): TemplateResult =>
  topicChoice(
    topicOptions(
      sections.map(({ topic }) => topic),
      wordsIn(language).otherTopic,
      language,
    ),
    language,
    model.topic,
    (topic) => {
      model.topic = topic;
    },
  );

/** What stands where no question is a hit, with a way back to all. */
export function notFound(
  query: string | undefined,
  language: string,
  reset: () => void,
): TemplateResult {
  const words = wordsIn(language);
  return html`<div class="empty" part="empty">
    <p>${query ? words.notFound(query) : nothing}</p>
    <button type="button" class="quiet" part="reset" @click=${reset}>${words.showQuestions}</button>
  </div>`;
}
