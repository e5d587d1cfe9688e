import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Act, Treaty, TreatyArticle } from '../../bundle/types.js';
import { instrument } from '../../i18n/en.js';
import { takeAway as wordsIn } from '../../i18n/en-later.js';
import { formatDate } from '../../i18n/format-date.js';
import { copyAndAnnounce } from '../../parts/copy-link.js';
import { printElement } from '../../parts/print-element.js';
import type { Content } from '../../parts/shell.js';
import { quoting } from '../../parts/untranslated.js';
import { articleName } from './treaty-article.js';

/** The look of the citation and of what goes with it. */
export const takeAwayStyles = css`
  .take-away select {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
  }

  .citation {
    max-inline-size: var(--_measure);
    margin: 1em 0;
  }

  .take-away .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    font-size: 0.9375em;
  }

  /* The room beside it counts once. */
  .take-away [role='status']:empty {
    margin-inline-start: -0.75em;
  }

  @media print {
    .take-away :is(label, .actions) {
      display: none;
    }
  }
`;

const titleOf = ({ name, officialTitle }: Treaty) => officialTitle ?? name;

/** The citation of a treaty, or of one of its articles, as lawyers write it. */
export function citation(treaty: Treaty, language: string, article?: TreatyArticle): string {
  const on = (act?: Act) => act && formatDate(act.date, language);
  return wordsIn(language).citation({
    title: titleOf(treaty),
    opened: on(treaty.openedForSignature),
    inForce: treaty.binding ? on(treaty.inForce) : undefined,
    unts: treaty.unts?.text,
    part: article && articleName(treaty, article, language),
  });
}

/** How to cite a treaty or an article, and its print. */
export class TakeAwaySection {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #chosen = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render({ item, bundle: { language } }: Content<Treaty>): TemplateResult {
    const words = wordsIn(language);
    const article = item.articles.find(({ id }) => id === this.#chosen);
    const text = citation(item, language, article);
    return html`<div class="take-away">
      <label
        >${words.what}<select
          @change=${({ currentTarget }: Event) => {
            this.#chosen = (currentTarget as HTMLSelectElement).value;
            this.#host.requestUpdate();
          }}
        >
          <option value="" ?selected=${!article}>${words.whole}</option>
          ${item.articles.map(
            (one) =>
              html`<option
                value=${one.id}
                lang=${one.language ?? nothing}
                ?selected=${one === article}
              >
                ${articleName(item, one, language)}${instrument(language).colon}${one.title}
              </option>`,
          )}
        </select></label
      >
      <p class="citation" part="citation">
        ${quoting(text, [{ language: item.language, text: titleOf(item) }])}
      </p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          part="action"
          @click=${(event: Event) =>
            void copyAndAnnounce(
              event.currentTarget as Element,
              () => navigator.clipboard.writeText(text),
              {
                done: words.copied,
                instead: text,
              },
            )}
        >
          ${words.copy}</button
        >${
          // What was copied is not what stands there then.
          keyed(text, html`<span role="status"></span>`)
        }
        <button
          type="button"
          class="quiet"
          part="action"
          @click=${() => {
            this.#print(article?.id);
          }}
        >
          ${words.print}
        </button>
      </div>
    </div>`;
  }

  /** Prints all, or one article with the treaty's name above it. */
  #print(article = ''): void {
    const { shadowRoot } = this.#host;
    const content = shadowRoot?.querySelector<HTMLElement>('.root');
    if (!content) return;
    const chosen = shadowRoot?.getElementById(article);
    printElement(content, chosen ? { chosen, without: allBut(chosen, content) } : {});
  }
}

/** What does not go with an article when it is printed: neither other articles nor sections without it. */
function allBut(article: Element, content: HTMLElement): Element[] {
  const rest = content.querySelectorAll('.item, .intro, .section, figure');
  return [...rest].filter((one) => !one.contains(article) && !one.querySelector('.citation'));
}
