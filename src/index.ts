export { SpaceArticleCard } from './elements/article-card/article-card.js';
export { SpaceArticles } from './elements/articles/articles.js';
export { SpaceArticle } from './elements/article/article.js';
export { SpaceFaq } from './elements/faq/faq.js';
export { SpaceTimeline } from './elements/timeline/timeline.js';
export { SpaceTreaties } from './elements/treaties/treaties.js';
export { SpaceTreaty } from './elements/treaty/treaty.js';
export {
  SpaceAfterToggleEvent,
  SpaceErrorEvent,
  SpaceLoadEvent,
  SpaceNavigateEvent,
  SpaceToggleEvent,
  type ToggleReason,
} from './shared/events.js';
export { setWords, type WordOverrides } from './i18n/words.js';
export type * from './bundle/types.js';
