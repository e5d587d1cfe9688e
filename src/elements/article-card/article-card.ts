import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { selectArticle } from '../../bundle/sections/articles.js';
import type { Article } from '../../bundle/types.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { addressTemplate } from '../../parts/article-address.js';
import { ArticleCards } from '../../parts/article-card.js';
import { articleCardStyles } from '../../parts/article-card.styles.js';
import { CardLinks } from '../../parts/card-links.js';
import { shell } from '../../parts/shell.js';
import { SpaceElement } from '../space-element.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { cardStyles } from './article-card.styles.js';

/**
 * One article as a card: picture, title, summary, topic, date and reading time. The
 * title is the only link, but clicking anywhere on the card follows it; the text can
 * still be selected.
 *
 * @customElement space-article-card
 *
 * @slot - Shown until the article has loaded, and if it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The article is on the page.
 * @fires {SpaceErrorEvent} space-error - The article, or some other items of its bundle, could not be shown.
 * @fires {SpaceNavigateEvent} space-navigate - The link is about to be followed in this window, or the article is about to open in a dialog. Cancel it to navigate with your own router.
 *
 * @csspart card - The whole card.
 * @csspart media - The picture with its credit.
 * @csspart credit - The credit of the picture.
 * @csspart topic - The topic.
 * @csspart title - The heading.
 * @csspart link - The link in the heading.
 * @csspart summary - The summary.
 * @csspart subheading - A heading inside the summary.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart meta - Date and reading time.
 * @csspart cue - The “Read article” text; it is not a second link.
 * @csspart dialog - The dialog that shows an article without a page. Inside it, the parts of `<space-article>` have the prefix `article-`, such as `article-title`.
 * @csspart close - The buttons that close the dialog.
 * @csspart untranslated - The note that an item is not available in the bundle's language.
 * @csspart message - The message shown when loading is slow or has failed.
 * @csspart retry - The button that requests the content again.
 */
export class SpaceArticleCard extends SpaceElement {
  static override properties: PropertyDeclarations = {
    article: {},
    layout: {},
    hrefTemplate: { attribute: 'href-template' },
    urlState: { type: Boolean, attribute: 'url-state' },
  };

  static override styles = [tokens, host, prose, articleCardStyles, cardStyles];

  /** The id of the article. */
  article?: string;

  /** The picture above the text (`vertical`), beside it (`horizontal`), or large and loaded at once (`featured`). By default, the width of the card decides between the first two. */
  layout?: 'vertical' | 'horizontal' | 'featured';

  /** The URL for an article without a URL of its own, relative to the page, with `{id}` in place of the article's id: `/articles/{id}`. Defaults to `data-space-href-template` on the nearest ancestor. */
  hrefTemplate?: string;

  /** Reflects the article open in the dialog in the page's URL (`#id`): Back closes it, and such a URL opens it. No effect on articles with a page of their own. */
  urlState = false;

  /** The level of the card's heading, 1 to 6. */
  override headingLevel = 3;

  readonly #content = new BundleController<Article>(this, (bundle) =>
    selectArticle(bundle, this.article),
  );

  constructor() {
    super();
    const links = new CardLinks(this, () => this.#content.outcome);
    new HashController(this, (id) => links.reveal(id, this.article ? [this.article] : []));
  }

  override render(): TemplateResult {
    return shell(this.#content, (content) =>
      new ArticleCards(content, addressTemplate(this)).card(
        content.item,
        this.headingLevel,
        this.layout ?? 'auto',
      ),
    );
  }
}
