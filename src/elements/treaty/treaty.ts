import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { SpaceElement } from '../space-element.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * A treaty explained: its key facts with sources, every article in plain words, what it
 * leaves open, who is party, a few questions to check oneself, and how to cite it. `#`
 * and the id of an article in the page's URL, such as `#outer-space-treaty-2`, open
 * that article. An instrument that is not legally binding is never described as a
 * treaty in force.
 *
 * @customElement space-treaty
 *
 * @slot - Shown until the treaty has loaded, and if it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The treaty is on the page.
 * @fires {SpaceErrorEvent} space-error - The treaty, or some items of its bundle, could not be shown.
 * @fires {SpaceToggleEvent} space-toggle - An article is about to open or close. Cancel it to keep the item as it is; not cancellable when find-in-page has opened the item.
 * @fires {SpaceAfterToggleEvent} space-after-toggle - An article has opened or closed.
 * @fires {SpaceNavigateEvent} space-navigate - A link to an article or another treaty is about to be followed. Cancel it to navigate with your own router.
 *
 * @csspart kind - The note whether the instrument is binding.
 * @csspart heading - The treaty's name.
 * @csspart intro - The text that says what the treaty is.
 * @csspart section - A section: key facts, articles, what the treaty leaves open, who is party, questions, citation.
 * @csspart section-heading - The heading of a section.
 * @csspart facts - The list of key facts.
 * @csspart notice - The notice that a figure is more than 400 days old.
 * @csspart contents - The list of articles as links.
 * @csspart choice - The choice of a reading level, and other groups of radio buttons.
 * @csspart show-all - The button that opens or closes all articles.
 * @csspart item - An article of the treaty.
 * @csspart question - The heading of an article.
 * @csspart button - The button in the heading of an article.
 * @csspart chevron - The mark that shows whether the article is open.
 * @csspart number - The article's number.
 * @csspart answer - The explanation of an article.
 * @csspart official - The words of the treaty itself.
 * @csspart steps - The links to the previous and next article.
 * @csspart subheading - A heading inside an answer.
 * @csspart media - The picture of the treaty, or one inside an answer, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart search - The search for a country, with the number of hits.
 * @csspart search-input - The search field itself.
 * @csspart status - The number of hits.
 * @csspart legend - What the marks in the table and on the map mean, with the number of countries.
 * @csspart table - The table of countries.
 * @csspart map - The map of countries.
 * @csspart tile - A country on the map.
 * @csspart check - A question to check oneself, with its possible answers.
 * @csspart feedback - The feedback on the chosen answer.
 * @csspart citation - The citation of the treaty or of an article.
 * @csspart action - A button that copies, prints or saves.
 * @csspart sources - The list of sources.
 * @csspart copy - The button that copies the URL of an article.
 * @csspart untranslated - The note that an item is not available in the bundle's language.
 * @csspart message - The message shown when loading is slow or has failed.
 * @csspart retry - The button that requests the content again.
 */
export class SpaceTreaty extends SpaceElement {
  static override properties: PropertyDeclarations = {
    treaty: {},
    level: {},
    print: { reflect: true },
  };

  static override styles = [tokens, host, container];

  /** The id of the treaty. */
  treaty?: string;

  /** Shows the explanations as written (`standard`) or in plain language (for readers from age eleven; `plain`), if the bundle has it. By default, the reader chooses. */
  level?: 'standard' | 'plain';

  /** Prints all articles (`all`, the default) or only the open ones (`open`). */
  print?: 'all' | 'open';

  /** The level of the heading with the treaty's name, 1 to 6; sections are one level below, articles two. */
  override headingLevel = 2;

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).TreatyView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
