import { html, nothing, type TemplateResult } from 'lit';
import { byDate } from '../../bundle/chronology.js';
import { plainText } from '../../bundle/plain-text.js';
import { images } from '../../bundle/sections/shared.js';
import type { Count, Treaty } from '../../bundle/types.js';
import { instrument } from '../../i18n/en.js';
import { treaties as wordsIn } from '../../i18n/en-overviews.js';
import { firstSentence } from '../../i18n/first-sentence.js';
import { formatDate } from '../../i18n/format-date.js';
import { kindOf } from '../../i18n/instrument-kind.js';
import { figure } from '../../parts/figure.js';
import { heading } from '../../parts/heading.js';
import type { Content } from '../../parts/shell.js';
import { passage } from '../../parts/untranslated.js';
import { timeline, type TimelineContext } from '../../parts/timeline.js';

/** What the views of the treaties are rendered from. */
export interface ViewContext {
  readonly content: Content<readonly Treaty[]>;
  /** The level of the highest heading. */
  readonly level: number;
  /** The treaty's name as a link or button that opens it. */
  readonly link: (treaty: Treaty) => TemplateResult;
}

/** The first sentence of the bundle's summary of a treaty. */
function sentence(treaty: Treaty, { content }: ViewContext, marks: unknown = nothing): unknown {
  const text = firstSentence(plainText(treaty.summary), content.bundle.language);
  const said = html`<p class="sentence" part="summary">${text}${marks}</p>`;
  return passage(treaty, content.bundle.language, said);
}

/** The act whose date places a treaty in the timeline. */
const beginning = (treaty: Treaty) =>
  treaty.openedForSignature ?? treaty.adopted ?? (treaty.binding ? treaty.inForce : undefined);

/** How many states have joined, with the date of that number and its source. */
function count(treaty: Treaty, { content }: ViewContext): TemplateResult | typeof nothing {
  const { language } = content.bundle;
  const words = wordsIn(language);
  const say = treaty.binding ? words.parties : words.signatories;
  const joined: Count | undefined = treaty.binding ? treaty.parties : treaty.signatories;
  if (!joined) return nothing;
  const { value, asOf, sources } = joined;
  return html`<p class="count" part="count">
    ${say(value)} ·
    <time datetime=${asOf}>${instrument(language).asOf(formatDate(asOf, language))}</time
    >${content.marks.mark(sources)}
  </p>`;
}

/** The treaties as cards. */
export function treatyList(context: ViewContext): TemplateResult {
  const { content } = context;
  const { language } = content.bundle;
  const all = content.bundle.read(images);
  return html`<ul class="cards">
    ${content.item.map((treaty) => {
      const image = all?.find(({ id }) => id === treaty.image);
      const year = beginning(treaty)?.date.slice(0, 4);
      return html`<li class=${treaty.binding ? 'card' : 'card non-binding'} part="card">
        ${image ? figure(image, content) : nothing}
        <div class="text">
          <p class="when">
            ${year ? html`<time part="date" datetime=${year}>${year}</time>` : nothing}
            <span class="kind" part="kind">${kindOf(treaty, language)}</span>
          </p>
          ${heading(context.level, 'title', context.link(treaty))} ${sentence(treaty, context)}
          ${count(treaty, context)}
        </div>
      </li>`;
    })}
  </ul>`;
}

/** The treaties as a timeline. */
export function treatyTimeline(
  context: ViewContext,
  { name, controller }: Pick<TimelineContext, 'name' | 'controller'>,
): TemplateResult {
  const { bundle, marks, item } = context.content;
  const { language } = bundle;
  const dated = item.map((treaty) => ({ treaty, ...beginning(treaty) }));
  const entries = byDate(dated).map(({ treaty, date, sources }) => {
    const { inForce } = treaty;
    const began = treaty.binding && inForce && inForce.date !== date ? inForce : undefined;
    const cited = marks.mark([...new Set([...(sources ?? []), ...(began?.sources ?? [])])]);
    return {
      date,
      label: kindOf(treaty, language),
      title: context.link(treaty),
      nonBinding: !treaty.binding,
      content: began
        ? html`${sentence(treaty, context)}
            <p class="count">
              ${wordsIn(language).inForce(formatDate(began.date, language))}${cited}
            </p>`
        : sentence(treaty, context, cited),
    };
  });
  const isCited = marks.list(context.level) !== nothing;
  return timeline(entries, { level: context.level, name, isCited, controller, language });
}
