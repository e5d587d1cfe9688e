import { plainText } from '../../bundle/plain-text.js';
import type { Article, Bundle } from '../../bundle/types.js';
import type { PageFacts } from './page-head.js';
import { structuredData, type ArticleFacts } from './structured-data.js';

/** What an article's page says about itself. */
export function articleFacts(
  article: Article,
  bundle: Bundle,
  facts: ArticleFacts,
): Omit<PageFacts, 'styles'> {
  return {
    title: article.title,
    description: plainText(article.summary),
    site: bundle.title,
    type: 'article',
    address: facts.address,
    picture: facts.picture,
    alt: bundle.images?.find(({ id }) => id === article.image)?.alt,
    published: article.published,
    updated: article.updated,
    data: structuredData(article, bundle, facts),
  };
}
