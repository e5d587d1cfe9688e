import type { TemplateResult } from 'lit';
import { isIn } from '../../bundle/article-sections.js';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { selectArticle } from '../../bundle/sections/articles.js';
import type { Article } from '../../bundle/types.js';
import { addressTemplate } from '../../parts/article-address.js';
import { ArticleReader } from '../../parts/article-reader.js';
import { articleView } from '../../parts/article-view.js';
import { articleViewStyles } from '../../parts/article-view.styles.js';
import type { ReadingLevel } from '../../parts/reading-level-choice.js';
import type { Content } from '../../parts/shell.js';
import { controls } from '../../styles/controls.js';
import { prose } from '../../styles/prose.js';
import type { SpaceArticle } from './article.js';

/** An article and the state of its reader's choices. */
export class ArticleView {
  static readonly styles = [prose, controls, ...articleViewStyles];

  readonly #host: SpaceArticle;
  readonly #reader: ArticleReader;
  #article?: Article;
  #level?: ReadingLevel;
  /**
   * The id of the article that the reader has chosen to read next, shown instead of the
   * one that the page names.
   */
  #instead?: string;

  constructor(host: SpaceArticle) {
    this.#host = host;
    this.#reader = new ArticleReader(host);
    host.addController(this.#reader);
  }

  select(bundle: BundleContent): Article | string {
    const { article: id, level } = this.#host;
    const article = selectArticle(bundle, id);
    if (typeof article === 'string') return article;
    if (article !== this.#article || level !== this.#level) this.#reader.stopReading();
    this.#article = article;
    this.#level = level;
    if (id !== this.#instead) this.#instead = undefined;
    return article;
  }

  reveal(article: Article, id: string): boolean {
    return isIn(article, id);
  }

  render(content: Content<Article>): TemplateResult {
    return articleView({
      content,
      reader: this.#reader,
      level: this.#host.headingLevel,
      // The page's URL does not lead to any other article.
      linkable: this.#instead !== content.item.id,
      wording: this.#host.level,
      template: addressTemplate(this.#host),
      show: ({ id }) => void this.#show(id),
    });
  }

  async #show(id: string): Promise<void> {
    this.#reader.stopReading();
    this.#instead = id;
    this.#host.article = id;
    await this.#host.updateComplete;
    this.#reader.goTo(id);
  }
}
