import type { Element } from 'hast';
import { h } from 'hastscript';
import { decadeOf, byDate } from '../../bundle/chronology.js';
import type { TimelineEvent } from '../../bundle/types.js';
import { timeline as wordsIn } from '../../i18n/en-overviews.js';
import { formatDate } from '../../i18n/format-date.js';
import { heading } from '../article/html-text.js';
import { block, inLanguage } from '../article/in-language.js';
import { sourcesOf, textOf, type Fallback, type FallbackContext } from './fallback.js';

/**
 * The events of a bundle by decade.
 * @throws {Error} if there are none.
 */
export function renderTimeline(context: FallbackContext): Fallback {
  const { bundle, level, topic } = context;
  const events = (bundle.events ?? []).filter((one) => !topic || one.topic === topic);
  if (!events.length) {
    throw new Error(
      topic ? `The bundle has no event on the topic "${topic}".` : 'The bundle has no events.',
    );
  }
  const text = textOf(context, level);
  const entry = (event: TimelineEvent) => {
    const { id, date, title, summary, sources } = event;
    return h('li', { id }, [
      h('time', { datetime: date }, formatDate(date, bundle.language)),
      ' ',
      h('strong', inLanguage(event), title),
      ...text.cite(sources),
      ...(summary ? block(event, text.render(summary)) : []),
    ]);
  };
  const decades = new Map<string, Element[]>();
  for (const event of byDate(events)) {
    const decade = decadeOf(event.date);
    decades.set(decade, [...(decades.get(decade) ?? []), entry(event)]);
  }
  return {
    tag: 'timeline',
    attributes: { topic },
    content: [
      ...[...decades].flatMap(([decade, items]) => [
        heading(level, wordsIn(bundle.language).decade(decade)),
        h('ul', items),
      ]),
      ...sourcesOf(text, context),
    ],
  };
}
