import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { intro, title } from '../../bundle/sections/shared.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { IncrementalRenderController } from '../../controllers/incremental-render-controller.js';
import { addressTemplate } from '../../parts/article-address.js';
import { articleCardStyles } from '../../parts/article-card.styles.js';
import { CardLinks } from '../../parts/card-links.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import { shell, type Content } from '../../parts/shell.js';
import { headingLevel } from '../../shared/heading-level.js';
import { version } from '../../shared/version.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { ArticlesModel, type Listing } from './articles-model.js';
import { articlesStyles } from './articles.styles.js';
import { cardList, type Layout } from './card-list.js';
import { noArticle, topicFilter } from './toolbar.js';

/**
 * A collection of articles as cards: a featured one, then the others, in as many
 * columns as its own width has room for. The address of a page with `#` and an
 * article's id leads to its card.
 *
 * @customElement space-articles
 *
 * @attr {string} kiosk - For a screen that many touch: targets of at least 44 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The smallest number on a page decides. Later changes have no effect.
 *
 * @slot - Shown until the articles are there, and when they cannot be shown.
 * @slot heading - A heading of the page's own, instead of the bundle's title. Something empty leaves the heading out.
 * @slot intro - A text below the heading, instead of the bundle's introduction. Something empty leaves it out.
 *
 * @fires {SpaceLoadEvent} space-load - The articles are on the page.
 * @fires {SpaceErrorEvent} space-error - Something could not be shown: nothing, or some items only, such as one that `ids` or `featured` names.
 * @fires {SpaceNavigateEvent} space-navigate - The link of a card is about to be followed in this window, or the article to open in a dialog. Cancelling leaves the way to the page's own router.
 *
 * @csspart heading - The heading of the whole.
 * @csspart intro - The text below the heading.
 * @csspart choice - The group of topics.
 * @csspart status - What the choice of a topic has done.
 * @csspart list - The cards.
 * @csspart card - A card.
 * @csspart media - The picture with its credit.
 * @csspart credit - The credit of the picture.
 * @csspart topic - The topic of an article.
 * @csspart title - The heading of a card.
 * @csspart link - The link in that heading.
 * @csspart summary - The summary.
 * @csspart subheading - A heading inside a text.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart meta - Date and reading time.
 * @csspart cue - The words that ask to read on. They are no second link.
 * @csspart empty - What is said when no article has the topic.
 * @csspart reset - The button there that shows all articles again.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceArticles extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    topic: {},
    ids: {},
    limit: { type: Number },
    featured: {},
    layout: {},
    filter: { type: Boolean },
    hrefTemplate: { attribute: 'href-template' },
    urlState: { type: Boolean, attribute: 'url-state' },
    headingLevel: { attribute: 'heading-level', converter: headingLevel(2) },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, controls, articleCardStyles, articlesStyles];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** Limits the articles to one topic, by the topic's id. */
  topic?: string;

  /** Limits the articles to these, by their ids with spaces between them, in this order. Without it, all stand in the order of the bundle. */
  ids?: string;

  /** The greatest number of cards, 1 or more; with `filter`, of those of the chosen topic. Without it, there is no limit. */
  limit?: number;

  /** The id of the article that comes first and is larger than the others; `none` for no such article. Without it, the first one of a grid is. */
  featured?: string;

  /** Cards in columns (`grid`, as without it), below one another (`list`) or in a row that scrolls (`strip`). */
  layout?: 'grid' | 'list' | 'strip';

  /** Lets the reader choose a topic, where there are several. */
  filter = false;

  /** The address of articles that have none of their own, relative to the page, with `{id}` in the place of the article's id: `/articles/{id}`. Without it, the nearest ancestor's `data-space-href-template` counts. */
  hrefTemplate?: string;

  /** Lets the address of the page say with `#` and its id which article is open in the dialog, which opens where an article has no page: Back closes it, and the address opens it, also at one of its sections. It has no effect on articles that have a page. */
  urlState = false;

  /** The level of the heading of the whole, 1 to 6. The cards' headings stand one level below. */
  headingLevel = 2;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #model = new ArticlesModel(this);
  readonly #content = new BundleController<Listing>(this, (bundle, note) =>
    this.#model.select(bundle, note),
  );
  readonly #incremental = new IncrementalRenderController(this);

  constructor() {
    super();
    const links = new CardLinks(this, () => this.#content.outcome);
    new HashController(this, (id) => {
      const found = this.#model.reveal(id);
      const ids = this.#model.shown.map((article) => article.id);
      return links.reveal(id, ids) || found;
    });
  }

  override render(): TemplateResult {
    const own = html`<slot name="heading"></slot><slot name="intro"></slot>`;
    return shell(this.#content, (content) => this.#renderArticles(content), own);
  }

  #renderArticles(content: Content<Listing>): TemplateResult {
    const level = this.headingLevel;
    const about = content.bundle.read(title);
    const text = content.bundle.read(intro);
    return html`
      <slot name="heading">${about ? heading(level, 'heading', about) : nothing}</slot>
      <slot name="intro"
        >${
          text
            ? html`<div class="intro prose" part="intro">
                ${richText(text, { ...content, level: level + 1 })}
              </div>`
            : nothing
        }</slot
      >
      ${this.#renderFilter(content)} ${this.#renderList(content)}
    `;
  }

  #renderFilter({ item, bundle }: Content<Listing>): TemplateResult | typeof nothing {
    const useful = item.topics.length > 1 || this.#model.topic;
    return this.filter && useful ? topicFilter(item, this.#model, bundle.language) : nothing;
  }

  #renderList(content: Content<Listing>): TemplateResult {
    const { shown } = this.#model;
    if (!shown.length) return noArticle(content.bundle.language, () => void this.#reset());
    const layout = this.#layout;
    const featured =
      layout !== 'strip' && (this.featured ? this.featured === shown[0].id : layout === 'grid');
    return cardList(shown, this.#incremental.count(shown.length), {
      content,
      layout,
      featured,
      level: this.headingLevel + 1,
      template: addressTemplate(this),
    });
  }

  get #layout(): Layout {
    return this.layout === 'list' || this.layout === 'strip' ? this.layout : 'grid';
  }

  async #reset(): Promise<void> {
    this.#model.topic = '';
    await this.updateComplete;
    // The button has gone; the reader is back at the choice, or at the first card where there is none any more.
    this.renderRoot.querySelector<HTMLElement>('input, [part=link]')?.focus();
  }
}
