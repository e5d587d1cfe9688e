import { renderArticle, renderArticleCard, renderArticles } from './article.js';
import type { Fallback, FallbackContext } from './fallback.js';
import { renderFaq } from './faq.js';
import { renderTimeline } from './timeline.js';
import { renderTreaties, renderTreaty } from './treaty.js';

/** How an element is rendered. */
interface Renderer {
  readonly render: (context: FallbackContext) => Fallback;
  /** The level of its highest heading, as in the element without `heading-level`. */
  readonly level: number;
  /** Whether it shows one item, whose id is required. */
  readonly ofOne?: boolean;
  /** Whether it can be limited to a topic. */
  readonly byTopic?: boolean;
}

/** What can be rendered, by the name of the element without its prefix. */
export const renderers: Readonly<Record<string, Renderer | undefined>> = {
  faq: { render: renderFaq, level: 2, byTopic: true },
  'article-card': { render: renderArticleCard, level: 3, ofOne: true },
  articles: { render: renderArticles, level: 2, byTopic: true },
  article: { render: renderArticle, level: 2, ofOne: true },
  treaty: { render: renderTreaty, level: 2, ofOne: true },
  treaties: { render: renderTreaties, level: 2 },
  timeline: { render: renderTimeline, level: 3, byTopic: true },
};
