import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { headingLevel } from '../../shared/heading-level.js';
import { version } from '../../shared/version.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * A whole article to read: title, text by sections, pull facts, words explained,
 * numbered sources, and what to read next. The address of the page with `#` and
 * a section's id leads to that section.
 *
 * @customElement space-article
 *
 * @attr {string} kiosk - For a screen that many touch: targets of at least 44 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The smallest number on a page decides. Later changes have no effect.
 *
 * @slot - Shown until the article is there, and when it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The article is on the page.
 * @fires {SpaceErrorEvent} space-error - The article, or some other items of its bundle, could not be shown.
 * @fires {SpaceNavigateEvent} space-navigate - A link to another article or a treaty is about to be followed. Cancelling leaves the way to the page.
 *
 * @csspart article - The whole article.
 * @csspart topic - The topic.
 * @csspart title - The title.
 * @csspart standfirst - The summary below the title.
 * @csspart meta - Authors, dates and reading time.
 * @csspart tools - What can be done with the article: listen, print, share.
 * @csspart listen - The button that reads aloud, and makes a pause. Only where the browser has a voice for the language.
 * @csspart stop - The button that ends reading aloud.
 * @csspart speed - The choice of a speed for it.
 * @csspart print - The button that prints the article alone.
 * @csspart share - The button that shares the address.
 * @csspart choice - The choice of a reading level, where the bundle has two.
 * @csspart media - A picture with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart facts - The facts that stand out.
 * @csspart contents - The list of sections, in an article of four or more.
 * @csspart text - The text.
 * @csspart section - A section of the text.
 * @csspart section-heading - The heading of a section.
 * @csspart copy - The button that copies the address of a section.
 * @csspart subheading - A heading inside a section, and that of the sources and of what to read next.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart mark - The number of a source in the text.
 * @csspart sources - The list of sources.
 * @csspart back - The button at a source that leads back to the text.
 * @csspart read-on - The list of what to read next.
 * @csspart cite - How to cite the article.
 * @csspart reference - The article in one style of citation.
 * @csspart copy-reference - The button that copies it.
 * @csspart download - A button that saves it for reference managers.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceArticle extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    article: {},
    level: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel(2) },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, container];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** The id of the article. */
  article?: string;

  /** Shows the text as it is (`standard`) or in words for a reader of eleven (`plain`), where the bundle has these. Without it, the reader chooses. */
  level?: 'standard' | 'plain';

  /** The level of the title, 1 to 6; the sections stand one level below. Where the article is what the page is about, 1. */
  headingLevel = 2;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).ArticleView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
