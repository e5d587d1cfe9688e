import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { articleName } from '../../i18n/article-name.js';
import { instrument } from '../../i18n/en.js';
import { placeLink } from '../../parts/place-link.js';
import { Quiz } from '../../parts/quiz.js';
import { phrase } from '../../parts/untranslated.js';
import type { LaterContext } from './later-sections.js';

/** Questions on a treaty, each of which leads to the article with the answer. */
export class CheckSection {
  readonly #quiz: Quiz;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#quiz = new Quiz(host);
  }

  render({ content, level, go }: LaterContext): TemplateResult {
    const { articles, checkQuestions = [] } = content.item;
    const { language } = content.bundle;
    return this.#quiz.render(checkQuestions, { ...content, level: level + 1 }, (question) => {
      const article = articles.find(({ id }) => id === question.article);
      if (!article) return undefined;
      const name = articleName(content.item, article, language);
      const { colon } = instrument(language);
      return placeLink(article.id, html`${name}${colon}${phrase(article, article.title)}`, go);
    });
  }
}
