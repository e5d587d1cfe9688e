import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { headingLevel } from '../../shared/heading-level.js';
import { version } from '../../shared/version.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * The events of a bundle in the order of time, by decade: one below the other,
 * or beside each other where there is room. The address of a page with `#` and
 * an event's id, such as `#apollo-and-soyuz-dock`, leads to that event.
 *
 * @customElement space-timeline
 *
 * @attr {string} kiosk - For a screen that many touch: targets of at least 44 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The smallest number on a page decides. Later changes have no effect.
 *
 * @slot - Shown until the events are there, and when they cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The events are on the page.
 * @fires {SpaceErrorEvent} space-error - Something could not be shown: nothing, or some events only.
 * @fires {SpaceNavigateEvent} space-navigate - A link to an article or treaty is about to be followed. Cancelling leaves the way to the page.
 *
 * @csspart choice - The group of topics.
 * @csspart timeline - The whole, which scrolls sideways where there is room for events beside each other.
 * @csspart decade - The heading of a decade.
 * @csspart event - An event.
 * @csspart date - Its date and topic.
 * @csspart title - Its heading.
 * @csspart summary - What happened.
 * @csspart links - Its links to an article and a treaty.
 * @csspart subheading - The heading of the sources, or one inside a summary.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart media - A picture inside a summary, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart sources - The list of sources.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceTimeline extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    topic: {},
    filter: { type: Boolean },
    headingLevel: { attribute: 'heading-level', converter: headingLevel(3) },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, container];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** Limits the events to one topic, by the topic's id. */
  topic?: string;

  /** Lets the reader choose a topic, where there are several. */
  filter = false;

  /** The level of the decades' headings, 1 to 6; the events stand one level below. */
  headingLevel = 3;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).TimelineView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
