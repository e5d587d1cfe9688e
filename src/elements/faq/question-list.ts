import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Question } from '../../bundle/types.js';
import { faq as wordsIn } from '../../i18n/en.js';
import { disclosure } from '../../parts/disclosure.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import type { Content } from '../../parts/shell.js';
import { SourceMarks } from '../../parts/source-marks.js';
import { passage, phrase } from '../../parts/untranslated.js';
import type { FaqModel } from './faq-model.js';
import { groupSize, type Listing, type Section } from './listing.js';

/** What a list of questions is rendered from. */
export interface QuestionListContext {
  readonly content: Content<Listing>;
  readonly model: FaqModel;
  /** The level of the highest heading in the list. */
  readonly level: number;
}

/**
 * The questions of an FAQ by topic.
 * @param count How many questions to show now, rounded up to whole groups.
 */
export function questionList(context: QuestionListContext, count: number): TemplateResult {
  const { sections } = context.content.item;
  const titled = sections.length > 1;
  let first = 0;
  const shown = sections.map((section) => {
    const groups: unknown[] = [];
    for (const group of section.groups) {
      if (first < count) groups.push(questionGroup(group, section, first, titled, context));
      first += group.length;
    }
    if (!groups.length) return nothing;
    const title = section.topic?.title ?? wordsIn(context.content.bundle.language).otherTopic;
    return html`<div class="section" ?hidden=${!hasListed(section, context.model)}>
      ${titled ? heading(context.level, 'topic', title) : nothing}${groups}
    </div>`;
  });
  return html`<div class="items">${shown}</div>`;
}

function questionGroup(
  group: readonly Question[],
  section: Section,
  first: number,
  titled: boolean,
  context: QuestionListContext,
): unknown {
  const { content, model } = context;
  const level = titled ? context.level + 1 : context.level;
  const state = group.map(
    (question) =>
      Number(model.disclosures.isOpen(question.id)) + 2 * Number(model.isListed(section, question)),
  );
  // Groups off the screen are laid out when they come near it; for the first group,
  // that would only cause a delay.
  const later = first > 0 && group.length === groupSize;
  // Nothing but these values changes what a group looks like.
  return guard(
    [group, content.bundle, model.level, level, state.join('')],
    () =>
      html`<div class=${later ? 'later' : nothing}>
        ${group.map((question, place) => renderQuestion(question, level, state[place] < 2, context))}
      </div>`,
  );
}

const hasListed = (section: Section, model: FaqModel) =>
  section.groups.some((group) => group.some((question) => model.isListed(section, question)));

function renderQuestion(
  question: Question,
  level: number,
  hidden: boolean,
  context: QuestionListContext,
): TemplateResult {
  const { content, model } = context;
  const name = phrase(question, question.question);
  return disclosure(
    {
      id: question.id,
      level,
      label: name,
      name,
      language: content.bundle.language,
      // Rendering hidden answers would slow down the search.
      content: hidden ? noChange : renderAnswer(question, level + 1, context),
      hidden,
    },
    model.disclosures,
  );
}

function renderAnswer(
  question: Question,
  level: number,
  { content, model }: QuestionListContext,
): unknown {
  const marks = new SourceMarks(content.bundle, content.base);
  const answer = richText(model.answer(question), { ...content, marks, level });
  const text = passage(question, content.bundle.language, answer);
  const sources = marks.list(level, question.sources);
  return sources === nothing ? text : [text, sources];
}
