import { html, nothing, type TemplateResult } from 'lit';
import type { Position, Topic, Treaty } from '../../bundle/types.js';
import { articleName } from '../../i18n/article-name.js';
import { common } from '../../i18n/en.js';
import { comparison as wordsIn } from '../../i18n/en-later.js';
import { kindOf } from '../../i18n/instrument-kind.js';
import { phrase, quoting } from '../../parts/untranslated.js';
import { maxCompared } from './comparison-model.js';
import type { ViewContext } from './treaty-list.js';

export { comparisonStyles as styles } from './comparison.styles.js';

/** What a comparison is rendered from. */
export interface ComparisonContext extends ViewContext {
  readonly treaties: readonly Treaty[];
  readonly topics: readonly Topic[];
  /** The ids of the compared treaties. */
  readonly chosen: ReadonlySet<string>;
  /** The topic shown if there is room for only one. */
  readonly topic: string;
  readonly choose: (treaty: string, chosen: boolean) => void;
  readonly chooseTopic: (topic: string) => void;
  /** The URL of an article of a treaty. */
  readonly address: (treaty: Treaty, article: string) => string;
  /** Follows a link to such an article. */
  readonly follow: (event: MouseEvent, treaty: Treaty, article: string) => void;
}

/**
 * What two or three treaties say on each topic, as a table with one column per treaty;
 * if that would be too narrow to read, a table of one topic, with the treaties below
 * one another.
 */
export function comparison(context: ComparisonContext): TemplateResult {
  const treaties = context.treaties.filter(({ id }) => context.chosen.has(id));
  return html`<div class="comparison">
    ${treatyChoice(context)}
    ${
      treaties.length
        ? html`${sideBySide(treaties, context)}
            <div class="one-at-a-time">
              ${topicChoice(context)}${onOneTopic(treaties, context)}
            </div>`
        : nothing
    }
  </div>`;
}

const wordsOf = ({ content }: ComparisonContext) => wordsIn(content.bundle.language);

const namesOf = (treaties: readonly Treaty[]) => treaties.map(({ name }) => name);

/** A sentence that names treaties. */
const naming = (treaties: readonly Treaty[], sentence: string) =>
  quoting(
    sentence,
    treaties.map(({ language, name: text }) => ({ language, text })),
  );

const treatyHeader = (treaty: Treaty, { content, link }: ComparisonContext) =>
  html`<span class="kind" part="kind">${kindOf(treaty, content.bundle.language)}</span>
    <span class="name">${link(treaty)}</span>`;

/** Scrolls to what the keyboard has led to, if the column headings, which stay in view, are above it. */
function uncover({ currentTarget, target }: FocusEvent): void {
  const { tHead } = currentTarget as HTMLTableElement;
  const focused = target as Element;
  // A click would miss a link that moves when it is pressed.
  if (!tHead || tHead.contains(focused) || !focused.matches(':focus-visible')) return;
  const { bottom } = tHead.getBoundingClientRect();
  if (focused.getBoundingClientRect().top < bottom) focused.scrollIntoView({ block: 'center' });
}

function sideBySide(treaties: readonly Treaty[], context: ComparisonContext): TemplateResult {
  return html`<table class="side-by-side" part="table" @focusin=${uncover}>
    <caption>
      ${naming(treaties, wordsOf(context).comparisonOf(namesOf(treaties)))}
    </caption>
    <thead>
      <tr>
        ${treaties.map(
          (treaty) =>
            html`<th scope="col" class=${treaty.binding ? nothing : 'non-binding'}>
              ${treatyHeader(treaty, context)}
            </th>`,
        )}
      </tr>
    </thead>
    ${context.topics.map(
      ({ id, title }) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan=${treaties.length} part="topic">${title}</th>
          </tr>
          <tr>
            ${treaties.map((treaty) => cell(treaty, id, context))}
          </tr>
        </tbody>`,
    )}
  </table>`;
}

function onOneTopic(treaties: readonly Treaty[], context: ComparisonContext): TemplateResult {
  const title = context.topics.find(({ id }) => id === context.topic)?.title ?? '';
  return html`<table part="table">
    <caption>
      ${naming(treaties, wordsOf(context).comparisonOn(title, namesOf(treaties)))}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${title}</th>
      </tr>
    </thead>
    ${treaties.map(
      (treaty) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" class=${treaty.binding ? nothing : 'non-binding'}>
              ${treatyHeader(treaty, context)}
            </th>
          </tr>
          <tr>
            ${cell(treaty, context.topic, context)}
          </tr>
        </tbody>`,
    )}
  </table>`;
}

function treatyChoice(context: ComparisonContext): TemplateResult {
  const { treaties, chosen, choose } = context;
  const words = wordsOf(context);
  const full = chosen.size >= maxCompared;
  return html`<fieldset class="choice" part="choice">
      <legend>${words.compare}</legend>
      ${treaties.map(
        ({ id, language, name }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.has(id)}
              ?disabled=${full && !chosen.has(id)}
              @change=${(event: Event) => {
                choose(id, (event.currentTarget as HTMLInputElement).checked);
              }}
            />${phrase({ language }, name)}</label
          >`,
      )}
    </fieldset>
    <p class="said" part="status" role="status">
      ${full ? words.enough : chosen.size < 2 ? words.chooseMore : nothing}
    </p>`;
}

function topicChoice(context: ComparisonContext): TemplateResult {
  const { topics, topic, chooseTopic } = context;
  return html`<label
    >${common(context.content.bundle.language).topic}<select
      part="topic-choice"
      @change=${(event: Event) => {
        chooseTopic((event.currentTarget as HTMLSelectElement).value);
      }}
    >
      ${topics.map(
        ({ id, title }) => html`<option value=${id} ?selected=${id === topic}>${title}</option>`,
      )}
    </select></label
  >`;
}

function cell(treaty: Treaty, topic: string, context: ComparisonContext): TemplateResult {
  const position = treaty.positions?.find((one) => one.topic === topic);
  const silent = !position?.articles?.length;
  const classes = `${treaty.binding ? '' : 'non-binding '}${silent ? 'silent' : ''}`;
  return html`<td class=${classes || nothing}>
    ${
      position
        ? html`${phrase(treaty, position.text)}${context.content.marks.mark(position.sources)}
          ${articles(treaty, position, context)}`
        : wordsOf(context).notCompared
    }
  </td>`;
}

function articles(
  treaty: Treaty,
  position: Position,
  { address, content, follow }: ComparisonContext,
): TemplateResult | typeof nothing {
  const found = treaty.articles.filter(({ id }) => position.articles?.includes(id));
  if (!found.length) return nothing;
  return html`<p class="articles">
    ${found.map(
      (article) =>
        html`<a
          href=${address(treaty, article.id)}
          @click=${(event: MouseEvent) => {
            follow(event, treaty, article.id);
          }}
          >${articleName(treaty, article, content.bundle.language)}</a
        >`,
    )}
  </p>`;
}
