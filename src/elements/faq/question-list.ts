import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Question } from '../../bundle/types.js';
import { faq as words } from '../../i18n/en.js';
import { Citations } from '../../parts/citations.js';
import { disclosure, moveFocus } from '../../parts/disclosure.js';
import type { Content } from '../../parts/frame.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import type { FaqModel } from './faq-model.js';
import { groupSize, type Listing, type Section } from './listing.js';

/** What a list of questions is made with. */
export interface QuestionListContext {
  readonly content: Content<Listing>;
  readonly model: FaqModel;
  /** The level of the highest heading in the list. */
  readonly level: number;
}

/**
 * The questions of a FAQ by topic.
 * @param count How many groups of questions to show now.
 */
export function questionList(context: QuestionListContext, count: number): TemplateResult {
  const { sections } = context.content.item;
  let before = 0;
  const shown = sections.map((section) => {
    const first = before;
    before += section.groups.length;
    return first < count ? questionSection(section, first, count, context) : nothing;
  });
  return html`<div class="items" @keydown=${moveFocus}>${shown}</div>`;
}

function questionSection(
  section: Section,
  first: number,
  count: number,
  context: QuestionListContext,
): TemplateResult {
  const { content, model, level } = context;
  const titled = content.item.sections.length > 1;
  const questionLevel = titled ? level + 1 : level;
  const groups = section.groups.slice(0, count - first).map((group, index) => {
    // Whatever changes the look of a group: nothing else renders it again.
    const state = group.map(
      (question) =>
        Number(model.disclosures.isOpen(question.id)) +
        2 * Number(model.isListed(section, question)),
    );
    // What is not on the screen is laid out when it comes there; on the first screen that would only be late.
    const later = first + index > 0 && group.length === groupSize;
    return guard(
      [group, content.bundle, model.level, questionLevel, state.join('')],
      () =>
        html`<div class=${later ? 'later' : nothing}>
          ${group.map((question, place) =>
            renderQuestion(question, questionLevel, state[place] < 2, context),
          )}
        </div>`,
    );
  });
  const { topic } = section;
  return html`<div class="section" ?hidden=${!hasListed(section, model)}>
    ${titled ? heading(level, 'topic', topic?.title ?? words.otherTopic) : nothing}${groups}
  </div>`;
}

const hasListed = (section: Section, model: FaqModel) =>
  section.groups.some((group) => group.some((question) => model.isListed(section, question)));

function renderQuestion(
  question: Question,
  level: number,
  hidden: boolean,
  { content, model }: QuestionListContext,
): TemplateResult {
  const citations = new Citations(content.bundle, content.base);
  const answer = richText(model.answer(question), { ...content, citations, level: level + 1 });
  return disclosure(
    {
      id: question.id,
      level,
      label: question.question,
      name: question.question,
      content: html`${answer}${citations.list(level + 1, question.sources)}`,
      hidden,
    },
    model.disclosures,
  );
}
