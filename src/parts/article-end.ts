import type { RichText } from '../bundle/types.js';
import { adoptStyles } from '../controllers/adopt-styles.js';
import { glossary } from './glossary.js';
import { glossaryStyles } from './glossary.styles.js';
import type { QuizHost } from './quiz.js';
import type { RichTextContext } from './rich-text.js';

/** What follows the text of an article: on paper, the words that it explains. */
export class ArticleEnd {
  constructor(host: QuizHost) {
    adoptStyles(host, [glossaryStyles]);
  }

  /**
   * @param texts The texts of the article that are shown.
   */
  render(texts: readonly (RichText | undefined)[], context: RichTextContext): unknown {
    return glossary(texts, context);
  }
}
