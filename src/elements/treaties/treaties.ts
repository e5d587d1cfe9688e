import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { SpaceElement } from '../space-element.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * All treaties and other instruments of a bundle: as cards, as a timeline, or two or
 * three of them compared by topic. Choosing one opens it in place, or follows its `url`
 * if the bundle has one. `#` and the id of a treaty or of one of its articles in the
 * page's URL open that treaty.
 *
 * @customElement space-treaties
 *
 * @slot - Shown until the treaties have loaded, and if they cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The treaties are on the page; fires again when a treaty has opened in place.
 * @fires {SpaceErrorEvent} space-error - Nothing or not everything could be shown.
 * @fires {SpaceToggleEvent} space-toggle - An article of the open treaty is about to open or close. Cancel it to keep the item as it is; not cancellable when find-in-page has opened the item.
 * @fires {SpaceAfterToggleEvent} space-after-toggle - An article of the open treaty has opened or closed.
 * @fires {SpaceNavigateEvent} space-navigate - A treaty or one of its articles is about to open, in place or at its URL. Cancel it to navigate with your own router.
 *
 * @csspart choice - The choice of a view, and that of treaties to compare.
 * @csspart card - The card of a treaty.
 * @csspart media - The picture of a card with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart kind - The note whether the instrument is binding.
 * @csspart title - The heading with the name of a treaty.
 * @csspart link - The button or link in that heading.
 * @csspart summary - The sentence that says what the treaty is.
 * @csspart count - The number of states that have joined, with its date.
 * @csspart navigation - The links to the decades and the sources of the timeline, and the buttons that scroll it. Only there if the timeline is larger than its box or than the window.
 * @csspart earlier - The button that scrolls the timeline to earlier treaties.
 * @csspart later - The button that scrolls the timeline to later treaties.
 * @csspart timeline - The timeline, which scrolls sideways if there is room for treaties side by side.
 * @csspart decade - The heading of a decade.
 * @csspart event - A treaty in the timeline.
 * @csspart date - The year on a card; in the timeline, the date and kind of a treaty.
 * @csspart status - The message about the treaties chosen for comparison.
 * @csspart topic-choice - The list to choose a topic from, if there is room for only one.
 * @csspart table - The comparison.
 * @csspart topic - The heading of a topic in the comparison.
 * @csspart treaty - The open treaty. The parts of `<space-treaty>` inside it have the prefix `treaty-`, such as `treaty-facts`.
 * @csspart back - The button that leads back to all treaties.
 * @csspart sources - The list of sources.
 * @csspart subheading - The heading of the sources.
 * @csspart untranslated - The note that an item is not available in the bundle's language.
 * @csspart message - The message shown when loading is slow or has failed.
 * @csspart retry - The button that requests the content again.
 */
export class SpaceTreaties extends SpaceElement {
  static override properties: PropertyDeclarations = {
    view: {},
    compare: {},
    urlState: { type: Boolean, attribute: 'url-state' },
  };

  static override styles = [tokens, host, container];

  /** Shows the treaties as cards (`list`), as a timeline (`timeline`) or compared (`comparison`). By default, the reader chooses, starting with the cards. The comparison is left out if nothing can be compared. */
  view?: 'list' | 'timeline' | 'comparison';

  /** The ids of the treaties compared at first, separated by spaces; at most three. By default, the first two. Later changes have no effect. */
  compare = '';

  /** Reflects a treaty that opens in place in the page's URL (`#id`): Back closes it and returns to where the reader was. No effect on treaties with a page of their own. */
  urlState = false;

  /** The level of the headings of cards, decades and the open treaty, 1 to 6. */
  override headingLevel = 3;

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).TreatiesView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
