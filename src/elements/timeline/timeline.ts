import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { SpaceElement } from '../space-element.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * The events of a bundle in chronological order, by decade: below one another, or side
 * by side if there is room. `#` and the id of an event in the page's URL, such as
 * `#apollo-and-soyuz-dock`, lead to that event.
 *
 * @customElement space-timeline
 *
 * @slot - Shown until the events have loaded, and if they cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The events are on the page.
 * @fires {SpaceErrorEvent} space-error - Nothing or not everything could be shown.
 * @fires {SpaceNavigateEvent} space-navigate - A link to an article or treaty is about to be followed. Cancel it to navigate with your own router.
 *
 * @csspart choice - The choice of a topic.
 * @csspart navigation - The links to the decades and the sources, and the buttons that scroll the timeline. Only there if the timeline is larger than its box or than the window.
 * @csspart earlier - The button that scrolls the timeline to earlier events.
 * @csspart later - The button that scrolls the timeline to later events.
 * @csspart timeline - The timeline, which scrolls sideways if there is room for events side by side.
 * @csspart decade - The heading of a decade.
 * @csspart event - An event.
 * @csspart date - The date and topic of an event.
 * @csspart title - The heading of an event.
 * @csspart summary - The text of an event.
 * @csspart links - The links of an event to an article and a treaty.
 * @csspart subheading - The heading of the sources, or one inside a summary.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart media - A picture inside a summary, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart sources - The list of sources.
 * @csspart untranslated - The note that an item is not available in the bundle's language.
 * @csspart message - The message shown when loading is slow or has failed.
 * @csspart retry - The button that requests the content again.
 */
export class SpaceTimeline extends SpaceElement {
  static override properties: PropertyDeclarations = {
    topic: {},
    filter: { type: Boolean },
  };

  static override styles = [tokens, host, container];

  /** Limits the events to one topic, by the topic's id. */
  topic?: string;

  /** Lets the reader choose a topic if there are several. */
  filter = false;

  /** The level of the decades' headings, 1 to 6; events are one level below. */
  override headingLevel = 3;

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).TimelineView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
