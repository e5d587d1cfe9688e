import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { selectArticle } from '../../bundle/sections/articles.js';
import type { Article } from '../../bundle/types.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { addressTemplate } from '../../parts/article-address.js';
import { ArticleCards } from '../../parts/article-card.js';
import { articleCardStyles } from '../../parts/article-card.styles.js';
import { CardLinks } from '../../parts/card-links.js';
import { shell } from '../../parts/shell.js';
import { headingLevel } from '../../shared/heading-level.js';
import { version } from '../../shared/version.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { cardStyles } from './article-card.styles.js';

/**
 * One article as a card: picture, title, summary, topic, date and reading time.
 * The title is the only link; the rest of the card leads to the same place, and
 * its text can be selected.
 *
 * @customElement space-article-card
 *
 * @attr {string} kiosk - For a screen that many touch: targets of at least 44 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The smallest number on a page decides. Later changes have no effect.
 *
 * @slot - Shown until the article is there, and when it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The article is on the page.
 * @fires {SpaceErrorEvent} space-error - The article, or some other items of its bundle, could not be shown.
 * @fires {SpaceNavigateEvent} space-navigate - The link is about to be followed in this window, or the article to open in a dialog. Cancelling leaves the way to the page's own router.
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
 * @csspart cue - The words that ask to read on. They are no second link.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceArticleCard extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    article: {},
    layout: {},
    hrefTemplate: { attribute: 'href-template' },
    urlState: { type: Boolean, attribute: 'url-state' },
    headingLevel: { attribute: 'heading-level', converter: headingLevel(3) },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, articleCardStyles, cardStyles];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** The id of the article. */
  article?: string;

  /** Picture above the text (`vertical`), beside it (`horizontal`), or large and loaded at once (`featured`). Without it, the card's own width decides between the first two. */
  layout?: 'vertical' | 'horizontal' | 'featured';

  /** The address of an article that has none of its own, relative to the page, with `{id}` in the place of the article's id: `/articles/{id}`. Without it, the nearest ancestor's `data-space-href-template` counts. */
  hrefTemplate?: string;

  /** Lets the address of the page say with `#` and its id which article is open in the dialog, which opens where an article has no page: Back closes it, and the address opens it, also at one of its sections. It has no effect on articles that have a page. */
  urlState = false;

  /** The level of the card's heading, 1 to 6. */
  headingLevel = 3;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

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
