import { html, nothing, type TemplateResult } from 'lit';
import { faq as wordsIn } from '../../i18n/en.js';
import { topicChoice, topicOptions } from '../../parts/topic-choice.js';
import type { FaqModel } from './faq-model.js';
import type { Section } from './listing.js';

/** The topics, for the reader to choose one, and what the choice has done. */
export function topicFilter(
  sections: readonly Section[],
  model: FaqModel,
  language: string,
): TemplateResult {
  const words = wordsIn(language);
  const topics = sections.map(({ topic }) => topic);
  const options = topicOptions(topics, words.otherTopic, language);
  const choose = (topic: string) => {
    model.topic = topic;
  };
  const chosen = options.find(({ value }) => value === model.topic);
  // A search says for itself what it has found.
  const says = model.touched && !model.search?.hits;
  return html`${topicChoice(options, language, model.topic, choose)}
    <p class="visually-hidden" role="status">
      ${says ? html`${chosen?.label} <span>${words.found(model.listed.length)}</span>` : nothing}
    </p>`;
}

/** What stands where no question is a hit, with a way back to all. */
export function notFound(
  query: string | undefined,
  language: string,
  reset: () => void,
): TemplateResult {
  const words = wordsIn(language);
  return html`<div class="empty" part="empty">
    ${query ? html`<p>${words.notFound(query)}</p>` : nothing}
    <button type="button" class="quiet" part="reset" @click=${reset}>${words.showQuestions}</button>
  </div>`;
}
