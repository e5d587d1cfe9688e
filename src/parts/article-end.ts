import { html, nothing, type TemplateResult } from 'lit';
import type { Article, RichText } from '../bundle/types.js';
import { adoptStyles } from '../controllers/adopt-styles.js';
import { check as wordsIn } from '../i18n/en-end.js';
import { glossary } from './glossary.js';
import { glossaryStyles } from './glossary.styles.js';
import { heading } from './heading.js';
import { Quiz, type QuizHost } from './quiz.js';
import { quizStyles } from './quiz.styles.js';
import type { RichTextContext } from './rich-text.js';

/** What follows the text of an article: on paper, the words that it explains, and questions on it. */
export class ArticleEnd {
  readonly #quiz: Quiz;

  constructor(host: QuizHost) {
    adoptStyles(host, [glossaryStyles, quizStyles]);
    this.#quiz = new Quiz(host);
  }

  /**
   * @param texts The texts of the article that are shown.
   */
  render(
    item: Article,
    texts: readonly (RichText | undefined)[],
    context: RichTextContext,
  ): TemplateResult {
    const { checkQuestions = [] } = item;
    return html`${glossary(texts, context)}
    ${
      checkQuestions.length
        ? html`<div class="questions">
            ${heading(context.level, 'section-heading', wordsIn(context.bundle.language).heading)}
            ${this.#quiz.render(checkQuestions, { ...context, item })}
          </div>`
        : nothing
    }`;
  }
}
