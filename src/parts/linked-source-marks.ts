import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../bundle/types.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { fragmentUrl } from '../shared/fragment-url.js';
import { SourceMarks } from './source-marks.js';

/** The mark from which the reader last came to each source. */
const origins = new WeakMap<Element, HTMLElement>();

const go = (target: HTMLElement | null | undefined): void => {
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus();
};

const rootOf = (event: Event) => (event.currentTarget as Element).getRootNode() as ShadowRoot;

/**
 * Sources whose numbers link to the list, and whose entries link back to where the
 * reader came from. The URL does not change.
 */
export class LinkedSourceMarks extends SourceMarks {
  /** The numbers of the sources cited by marks. */
  readonly #marked = new Set<number>();

  override mark(ids: readonly string[] = []): unknown {
    return this.numbered(ids).map(([number]) => {
      this.#marked.add(number);
      return html`<sup class="mark"
        >&NoBreak;<a
          href=${fragmentUrl(`source:${number}`)}
          role="doc-noteref"
          part="mark"
          data-source=${number}
          @click=${(event: Event) => {
            event.preventDefault();
            const entry = rootOf(event).getElementById(`source:${number}`);
            if (entry) origins.set(entry, event.currentTarget as HTMLElement);
            go(entry);
          }}
          ><span aria-hidden="true">${number}</span
          ><span class="visually-hidden" lang=${this.language}
            >${wordsIn(this.language).source(number)}</span
          ></a
        ></sup
      >`;
    });
  }

  protected override entry(source: Source): TemplateResult {
    const number = this.number(source);
    return html`<li id="source:${number}" tabindex="-1">
      ${this.describe(source)}${this.#marked.has(number) ? this.#back(number) : nothing}
    </li>`;
  }

  #back(number: number): TemplateResult {
    return html`<button
      type="button"
      class="back"
      part="back"
      @click=${(event: Event) => {
        const root = rootOf(event);
        const entry = root.getElementById(`source:${number}`);
        go(
          (entry && origins.get(entry)) ??
            root.querySelector<HTMLElement>(`[data-source='${number}']`),
        );
      }}
    >
      <span aria-hidden="true">↑</span
      ><span class="visually-hidden">${wordsIn(this.language).backToText(number)}</span>
    </button>`;
  }
}
