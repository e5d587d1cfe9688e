import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { images } from '../../bundle/sections/shared.js';
import { treaties } from '../../bundle/sections/treaties.js';
import type { Treaty, TreatyArticle } from '../../bundle/types.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { directionOf } from '../../i18n/direction.js';
import { treaty as words } from '../../i18n/en.js';
import { disclosure } from '../../parts/disclosure.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { figure } from '../../parts/figure.js';
import { frame, type Content } from '../../parts/frame.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import { version } from '../../shared/version.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { keyFacts } from './key-facts.js';
import { treatyStyles } from './treaty.styles.js';

/**
 * A treaty explained: its key facts with their sources, every article in plain
 * words, and what it leaves open. The address of a page with `#` and an
 * article's id, such as `#outer-space-treaty-2`, opens that article.
 *
 * @customElement space-treaty
 *
 * @slot - Shown until the treaty is there, and when it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The treaty is on the page.
 * @fires {SpaceErrorEvent} space-error - The treaty, or some items of its bundle, could not be shown.
 * @fires {SpaceToggleEvent} space-toggle - An article is about to open or close. Cancelling keeps it as it is.
 *
 * @csspart kind - Says whether the instrument is binding.
 * @csspart heading - The treaty's name.
 * @csspart intro - What it is.
 * @csspart section - A section: key facts, articles, what is left open.
 * @csspart section-heading - The heading of a section.
 * @csspart facts - The list of key facts.
 * @csspart item - An article of the treaty.
 * @csspart question - The heading of an article.
 * @csspart button - The button in that heading.
 * @csspart chevron - The mark that says whether the article is open.
 * @csspart number - The article's number.
 * @csspart answer - The explanation of an article.
 * @csspart official - Words of the treaty itself.
 * @csspart subheading - A heading inside an answer.
 * @csspart media - The picture, or one inside an answer, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart sources - The list of sources.
 * @csspart copy - The button that copies the address of an article.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceTreaty extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    treaty: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, disclosureStyles, treatyStyles];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** The id of the treaty. */
  treaty?: string;

  /** The level of the heading with the treaty's name, 1 to 6; the sections stand one level below, the articles two. */
  headingLevel = 2;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new BundleController<Treaty>(this, (bundle) => this.#select(bundle));
  readonly #disclosures = new DisclosureController(this);

  constructor() {
    super();
    new HashController(this, (id) => this.#reveal(id));
  }

  override render(): TemplateResult {
    return frame(this.#content, (content) => this.#renderTreaty(content));
  }

  #select(bundle: BundleContent): Treaty | string {
    if (!this.treaty) return 'The attribute "treaty" is missing.';
    return (
      bundle.read(treaties)?.find(({ id }) => id === this.treaty) ??
      `The bundle has no treaty "${this.treaty}".`
    );
  }

  #reveal(id: string): boolean {
    const { view } = this.#content;
    if (view.status !== 'ready') return false;
    const { item } = view;
    if (item.articles.some((article) => article.id === id)) {
      this.#disclosures.set(id, true, 'hash');
      return true;
    }
    return item.id === id;
  }

  #renderTreaty(content: Content<Treaty>): TemplateResult {
    const { item, bundle, base, citations } = content;
    const level = this.headingLevel;
    const image = bundle.read(images)?.find(({ id }) => id === item.image);
    return html`
      <div class="title" id=${item.id}>
        <div>
          <p class="kind" part="kind">${item.binding ? words.binding : words.commitment}</p>
          ${heading(level, 'heading', item.name)}
          <div class="intro prose" part="intro">
            ${richText(item.summary, { ...content, level: level + 1 })}
          </div>
        </div>
        ${image ? figure(image, base) : nothing}
      </div>
      ${this.#renderSection(words.keyFacts, keyFacts(item, citations))}
      ${this.#renderSection(
        words.articleByArticle,
        html`<div class="items">
          ${item.articles.map((article) => this.#renderArticle(article, content))}
        </div>`,
      )}
      ${
        item.open?.length
          ? this.#renderSection(
              words.open,
              html`<ul class="open prose">
                ${item.open.map(({ text, sources }) => html`<li>${text}${citations.mark(sources)}</li>`)}
              </ul>`,
            )
          : nothing
      }
      <p class="authority">
        ${words.authority}
        ${
          item.textUrl
            ? html`<a href=${new URL(item.textUrl, base).href}>${words.readText}</a>`
            : nothing
        }
      </p>
      ${citations.list(level + 1, item.sources)}
    `;
  }

  #renderSection(title: string, content: TemplateResult): TemplateResult {
    return html`<div class="section" part="section">
      ${heading(this.headingLevel + 1, 'section-heading', title)} ${content}
    </div>`;
  }

  #renderArticle(article: TreatyArticle, content: Content<Treaty>): TemplateResult {
    const level = this.headingLevel + 2;
    const { summary, asks, silent } = article.explanation;
    const list = (title: string, entries?: string[]) =>
      entries?.length
        ? html`${heading(level + 1, 'subheading', title)}
            <ul>
              ${entries.map((entry) => html`<li>${entry}</li>`)}
            </ul>`
        : nothing;
    return disclosure(
      {
        id: article.id,
        level,
        label: html`<span class="number" part="number">${words.article(article.number)}</span
          ><span>${article.title}</span>`,
        name: `${words.article(article.number)}, ${article.title}`,
        content: html`${richText(summary, { ...content, level: level + 1 })}
        ${list(words.asks, asks)} ${list(words.silent, silent)}
        ${this.#renderOfficial(article, content, level + 1)}`,
      },
      this.#disclosures,
    );
  }

  #renderOfficial(
    { official }: TreatyArticle,
    content: Content<Treaty>,
    level: number,
  ): TemplateResult | typeof nothing {
    if (!official) return nothing;
    const { language, text, sources, authentic } = official;
    return html`${heading(level, 'subheading', authentic ? words.officialText : words.translation)}
      <blockquote part="official" lang=${language} dir=${directionOf(language)}>
        ${richText(text, { ...content, level: level + 1 })}${content.citations.mark(sources)}
      </blockquote>`;
  }
}
