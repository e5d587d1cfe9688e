import { html, nothing, type TemplateResult } from 'lit';
import { common, faq as wordsIn } from '../../i18n/en.js';
import { choice } from '../../parts/choice.js';
import { otherTopic } from './faq-model.js';
import type { Section } from './listing.js';

/** The topics, for the reader to choose one; an empty value stands for all. */
export function topicChoice(
  sections: readonly Section[],
  language: string,
  value: string,
  choose: (topic: string) => void,
): TemplateResult {
  const { topic: label, allTopics } = common(language);
  return choice({
    label,
    name: 'topic',
    value,
    choose,
    options: [
      { value: '', label: allTopics },
      ...sections.map(({ topic }) => ({
        value: topic?.id ?? otherTopic,
        label: topic?.title ?? wordsIn(language).otherTopic,
      })),
    ],
  });
}

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
