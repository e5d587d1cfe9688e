import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { faq as wordsIn } from '../../i18n/en.js';
import { readingLevelChoice, type ReadingLevel } from '../../parts/reading-level-choice.js';
import type { Content } from '../../parts/shell.js';
import { showAllButton } from '../../parts/show-all.js';
import { topicChoice, topicOptions } from '../../parts/topic-choice.js';
import type { FaqModel } from './faq-model.js';
import type { Listing, Section } from './listing.js';

/** What the page has set for the reader. */
interface ToolbarHost extends LitElement {
  readonly searchable: boolean;
  readonly filter: boolean;
  readonly exclusive: boolean;
  readonly level?: ReadingLevel;
}

/** The search, choices and buttons for the questions, as far as the page offers them. */
export function toolbar(
  host: ToolbarHost,
  { item, bundle }: Content<Listing>,
  model: FaqModel,
): TemplateResult {
  const { questions, sections } = item;
  const { language } = bundle;
  const { disclosures, listed, search } = model;
  const allOpen = listed.every((id) => disclosures.isOpen(id));
  return html`
    ${host.searchable ? html`<div class="find">${search?.field(listed.length, language)}</div>` : nothing}
    <div class="toolbar">
      ${host.filter && sections.length > 1 ? topicFilter(sections, model, language) : nothing}
      ${
        !host.level && questions.some(({ plain }) => plain)
          ? readingLevelChoice(language, model.level, (level) => {
              model.level = level;
            })
          : nothing
      }
      ${
        !host.exclusive && listed.length > 1
          ? showAllButton(language, allOpen, () => {
              disclosures.setAll(listed, !allOpen, 'user');
            })
          : nothing
      }
    </div>
    ${listed.length ? nothing : search?.nothingFound(language, () => void reset(host, model))}
  `;
}

async function reset(host: ToolbarHost, model: FaqModel): Promise<void> {
  model.reset();
  await host.updateComplete;
  // The reset button is gone; focus the search field or, if there is none, the next control.
  host.renderRoot.querySelector<HTMLElement>('[type=search], input, button')?.focus();
}

/** The topics to choose from, and the result of the choice. */
function topicFilter(
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
  // A search announces its own result.
  const says = model.touched && !model.search?.hits;
  return html`${topicChoice(options, language, model.topic, choose)}
    <p class="visually-hidden" role="status">
      ${says ? html`${chosen?.label} <span>${words.found(model.listed.length)}</span>` : nothing}
    </p>`;
}
