import { html, type TemplateResult } from 'lit';
import { articles as wordsIn } from '../../i18n/en.js';
import { topicChoice, topicOptions } from '../../parts/topic-choice.js';
import type { ArticlesModel, Listing } from './articles-model.js';

/** The topics, for the reader to choose one, and what the choice has done. */
export function topicFilter(
  { topics }: Listing,
  model: ArticlesModel,
  language: string,
): TemplateResult {
  const words = wordsIn(language);
  const options = topicOptions(topics, words.otherTopic, language);
  const chosen = options.find(({ value }) => value === model.topic);
  // The reader is told of a choice, not of what was there before it.
  const said = model.touched && chosen ? words.shown(chosen.label, model.shown.length) : '';
  return html`<div class="toolbar">
    ${topicChoice(options, language, model.topic, (topic) => {
      model.topic = topic;
    })}
    <p class="count" part="status" role="status">${said}</p>
  </div>`;
}

/** What stands where the reader's topic has no article any more, with a way back to all. */
export function noArticle(language: string, reset: () => void): TemplateResult {
  const words = wordsIn(language);
  return html`<div class="empty" part="empty">
    <p>${words.empty}</p>
    <button type="button" class="quiet" part="reset" @click=${reset}>${words.showArticles}</button>
  </div>`;
}
