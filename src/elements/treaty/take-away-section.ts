import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { terms } from '../../bundle/sections/reference.js';
import type { Act, Term, Treaty, TreatyArticle } from '../../bundle/types.js';
import { articleName } from '../../i18n/article-name.js';
import { instrument } from '../../i18n/en.js';
import { takeAway as wordsIn } from '../../i18n/en-later.js';
import { formatDate } from '../../i18n/format-date.js';
import { copyAndAnnounce } from '../../parts/copy-link.js';
import { termsOf } from '../../parts/glossary.js';
import { quoting } from '../../parts/untranslated.js';
import { lazily } from '../../shared/lazily.js';
import type { LaterContext } from './later-sections.js';
import { textsOf } from './treaty-article.js';

const titleOf = ({ name, officialTitle }: Treaty) => officialTitle ?? name;

/** The citation of a treaty or one of its articles, as lawyers write it. */
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

/** How to cite a treaty or an article, and buttons to print it. */
export class TakeAwaySection {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The id of the chosen article; empty for the whole treaty. */
  chosen = '';
  #text = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render({ content: { item, bundle }, readingLevel }: LaterContext): TemplateResult {
    const { language } = bundle;
    const words = wordsIn(language);
    const article = item.articles.find(({ id }) => id === this.chosen);
    const text = citation(item, language, article);
    // The notice is about a citation that is no longer shown.
    if (text !== this.#text) this.#find('.take-away [role=status]')?.replaceChildren();
    this.#text = text;
    return html`<div class="take-away">
      <label
        >${words.what}<select
          @change=${({ currentTarget }: Event) => {
            this.chosen = (currentTarget as HTMLSelectElement).value;
            this.#host.requestUpdate();
          }}
        >
          <option value="" .selected=${!article}>${words.whole}</option>
          ${item.articles.map(
            (one) =>
              html`<option
                value=${one.id}
                lang=${one.language ?? nothing}
                .selected=${one === article}
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
        ><span role="status"></span>
        <button
          type="button"
          class="quiet"
          part="action"
          @click=${() => {
            const texts = article && textsOf(article, readingLevel);
            this.#print(article?.id, texts && termsOf(texts, bundle.read(terms)));
          }}
        >
          ${words.print}
        </button>
      </div>
    </div>`;
  }

  /** Prints everything, or one article with the treaty's name above it and its terms below. */
  #print(article = '', its = new Set<Term>()): void {
    void lazily(import('../../parts/print-element.js'), ({ printElement }) => {
      const content = this.#find('.root');
      const chosen = this.#host.shadowRoot?.getElementById(article);
      if (!content) return;
      printElement(
        content,
        chosen
          ? { chosen, without: [...allBut(chosen, content), ...otherTerms(its, content)] }
          : {},
      );
    });
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}

/** What to hide when one article is printed: the other articles, and sections without it. */
function allBut(article: Element, content: HTMLElement): Element[] {
  const rest = content.querySelectorAll('.item, .intro, .section, figure');
  return [...rest].filter((one) => !one.contains(article) && !one.querySelector('.citation'));
}

/** The entries of the glossary that the article does not need, or all of it. */
function otherTerms(its: ReadonlySet<Term>, content: HTMLElement): Element[] {
  const ids = new Set([...its].map(({ id }) => id));
  if (!ids.size) return [...content.querySelectorAll('.glossary')];
  const entries = [...content.querySelectorAll<HTMLElement>('.glossary [data-term]')];
  return entries.filter(({ dataset }) => !ids.has(dataset.term ?? ''));
}
