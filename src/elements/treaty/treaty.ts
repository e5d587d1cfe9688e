import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { headingLevel } from '../../shared/heading-level.js';
import { version } from '../../shared/version.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * A treaty explained: its key facts with their sources, every article in plain
 * words, what it leaves open, who is party, a few questions to check oneself,
 * and how to cite it. The address of a page with `#` and an article's id, such
 * as `#outer-space-treaty-2`, opens that article. What binds nobody in law is
 * never spoken of as a treaty in force.
 *
 * @customElement space-treaty
 *
 * @attr {string} kiosk - For a screen that many touch: targets of at least 44 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The smallest number on a page decides. Later changes have no effect.
 *
 * @slot - Shown until the treaty is there, and when it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The treaty is on the page.
 * @fires {SpaceErrorEvent} space-error - The treaty, or some items of its bundle, could not be shown.
 * @fires {SpaceToggleEvent} space-toggle - An article is about to open or close. Cancelling keeps it as it is, but where the browser's find has opened it.
 * @fires {SpaceAfterToggleEvent} space-after-toggle - An article has opened or closed.
 * @fires {SpaceNavigateEvent} space-navigate - A link to an article or another treaty is about to be followed. Cancelling leaves the way to the page.
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
    headingLevel: { attribute: 'heading-level', converter: headingLevel(2) },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, container];

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

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).TreatyView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
