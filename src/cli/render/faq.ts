import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Question } from '../../bundle/types.js';
import { listing } from '../../elements/faq/listing.js';
import { faq as wordsIn } from '../../i18n/en.js';
import { heading } from '../article/html-text.js';
import { block, inLanguage } from '../article/in-language.js';
import { running, sourcesOf, textOf, type Fallback, type FallbackContext } from './fallback.js';

function item(one: Question, context: FallbackContext): Element {
  const text = textOf(context, context.level + 1);
  const answer = text.render(one.answer);
  text.add(one.sources);
  return h('details', { id: one.id }, [
    h('summary', inLanguage(one), one.question),
    ...block(one, answer),
    ...sourcesOf(text, context),
  ]);
}

/**
 * The questions of a bundle as `<details>`: complete for a page without JavaScript, and
 * shown until the element has loaded its content. What the reader opens there is also
 * open in the element.
 * @throws {Error} if the bundle has no question to show.
 */
export function renderFaq(context: FallbackContext): Fallback {
  const { bundle, level, topic } = context;
  const { faq, topics = [] } = bundle;
  const sections = faq ? listing(faq, topics, topic).sections : [];
  if (!faq || !sections.length) {
    throw new Error(
      topic
        ? `The bundle has no question on the topic "${topic}".`
        : 'The bundle has no questions.',
    );
  }
  const { title, intro } = faq;
  return {
    tag: 'faq',
    attributes: { topic },
    content: [
      ...(title ? [heading(level, title)] : []),
      ...(intro ? running(intro, context) : []),
      ...sections.flatMap((section) => [
        ...(sections.length > 1
          ? [heading(level + 1, section.topic?.title ?? wordsIn(bundle.language).otherTopic)]
          : []),
        ...section.groups.flat().map((one) => item(one, context)),
      ]),
    ],
  };
}
