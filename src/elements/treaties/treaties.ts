import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { headingLevel } from '../../shared/heading-level.js';
import { version } from '../../shared/version.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * All treaties and other instruments of a bundle: as cards, in the order of
 * time, and two or three of them compared by topic. Choosing one opens it in
 * place, or follows its `url` where the bundle has one. The address of a page
 * with `#` and the id of a treaty or of one of its articles opens that treaty.
 *
 * @customElement space-treaties
 *
 * @attr {string} kiosk - For a screen that many touch: targets of at least 44 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The smallest number on a page decides. Later changes have no effect.
 *
 * @slot - Shown until the treaties are there, and when they cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The treaties are on the page; once more when one of them has opened in place.
 * @fires {SpaceErrorEvent} space-error - Something could not be shown: nothing, or some items only.
 * @fires {SpaceToggleEvent} space-toggle - An article of the open treaty is about to open or close. Cancelling keeps it as it is, but where the browser's find has opened it.
 * @fires {SpaceAfterToggleEvent} space-after-toggle - An article of the open treaty has opened or closed.
 * @fires {SpaceNavigateEvent} space-navigate - A treaty or one of its articles is about to open, in place or at its address. Cancelling leaves the way to the page's own router.
 *
 * @csspart choice - The group of views, and that of treaties to compare.
 * @csspart card - The card of a treaty.
 * @csspart media - The picture of a card with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart kind - Says whether the instrument is binding.
 * @csspart title - The heading with a treaty's name.
 * @csspart link - The button or link in it.
 * @csspart summary - One sentence that says what the treaty is.
 * @csspart count - How many states have joined, and when that was true.
 * @csspart timeline - The timeline, which scrolls sideways where there is room for treaties beside each other.
 * @csspart decade - The heading of a decade.
 * @csspart event - A treaty in the timeline.
 * @csspart date - The year of a card, and the date with the kind of a treaty in the timeline.
 * @csspart status - What is said about the choice of treaties to compare.
 * @csspart topic-choice - The list that chooses the topic where there is room for one alone.
 * @csspart table - The comparison.
 * @csspart topic - The heading of a topic in it.
 * @csspart treaty - The treaty that is open, a `<space-treaty>`.
 * @csspart back - The button that leads back to all.
 * @csspart sources - The list of sources.
 * @csspart subheading - Its heading.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceTreaties extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    view: {},
    compare: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel(3) },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, container];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** Shows the treaties as cards (`list`), in the order of time (`timeline`) or compared (`comparison`). Without it, the reader chooses, and begins with the cards. Where nothing can be compared, there is no comparison. */
  view?: 'list' | 'timeline' | 'comparison';

  /** The ids of the treaties that are compared at first, with spaces between them; three at most. Without it, the first two. Later changes have no effect. */
  compare = '';

  /** The level of the cards' headings, of the decades' and of the open treaty's, 1 to 6. */
  headingLevel = 3;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).TreatiesView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
