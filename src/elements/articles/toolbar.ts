import { html, type TemplateResult } from 'lit';
import { articles as wordsIn } from '../../i18n/en.js';
import { topicChoice, topicOptions } from '../../parts/topic-choice.js';
import type { ArticlesModel, Listing } from './articles-model.js';

/** The topics to choose from, and the result of the choice. */
export function topicFilter(
  { topics }: Listing,
  model: ArticlesModel,
  language: string,
): TemplateResult {
  const words = wordsIn(language);
  const options = topicOptions(topics, words.otherTopic, language);
  const chosen = options.find(({ value }) => value === model.topic);
  // Announce a choice only after the reader has made one.
  const said = model.touched && chosen ? words.shown(chosen.label, model.shown.length) : '';
  return html`<div class="toolbar">
    ${topicChoice(options, language, model.topic, (topic) => {
      model.topic = topic;
    })}
    <p class="count" part="status" role="status">${said}</p>
  </div>`;
}

/** Shown if no article has the chosen topic any more, with a button that shows all articles. */
export function noArticle(language: string, reset: () => void): TemplateResult {
  const words = wordsIn(language);
  return html`<div class="empty" part="empty">
    <p>${words.empty}</p>
    <button type="button" class="quiet" part="reset" @click=${reset}>${words.showArticles}</button>
  </div>`;
}
