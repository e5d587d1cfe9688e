import type { TemplateResult } from 'lit';
import type { Question } from '../../bundle/types.js';
import { SearchController } from '../../controllers/search-controller.js';
import { faq as wordsIn } from '../../i18n/en.js';
import { searchField } from '../../parts/search-field.js';

/** The search of a FAQ, loaded where there is one. */
export class FaqSearch extends SearchController<Question> {
  #said = '';

  /**
   * The search field.
   * @param count How many questions are listed now.
   */
  field(count: number, language: string): TemplateResult {
    const words = wordsIn(language);
    if (this.settled) this.#said = this.hits ? words.found(count) : '';
    return searchField({
      label: words.search,
      query: this.query,
      said: this.#said,
      prepare: () => {
        this.prepare();
      },
      search: (query) => {
        this.search(query);
      },
    });
  }
}
