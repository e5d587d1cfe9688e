import { html, nothing, type TemplateResult } from 'lit';
import type { BundleContent } from '../bundle/bundle-content.js';
import { sources } from '../bundle/sections/shared.js';
import type { Source } from '../bundle/types.js';
import { common } from '../i18n/en.js';
import { heading } from './heading.js';
import { phrase, quoting } from './untranslated.js';

/** The sources of one text, numbered in the order in which they are first cited. */
export class SourceMarks {
  readonly #sources: readonly Source[];
  protected readonly language: string;
  readonly #base: string;
  readonly #cited: Source[] = [];

  constructor(bundle: BundleContent, base: string) {
    this.#sources = bundle.read(sources) ?? [];
    this.language = bundle.language;
    this.#base = base;
  }

  /**
   * The numbers of these sources, each a link to the source. Ids that are not in the
   * bundle are skipped.
   */
  mark(ids: readonly string[] = []): unknown {
    return this.numbered(ids).map(([number, source]) => {
      const { language, title: text } = source;
      const name = quoting(common(this.language).source(text), [{ language, text }]);
      const label = html`${number}<span class="visually-hidden" lang=${this.language}
          >${name}</span
        >`;
      // In scripts without spaces, a line could start with the mark.
      return html`<sup class="mark">&NoBreak;${this.#link(source, label)}</sup>`;
    });
  }

  /** The list of all sources cited so far, and of `more`. */
  list(level: number, more: readonly string[] = []): TemplateResult | typeof nothing {
    for (const source of this.find(more)) this.number(source);
    if (!this.#cited.length) return nothing;
    return html`
      <div class="sources" part="sources">
        ${heading(level, 'subheading', common(this.language).sources, true)}
        <ol>
          ${this.#cited.map((source) => this.entry(source))}
        </ol>
      </div>
    `;
  }

  protected entry(source: Source): TemplateResult {
    return html`<li>${this.describe(source)}</li>`;
  }

  protected describe(source: Source): unknown {
    const { title, publisher, date } = source;
    return phrase(
      source,
      // A line may end with the separator between these, but never start with it.
      html`${this.#link(source, title)}${
        publisher ? html`&nbsp;<span class="publisher">${publisher}</span>` : nothing
      }${date ? html`&nbsp;<time datetime=${date}>${date.slice(0, 4)}</time>` : nothing}`,
    );
  }

  protected find(ids: readonly string[]): Source[] {
    return ids.flatMap((id) => this.#sources.find((source) => source.id === id) ?? []);
  }

  /** Sources with their numbers, in numerical order. */
  protected numbered(ids: readonly string[]): (readonly [number, Source])[] {
    return this.find(ids)
      .map((source) => [this.number(source), source] as const)
      .sort(([one], [other]) => one - other);
  }

  protected number(source: Source): number {
    const index = this.#cited.indexOf(source);
    return index < 0 ? this.#cited.push(source) : index + 1;
  }

  #link(source: Source, label: unknown): unknown {
    return source.url
      ? html`<a dir="auto" href=${new URL(source.url, this.#base).href}>${label}</a>`
      : label;
  }
}
