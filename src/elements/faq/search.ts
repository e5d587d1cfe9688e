import { html, type TemplateResult } from 'lit';
import type { Question } from '../../bundle/types.js';
import { SearchController } from '../../controllers/search-controller.js';
import { faq as wordsIn } from '../../i18n/en.js';
import { faqSearch as searchWordsIn } from '../../i18n/en-search.js';
import { searchField } from '../../parts/search-field.js';

/** The search of an FAQ, loaded only if there is one. */
export class FaqSearch extends SearchController<Question> {
  /**
   * The search field.
   * @param count How many questions are in the list now.
   */
  field(count: number, language: string): TemplateResult {
    const words = searchWordsIn(language);
    const found = this.isSimilar && count ? words.similar : wordsIn(language).found;
    return searchField({
      label: words.search,
      query: this.query,
      // Emptied at each change, so that the same number is announced again.
      said: this.settled && this.hits ? found(count) : '',
      prepare: () => {
        this.prepare();
      },
      search: (query) => {
        this.search(query);
      },
    });
  }

  /** Shown if the list is empty, with a button that shows the hits in other topics or all questions. */
  nothingFound(language: string, onward: () => void): TemplateResult {
    const words = searchWordsIn(language);
    const { query } = this;
    const isElsewhere = this.hits?.size;
    return html`<div class="empty" part="empty">
      <p>${isElsewhere ? words.notInTopic(query) : words.notFound(query)}</p>
      <button type="button" class="quiet" part="reset" @click=${onward}>
        ${isElsewhere ? words.searchTopics : words.showQuestions}
      </button>
    </div>`;
  }
}
