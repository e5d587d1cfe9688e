import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { images } from '../../bundle/sections/shared.js';
import { treaties } from '../../bundle/sections/treaties.js';
import type { Treaty } from '../../bundle/types.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { IdleController } from '../../controllers/idle-controller.js';
import { ReadingController } from '../../controllers/reading-controller.js';
import { treaty as wordsIn } from '../../i18n/en.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { figure } from '../../parts/figure.js';
import { frame, type Content } from '../../parts/frame.js';
import { heading } from '../../parts/heading.js';
import { levelChoice, type Level } from '../../parts/level-choice.js';
import { richText } from '../../parts/rich-text.js';
import { showAllButton } from '../../parts/show-all.js';
import { passage, phrase } from '../../parts/untranslated.js';
import { version } from '../../shared/version.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { contents } from './contents.js';
import { keyFacts } from './key-facts.js';
import type { LaterContext } from './later-sections.js';
import { treatyArticle } from './treaty-article.js';
import { treatyStyles } from './treaty.styles.js';

/**
 * A treaty explained: its key facts with their sources, every article in plain
 * words, what it leaves open, who is party, a few questions to check oneself,
 * and how to cite it. The address of a page with `#` and an article's id, such
 * as `#outer-space-treaty-2`, opens that article. What binds nobody in law is
 * never spoken of as a treaty in force.
 *
 * @customElement space-treaty
 *
 * @attr {string} kiosk - For a screen that many touch: targets of 48 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The first element of a page with a number decides. Later changes have no effect.
 *
 * @slot - Shown until the treaty is there, and when it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The treaty is on the page.
 * @fires {SpaceErrorEvent} space-error - The treaty, or some items of its bundle, could not be shown.
 * @fires {SpaceToggleEvent} space-toggle - An article is about to open or close. Cancelling keeps it as it is.
 * @fires {SpaceAfterToggleEvent} space-after-toggle - An article has opened or closed.
 *
 * @csspart kind - Says whether the instrument is binding.
 * @csspart heading - The treaty's name.
 * @csspart intro - What it is.
 * @csspart section - A section: key facts, articles, what is left open, who is party, questions, citation.
 * @csspart section-heading - The heading of a section.
 * @csspart facts - The list of key facts.
 * @csspart notice - Says that a figure is more than 400 days old.
 * @csspart contents - The list of articles as links.
 * @csspart choice - The group of reading levels, and other groups of radio buttons.
 * @csspart show-all - The button that opens or closes all articles.
 * @csspart item - An article of the treaty.
 * @csspart question - The heading of an article.
 * @csspart button - The button in that heading.
 * @csspart chevron - The mark that says whether the article is open.
 * @csspart number - The article's number.
 * @csspart answer - The explanation of an article.
 * @csspart official - Words of the treaty itself.
 * @csspart steps - The links to the previous and the next article.
 * @csspart subheading - A heading inside an answer.
 * @csspart media - The picture, or one inside an answer, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart search - The search for a country, with the number of hits.
 * @csspart search-input - The search field itself.
 * @csspart status - The number of hits.
 * @csspart legend - What the marks of the table and the map mean, with the number of countries.
 * @csspart table - The table of countries.
 * @csspart map - The map of countries.
 * @csspart tile - A country on the map.
 * @csspart check - A question to check oneself, with its answers.
 * @csspart feedback - What is said after an answer has been chosen.
 * @csspart citation - The citation of the treaty or of an article.
 * @csspart action - A button that copies, prints or saves.
 * @csspart sources - The list of sources.
 * @csspart copy - The button that copies the address of an article.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceTreaty extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    treaty: {},
    level: {},
    print: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, controls, disclosureStyles, treatyStyles];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** The id of the treaty. */
  treaty?: string;

  /** Explains the articles as they are (`standard`) or in words for a reader of eleven (`plain`), where the bundle has these. Without it, the reader chooses. */
  level?: 'standard' | 'plain';

  /** Prints all articles (`all`, as without it) or only those that are open (`open`). */
  print?: 'all' | 'open';

  /** The level of the heading with the treaty's name, 1 to 6; the sections stand one level below, the articles two. */
  headingLevel = 2;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new BundleController<Treaty>(this, (bundle) => this.#select(bundle));
  readonly #disclosures = new DisclosureController(this);
  readonly #reading = new ReadingController(this, '.item');
  readonly #later = new IdleController<LaterContext>(this, async () => {
    return (await import('./later-sections.js')).LaterSections;
  });
  #chosenLevel: Level = 'standard';

  constructor() {
    super();
    this.addController(this.#reading);
    new HashController(this, (id) => this.#reveal(id));
  }

  override render(): TemplateResult {
    return frame(this.#content, (content) => this.#renderTreaty(content));
  }

  /** Leads to an article and leaves the address bar alone: the page may have a router or a `<base>`. */
  readonly #go = (id: string): void => {
    this.#reading.lead(id);
    this.#disclosures.set(id, true, 'user');
    void this.updateComplete.then(() => {
      const article = this.shadowRoot?.getElementById(id);
      article?.scrollIntoView();
      article?.querySelector('button')?.focus({ preventScroll: true });
    });
  };

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
    const section: LaterContext['section'] = (title, it) =>
      html`<div class="section" part="section">
        ${heading(level + 1, 'section-heading', title)} ${it}
      </div>`;
    const image = bundle.read(images)?.find(({ id }) => id === item.image);
    const words = wordsIn(bundle.language);
    // Tags of one language can differ in script or country.
    const [language] = bundle.language.split('-');
    const authentic = item.authenticLanguages;
    const isTranslation = authentic?.every((tag) => tag.split('-')[0] !== language) ?? false;
    return html`
      <div class="title" id=${item.id}>
        <div>
          <p class="kind" part="kind">${item.binding ? words.binding : words.commitment}</p>
          ${heading(level, 'heading', phrase(item, item.name))}
          <div class="intro prose" part="intro">
            ${passage(item, language, richText(item.summary, { ...content, level: level + 1 }))}
          </div>
        </div>
        ${image ? figure(image, content) : nothing}
      </div>
      ${section(words.keyFacts, keyFacts(content, isTranslation))}
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
                ${item.open.map(({ text, sources }) => html`<li>${text}${citations.mark(sources)}</li>`)}
              </ul>`,
            )
          : nothing
      }
      <div class="later">
        ${this.#later.render({ content, level: level + 1, go: this.#go, section })}
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
      ${citations.list(level + 1, item.sources)}
    `;
  }

  #renderArticles(content: Content<Treaty>): TemplateResult {
    const { articles } = content.item;
    const { language } = content.bundle;
    const context = {
      content,
      disclosures: this.#disclosures,
      readingLevel: this.level ?? this.#chosenLevel,
      level: this.headingLevel + 2,
      go: this.#go,
    };
    const ids = articles.map(({ id }) => id);
    const allOpen = ids.every((id) => this.#disclosures.isOpen(id));
    return html`<div class="toolbar">
        ${
          !this.level && articles.some(({ explanation }) => explanation.plain)
            ? levelChoice(language, this.#chosenLevel, (level) => {
                this.#chosenLevel = level;
                this.requestUpdate();
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
        ${articles.length > 1 ? contents(content, this.#reading.current, this.#go) : nothing}
        <div class="items">
          ${articles.map((article, index) => treatyArticle(article, index, context))}
        </div>
      </div>`;
  }
}
