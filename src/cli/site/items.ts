import type { Element } from 'hast';
import { h } from 'hastscript';
import { plainText } from '../../bundle/plain-text.js';
import type { Article, Bundle, Question, RichText } from '../../bundle/types.js';
import { articles as articleWords, site as wordsIn } from '../../i18n/en.js';
import { timeline as timelineWords } from '../../i18n/en-overviews.js';
import { wholeArticle } from '../article/article-page.js';
import { heading } from '../article/html-text.js';
import { asElement, sourcesOf, textOf, type FallbackContext } from '../render/fallback.js';
import { renderers } from '../render/renderers.js';
import { idOfAll } from './edition.js';

/** Something in a bundle that has a page of its own, which other sites embed. */
export interface Item {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The id of its picture. */
  readonly image?: string;
  /** Its page on another site, if it has one: the page here is a copy of it. */
  readonly url?: string;
  /** The article that the page is about. */
  readonly article?: Article;
  /** The item that contains this one. */
  readonly within?: { readonly path: string; readonly title: string };
  /** The initial height of a frame for it, in pixels. */
  readonly height: number;
  /** The content of the page, complete without JavaScript. */
  readonly content: (context: FallbackContext) => Element;
}

/** The height of a frame with many items, all closed. */
const heightOf = (rows: number) => Math.min(200 + rows * 56, 1000);

/**
 * An element with all its content for readers without JavaScript; its heading is that
 * of the page.
 */
function asWidget(name: string, id?: string, topic?: string) {
  return (context: FallbackContext): Element => {
    const fallback = renderers[name]?.render({ ...context, id, topic });
    if (!fallback) throw new Error(`<space-${name}> cannot be rendered.`);
    const attributes = { ...fallback.attributes, 'heading-level': String(context.level) };
    return asElement({ ...fallback, attributes });
  };
}

/** The element of a list without a heading of its own, below one. */
const withHeading = (title: string, name: string) => (context: FallbackContext) =>
  h('div', [
    heading(context.level, title),
    asWidget(name)({ ...context, level: context.level + 1 }),
  ]);

const summary = (text: RichText | undefined, otherwise: string): string =>
  (text && plainText(text).split('\n')[0]) || otherwise;

function questionItem(question: Question, language: string): Item {
  const answer = plainText(question.answer);
  return {
    type: 'question',
    id: question.id,
    title: question.question,
    description: summary(question.answer, question.question),
    within: { path: `faq/${idOfAll}`, title: wordsIn(language).allQuestions },
    height: Math.min(220 + Math.ceil(answer.length / 60) * 28, 1000),
    content: (context) => {
      const text = textOf(context, 1);
      const content = [heading(1, question.question), ...text.render(question.answer)];
      text.add(question.sources);
      return h('article', [...content, ...sourcesOf(text, context)]);
    },
  };
}

function faqItems({ faq, topics = [], title, language }: Bundle): Item[] {
  if (!faq?.questions.length) return [];
  const words = wordsIn(language);
  const { questions } = faq;
  const name = faq.title ?? words.questions;
  const whole: Item = {
    type: 'faq',
    id: idOfAll,
    title: name,
    description: summary(faq.intro, title),
    height: heightOf(questions.length),
    content: faq.title ? asWidget('faq') : withHeading(name, 'faq'),
  };
  const byTopic = topics.flatMap((topic): Item[] => {
    const count = questions.filter((one) => one.topic === topic.id).length;
    return count && count < questions.length && topic.id !== idOfAll
      ? [
          {
            ...whole,
            id: topic.id,
            title: words.ofTopic(name, topic.title),
            height: heightOf(count),
            content: asWidget('faq', undefined, topic.id),
          },
        ]
      : [];
  });
  return [whole, ...byTopic, ...questions.map((one) => questionItem(one, language))];
}

function articleItems(bundle: Bundle): Item[] {
  const { articles = [], title, language } = bundle;
  if (!articles.length) return [];
  const name = articleWords(language).articles;
  return [
    {
      type: 'articles',
      id: idOfAll,
      title: name,
      description: title,
      height: 800,
      content: withHeading(name, 'articles'),
    },
    ...articles.map((article): Item => ({
      type: 'article',
      id: article.id,
      title: article.title,
      description: plainText(article.summary),
      image: article.image,
      url: article.url,
      article,
      height: 800,
      content: ({ link }) => {
        const around = { link, picture: ({ src }: { src: string }) => src };
        const attributes = { article: article.id, 'heading-level': '1' };
        return h('space-article', attributes, wholeArticle(article, bundle, around).content);
      },
    })),
  ];
}

function treatyItems({ treaties = [], title, language }: Bundle): Item[] {
  const words = wordsIn(language);
  if (!treaties.length) return [];
  return [
    {
      type: 'treaties',
      id: idOfAll,
      title: words.treaties,
      description: title,
      height: 800,
      content: withHeading(words.treaties, 'treaties'),
    },
    ...treaties.map(({ id, name, summary: text, image, url, articles }): Item => ({
      type: 'treaty',
      id,
      title: name,
      description: summary(text, name),
      image,
      url,
      height: heightOf(articles.length + 8),
      content: asWidget('treaty', id),
    })),
  ];
}

/** The items of a bundle that have a page of their own. */
export function itemsOf(bundle: Bundle): Item[] {
  const timeline: Item = {
    type: 'timeline',
    id: idOfAll,
    title: timelineWords(bundle.language).name,
    description: bundle.title,
    height: 800,
    content: withHeading(timelineWords(bundle.language).name, 'timeline'),
  };
  return [
    ...faqItems(bundle),
    ...articleItems(bundle),
    ...treatyItems(bundle),
    ...(bundle.events?.length ? [timeline] : []),
  ];
}
