import { html, nothing, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { images } from '../../bundle/sections/shared.js';
import { treaties } from '../../bundle/sections/treaties.js';
import type { Treaty } from '../../bundle/types.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { LazyPartController } from '../../controllers/lazy-part-controller.js';
import { ScrollSpyController } from '../../controllers/scroll-spy-controller.js';
import { instrument } from '../../i18n/en.js';
import { treaty as wordsIn } from '../../i18n/en-treaty.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { figure } from '../../parts/figure.js';
import { heading } from '../../parts/heading.js';
import { readingLevelChoice, type ReadingLevel } from '../../parts/reading-level-choice.js';
import { missingPart } from '../../parts/missing-part.js';
import { richText } from '../../parts/rich-text.js';
import type { Content } from '../../parts/shell.js';
import { showAllButton } from '../../parts/show-all.js';
import { passage, phrase } from '../../parts/untranslated.js';
import { controls } from '../../styles/controls.js';
import { prose } from '../../styles/prose.js';
import { contents } from './contents.js';
import { keyFacts } from './key-facts.js';
import type { LaterContext } from './later-sections.js';
import { treatyArticle, type ArticleContext } from './treaty-article.js';
import { treatyStyles } from './treaty.styles.js';
import type { SpaceTreaty } from './treaty.js';

/** A treaty explained, with the reader's choices and open articles. */
export class TreatyView {
  static readonly styles = [prose, controls, disclosureStyles, treatyStyles];

  readonly #host: SpaceTreaty;
  readonly #disclosures: DisclosureController;
  readonly #scrollSpy: ScrollSpyController;
  readonly #later: LazyPartController<LaterContext>;
  #begun = false;
  #level: ReadingLevel = 'standard';

  constructor(host: SpaceTreaty) {
    this.#host = host;
    this.#disclosures = new DisclosureController(host);
    this.#scrollSpy = new ScrollSpyController(host, '.item');
    host.addController(this.#scrollSpy);
    this.#later = new LazyPartController<LaterContext>(host, async () => {
      return (await import('./later-sections.js')).LaterSections;
    });
  }

  select(bundle: BundleContent): Treaty | string {
    const wanted = this.#host.treaty;
    if (!wanted) return 'The attribute "treaty" is missing.';
    const found = bundle.read(treaties)?.find(({ id }) => id === wanted);
    if (!found) return `The bundle has no treaty "${wanted}".`;
    if (!this.#begun) this.#disclosures.begin([], found.articles);
    this.#begun = true;
    return found;
  }

  reveal(treaty: Treaty, id: string): boolean {
    if (treaty.articles.some((article) => article.id === id)) {
      this.#disclosures.set(id, true, 'hash');
      return true;
    }
    return treaty.id === id;
  }

  render(content: Content<Treaty>): TemplateResult {
    const { item, bundle, base, marks } = content;
    const level = this.#host.headingLevel;
    const section: LaterContext['section'] = (title, it) =>
      html`<div class="section" part="section">
        ${heading(level + 1, 'section-heading', title)} ${it}
      </div>`;
    const image = bundle.read(images)?.find(({ id }) => id === item.image);
    const words = wordsIn(bundle.language);
    const kinds = instrument(bundle.language);
    // Tags of the same language can differ in script or region.
    const primary = (tag: string) => tag.split('-', 1)[0];
    const authentic = item.authenticLanguages;
    const isTranslation =
      authentic?.every((tag) => primary(tag) !== primary(bundle.language)) ?? false;
    const facts = keyFacts(content, isTranslation);
    return html`
      <div class="title" id=${item.id}>
        <div>
          <p class="kind" part="kind">${item.binding ? kinds.binding : kinds.commitment}</p>
          ${heading(level, 'heading', phrase(item, item.name), true)}
          <div class="intro prose" part="intro">
            ${passage(item, bundle.language, richText(item.summary, { ...content, level: level + 1 }))}
          </div>
        </div>
        ${image ? figure(image, content) : nothing}
      </div>
      ${facts === nothing ? nothing : section(words.keyFacts, facts)}
      ${
        item.articles.length
          ? section(
              item.binding ? words.articleByArticle : words.sectionBySection,
              this.#renderArticles(content),
            )
          : nothing
      }
      ${
        item.open?.length
          ? section(
              words.open,
              html`<ul class="open prose">
                ${item.open.map(({ text, sources }) => html`<li>${phrase(item, text)}${marks.mark(sources)}</li>`)}
              </ul>`,
            )
          : nothing
      }
      <div class="later">
        ${
          this.#later.failed
            ? missingPart(bundle.language, this.#later.load, this.#later.loading)
            : this.#later.render({
                ...this.#context(content),
                print: this.#host.print,
                level: level + 1,
                section,
              })
        }
      </div>
      <p class="authority">
        ${item.binding ? words.authority : words.authorityOfCommitment}
        ${isTranslation ? words.translated : nothing}
        ${
          item.textUrl
            ? html`<a href=${new URL(item.textUrl, base).href}
                >${isTranslation ? words.readTranslation : words.readText}</a
              >`
            : nothing
        }
      </p>
      ${marks.list(level + 1, item.sources)}
    `;
  }

  /** Takes the reader to an article without changing the address bar, because the page may have a router or a `<base>`. */
  readonly #go = (id: string): void => {
    this.#scrollSpy.lead(id);
    this.#disclosures.set(id, true, 'user');
    void this.#host.updateComplete.then(() => {
      const article = this.#host.shadowRoot?.getElementById(id);
      article?.scrollIntoView();
      article?.querySelector('button')?.focus({ preventScroll: true });
    });
  };

  #context(content: Content<Treaty>): Omit<ArticleContext, 'level'> {
    return {
      content,
      disclosures: this.#disclosures,
      readingLevel: this.#host.level || this.#level,
      go: this.#go,
    };
  }

  #renderArticles(content: Content<Treaty>): TemplateResult {
    const { articles } = content.item;
    const { language } = content.bundle;
    const context = { ...this.#context(content), level: this.#host.headingLevel + 2 };
    const ids = articles.map(({ id }) => id);
    const allOpen = ids.every((id) => this.#disclosures.isOpen(id));
    return html`<div class="toolbar">
        ${
          !this.#host.level && articles.some(({ explanation }) => explanation.plain)
            ? readingLevelChoice(language, this.#level, (level) => {
                this.#level = level;
                this.#host.requestUpdate();
              })
            : nothing
        }
        ${
          articles.length > 1
            ? showAllButton(language, allOpen, () => {
                this.#disclosures.setAll(ids, !allOpen, 'user');
              })
            : nothing
        }
      </div>
      <div class="articles">
        ${articles.length > 1 ? contents(content, this.#scrollSpy.current, this.#go) : nothing}
        <div class="items">
          ${articles.map((article, index) => treatyArticle(article, index, context))}
        </div>
      </div>`;
  }
}
