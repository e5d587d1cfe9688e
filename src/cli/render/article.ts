import { h } from 'hastscript';
import type { Article } from '../../bundle/types.js';
import { facts } from '../article/front-matter.js';
import { heading } from '../article/html-text.js';
import { block, inLanguage } from '../article/in-language.js';
import { sourcesOf, textOf, wanted, type Fallback, type FallbackContext } from './fallback.js';

/**
 * A whole article.
 * @throws {Error} if the bundle does not have it.
 */
export function renderArticle(context: FallbackContext): Fallback {
  const { bundle, id, level } = context;
  const article = wanted(bundle.articles, 'article', id);
  const text = textOf(context, level);
  const content = [
    ...block(article, [
      heading(level, article.title),
      ...text.render(article.summary),
      ...facts(article, text),
      ...(article.body ? text.render(article.body) : []),
    ]),
  ];
  text.add(article.sources);
  return {
    tag: 'article',
    attributes: { article: article.id },
    content: [...content, ...sourcesOf(text, context)],
  };
}

/** A link to an article, or its title if it has no page. */
const toArticle = (article: Article, { link }: FallbackContext) => {
  const { title, url } = article;
  const own = inLanguage(article);
  return url ? h('a', { href: link(url), ...own }, title) : h('span', own, title);
};

/**
 * The link to an article, on its own: what remains in systems that turn everything into
 * paragraphs.
 * @throws {Error} if the bundle does not have it.
 */
export function renderArticleCard(context: FallbackContext): Fallback {
  const article = wanted(context.bundle.articles, 'article', context.id);
  return {
    tag: 'article-card',
    attributes: { article: article.id },
    content: [toArticle(article, context)],
  };
}

/**
 * The articles of a bundle as a list of links with their summaries.
 * @throws {Error} if there are none.
 */
export function renderArticles(context: FallbackContext): Fallback {
  const { bundle, topic } = context;
  const articles = (bundle.articles ?? []).filter((one) => !topic || one.topic === topic);
  if (!articles.length) {
    throw new Error(
      topic ? `The bundle has no article on the topic "${topic}".` : 'The bundle has no articles.',
    );
  }
  const items = articles.map((article) =>
    h('li', [
      toArticle(article, context),
      ...block(article, textOf(context, context.level).render(article.summary)),
    ]),
  );
  return { tag: 'articles', attributes: { topic }, content: [h('ul', items)] };
}
