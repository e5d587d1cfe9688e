import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { intro, title } from '../../bundle/sections/shared.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { IncrementalRenderController } from '../../controllers/incremental-render-controller.js';
import { addressTemplate } from '../../parts/article-address.js';
import { articleCardStyles } from '../../parts/article-card.styles.js';
import { CardLinks } from '../../parts/card-links.js';
import { atLevel } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import { shell, type Content } from '../../parts/shell.js';
import { SpaceElement } from '../space-element.js';
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
 * columns as fit into the element's width. `#` and the id of an article in the page's
 * URL lead to its card.
 *
 * @customElement space-articles
 *
 * @slot - Shown until the articles have loaded, and if they cannot be shown.
 * @slot heading - Your own heading instead of the bundle's title. An empty element removes the heading.
 * @slot intro - Your own text below the heading instead of the bundle's introduction. An empty element removes it.
 *
 * @fires {SpaceLoadEvent} space-load - The articles are on the page.
 * @fires {SpaceErrorEvent} space-error - Nothing or not everything could be shown; for example, an article named by `ids` or `featured` is missing.
 * @fires {SpaceNavigateEvent} space-navigate - The link of a card is about to be followed in this window, or an article is about to open in a dialog. Cancel it to navigate with your own router.
 *
 * @csspart heading - The main heading.
 * @csspart intro - The text below the heading.
 * @csspart choice - The choice of a topic.
 * @csspart status - The result of choosing a topic.
 * @csspart list - The cards.
 * @csspart card - A card.
 * @csspart media - The picture with its credit.
 * @csspart credit - The credit of the picture.
 * @csspart topic - The topic of an article.
 * @csspart title - The heading of a card.
 * @csspart link - The link in the heading of a card.
 * @csspart summary - The summary.
 * @csspart subheading - A heading inside a text.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart meta - Date and reading time.
 * @csspart cue - The “Read article” text; it is not a second link.
 * @csspart empty - The message that no article has the chosen topic.
 * @csspart reset - The button that shows all articles again.
 * @csspart dialog - The dialog that shows an article without a page. Inside it, the parts of `<space-article>` have the prefix `article-`, such as `article-title`.
 * @csspart close - The buttons that close the dialog.
 * @csspart untranslated - The note that an item is not available in the bundle's language.
 * @csspart message - The message shown when loading is slow or has failed.
 * @csspart retry - The button that requests the content again.
 */
export class SpaceArticles extends SpaceElement {
  static override properties: PropertyDeclarations = {
    topic: {},
    ids: {},
    limit: { type: Number },
    featured: {},
    layout: {},
    filter: { type: Boolean },
    hrefTemplate: { attribute: 'href-template' },
    urlState: { type: Boolean, attribute: 'url-state' },
  };

  static override styles = [tokens, host, prose, controls, articleCardStyles, articlesStyles];

  /** Limits the articles to one topic, by the topic's id. */
  topic?: string;

  /** Limits the articles to these ids, separated by spaces, in this order. By default, all are shown in the order of the bundle. */
  ids?: string;

  /** The maximum number of cards, 1 or more; with `filter`, it applies to the chosen topic. By default, there is no limit. */
  limit?: number;

  /** The id of the article that comes first and is larger than the others, or `none`. By default, it is the first article of a grid. */
  featured?: string;

  /** Arranges the cards in columns (`grid`, the default), below one another (`list`) or in a row that scrolls (`strip`). */
  layout?: 'grid' | 'list' | 'strip';

  /** Lets the reader choose a topic if there are several. */
  filter = false;

  /** The URL for articles without a URL of their own, relative to the page, with `{id}` in place of the article's id: `/articles/{id}`. Defaults to `data-space-href-template` on the nearest ancestor. */
  hrefTemplate?: string;

  /** Reflects the article open in the dialog in the page's URL (`#id`): Back closes it, and such a URL opens it. No effect on articles with a page of their own. */
  urlState = false;

  /** The level of the main heading, 1 to 6. The cards' headings are one level below. */
  override headingLevel = 2;

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
    const fallback = html`<slot name="heading"></slot><slot name="intro"></slot><slot></slot>`;
    return shell(this.#content, (content) => this.#renderArticles(content), fallback);
  }

  #renderArticles(content: Content<Listing>): TemplateResult {
    const level = this.headingLevel;
    const about = content.bundle.read(title);
    const text = content.bundle.read(intro);
    return atLevel(
      level,
      html` <slot name="heading"><h2 part="heading">${about}</h2></slot>
        <slot name="intro"
          >${
            text
              ? html`<div class="intro prose" part="intro">
                  ${richText(text, { ...content, level: level + 1 })}
                </div>`
              : nothing
          }</slot
        >
        ${this.#renderFilter(content)}${this.#renderList(content)}`,
    );
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
    // The reset button is gone; focus the topic choice or, if there is none, the first card.
    this.renderRoot.querySelector<HTMLElement>('input, [part=link]')?.focus();
  }
}
