import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Bundle, Question } from '../../bundle/types.js';
import { listing } from '../../elements/faq/listing.js';
import { common, faq as wordsIn } from '../../i18n/en.js';
import { ArticleText } from '../article/article-text.js';

/** What of the FAQ is rendered, and where its links lead. */
export interface FaqOptions {
  /** The folder of the bundle as the page addresses it, with a slash at the end. */
  readonly base: string;
  /** The topic to which the questions are limited. */
  readonly topic?: string;
}

function sources(text: ArticleText, language: string): Element[] {
  if (!text.sources.size) return [];
  const items = [...text.sources.keys()].map(({ title, url }) =>
    h('li', url ? h('a', { href: url }, title) : title),
  );
  return [h('p', common(language).sources), h('ol', items)];
}

function item(one: Question, bundle: Bundle, base: string): Element {
  const text = new ArticleText(bundle, {
    link: (address) => (/^([a-z]+:|#|\/)/i.test(address) ? address : base + address),
    picture: () => undefined,
    standsAlone: true,
  });
  const answer = text.render(one.answer);
  text.add(one.sources);
  return h('details', { id: one.id }, [
    h('summary', one.question),
    ...answer,
    ...sources(text, bundle.language),
  ]);
}

/**
 * The questions of a bundle as `<details>` between the tags of `<space-faq>`: all
 * that a page without script needs, and what the element shows until it has its
 * content. What the reader opens there is open in the element too.
 * @throws {Error} when the bundle has no question to show.
 */
export function renderFaq(bundle: Bundle, { base, topic }: FaqOptions): string {
  const { faq, topics = [] } = bundle;
  const sections = faq ? listing(faq, topics, topic).sections : [];
  if (!faq || !sections.length) {
    throw new Error(
      topic
        ? `The bundle has no question of the topic "${topic}".`
        : 'The bundle has no questions.',
    );
  }
  const { title, intro } = faq;
  const opening = new ArticleText(bundle, {
    link: (address) => address,
    picture: () => undefined,
    standsAlone: true,
  });
  const content: ElementContent[] = [
    ...(title ? [h('h2', title)] : []),
    ...(intro ? opening.render(intro) : []),
    ...sections.flatMap((section) => [
      ...(sections.length > 1
        ? [h('h3', section.topic?.title ?? wordsIn(bundle.language).otherTopic)]
        : []),
      ...section.groups.flat().map((one) => item(one, bundle, base)),
    ]),
  ];
  const lines = content.map((one) => `  ${toHtml(one)}\n`).join('');
  return `<space-faq${topic ? ` topic="${topic}"` : ''}>\n${lines}</space-faq>\n`;
}
