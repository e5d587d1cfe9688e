import type { BundleContent } from '../bundle-content.js';
import {
  address,
  date,
  id,
  language,
  list,
  object,
  section,
  text,
  wholeNumber,
} from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type { Article } from '../types.js';
import { checkQuestion } from './check-question.js';
import { fact } from './shared.js';

const article = object<Article>(
  { id, title: text, summary: richText },
  {
    topic: id,
    image: id,
    authors: list(text),
    published: date,
    updated: date,
    minutes: wholeNumber,
    url: address,
    body: richText,
    plain: richText,
    facts: list(fact),
    relatedArticles: list(id),
    relatedTreaties: list(id),
    checkQuestions: list(checkQuestion),
    sources: list(id),
    language,
  },
);

export const articles = section('articles', list(article));

/**
 * The article of a bundle that an element has requested, or a sentence that says why
 * there is none.
 */
export function selectArticle(bundle: BundleContent, wanted: string | undefined): Article | string {
  if (!wanted) return 'The attribute "article" is missing.';
  return (
    bundle.read(articles)?.find((one) => one.id === wanted) ??
    `The bundle has no article "${wanted}".`
  );
}
