import { html, nothing, type TemplateResult } from 'lit';
import type { Position, Topic, Treaty } from '../../bundle/types.js';
import { treaties as words, treaty as treatyWords } from '../../i18n/en.js';
import { offerToRouter } from '../../parts/item-link.js';
import { most } from './comparison-model.js';
import { kindOf, type ViewContext } from './treaty-list.js';

/** What a comparison is made with. */
export interface ComparisonContext extends ViewContext {
  readonly treaties: readonly Treaty[];
  readonly topics: readonly Topic[];
  /** The ids of the treaties that are compared. */
  readonly chosen: ReadonlySet<string>;
  /** The topic that is shown where there is room for one alone. */
  readonly topic: string;
  readonly choose: (treaty: string, chosen: boolean) => void;
  readonly chooseTopic: (topic: string) => void;
  /** The address of an article of a treaty. */
  readonly address: (treaty: Treaty, article: string) => string;
}

/** What two or three treaties say on each topic, as a table; where it is narrow, on one topic at a time. */
export function comparison(context: ComparisonContext): TemplateResult {
  const { topics, topic, chosen } = context;
  const treaties = context.treaties.filter(({ id }) => chosen.has(id));
  return html`<div class="comparison">
    ${treatyChoice(context)}
    ${
      treaties.length
        ? html`${topicChoice(context)}
            <table part="table">
              <caption>
                ${words.comparisonOf(treaties.map(({ name }) => name))}
              </caption>
              <thead>
                <tr>
                  ${treaties.map(
                    (treaty) =>
                      html`<th scope="col" class=${treaty.binding ? nothing : 'open'}>
                        <span class="kind" part="kind">${kindOf(treaty)}</span>
                        <span class="name">${context.link(treaty)}</span>
                      </th>`,
                  )}
                </tr>
              </thead>
              ${topics.map(
                ({ id, title }) =>
                  html`<tbody class=${id === topic ? 'chosen' : nothing}>
                    <tr>
                      <th scope="rowgroup" colspan=${treaties.length} part="topic">${title}</th>
                    </tr>
                    <tr>
                      ${treaties.map((treaty) => cell(treaty, id, context))}
                    </tr>
                  </tbody>`,
              )}
            </table>`
        : nothing
    }
  </div>`;
}

function treatyChoice({ treaties, chosen, choose }: ComparisonContext): TemplateResult {
  const full = chosen.size >= most;
  return html`<fieldset class="choice" part="choice">
      <legend>${words.compare}</legend>
      ${treaties.map(
        ({ id, name }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.has(id)}
              ?disabled=${full && !chosen.has(id)}
              @change=${(event: Event) => {
                choose(id, (event.currentTarget as HTMLInputElement).checked);
              }}
            />${name}</label
          >`,
      )}
    </fieldset>
    <p class="said" part="status" role="status">
      ${full ? words.enough : chosen.size < 2 ? words.chooseMore : nothing}
    </p>`;
}

function topicChoice({ topics, topic, chooseTopic }: ComparisonContext): TemplateResult {
  return html`<label class="one-topic"
    >${words.topic}<select
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
  const classes = `${treaty.binding ? '' : 'open '}${silent ? 'silent' : ''}`;
  return html`<td class=${classes || nothing}>
    ${
      position
        ? html`${position.text}${context.content.citations.mark(position.sources)}
          ${articles(treaty, position, context)}`
        : words.notCompared
    }
  </td>`;
}

function articles(
  treaty: Treaty,
  position: Position,
  { address }: ComparisonContext,
): TemplateResult | typeof nothing {
  const found = treaty.articles.filter(({ id }) => position.articles?.includes(id));
  if (!found.length) return nothing;
  return html`<p class="articles">
    ${found.map(
      ({ id, number }) =>
        html`<a
          href=${address(treaty, id)}
          @click=${(event: MouseEvent) => {
            offerToRouter(event, id);
          }}
          >${treatyWords.article(number)}</a
        >`,
    )}
  </p>`;
}
