import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { ViewController } from '../../controllers/view-controller.js';
import { shell } from '../../parts/shell.js';
import { SpaceElement } from '../space-element.js';
import { container } from '../../styles/container.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

/**
 * A whole article to read: title, sections, facts that stand out, explained terms,
 * questions to check oneself, numbered sources, and what to read next. `#` and the id of a section in the page's
 * URL lead to that section.
 *
 * @customElement space-article
 *
 * @slot - Shown until the article has loaded, and if it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The article is on the page.
 * @fires {SpaceErrorEvent} space-error - The article, or some other items of its bundle, could not be shown.
 * @fires {SpaceNavigateEvent} space-navigate - A link to another article or a treaty is about to be followed. Cancel it to navigate with your own router.
 *
 * @csspart article - The whole article.
 * @csspart topic - The topic.
 * @csspart title - The title.
 * @csspart standfirst - The summary below the title.
 * @csspart meta - Authors, dates and reading time.
 * @csspart tools - The buttons to listen, print and share.
 * @csspart listen - The button that reads the article aloud, or pauses. Only present if the browser has a voice for the language.
 * @csspart stop - The button that stops reading aloud.
 * @csspart speed - The choice of the reading speed.
 * @csspart print - The button that prints only the article.
 * @csspart share - The button that shares the article's URL.
 * @csspart choice - The choice of a reading level, if the bundle has two.
 * @csspart media - A picture with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart facts - The facts that stand out from the text.
 * @csspart contents - The list of sections, if there are four or more.
 * @csspart text - The text.
 * @csspart section - A section of the text.
 * @csspart section-heading - The heading of a section, and that of the questions.
 * @csspart copy - The button that copies the URL of a section.
 * @csspart subheading - A heading inside a section, and the headings of the sources and of what to read next.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart mark - The number of a source in the text.
 * @csspart check - A question to check oneself, with its possible answers.
 * @csspart feedback - The feedback on the chosen answer.
 * @csspart action - The button that checks an answer.
 * @csspart sources - The list of sources.
 * @csspart back - The button at a source that leads back to the text.
 * @csspart read-on - The list of what to read next.
 * @csspart cite - How to cite the article.
 * @csspart reference - The citation in one style.
 * @csspart copy-reference - The button that copies a citation.
 * @csspart download - A button that saves the citation for reference managers.
 * @csspart untranslated - The note that an item is not available in the bundle's language.
 * @csspart message - The message shown when loading is slow or has failed.
 * @csspart retry - The button that requests the content again.
 */
export class SpaceArticle extends SpaceElement {
  static override properties: PropertyDeclarations = {
    article: {},
    level: {},
  };

  static override styles = [tokens, host, container];

  /** The id of the article. */
  article?: string;

  /** Shows the text as written (`standard`) or in plain language (for readers from age eleven; `plain`), if the bundle has it. By default, the reader chooses. */
  level?: 'standard' | 'plain';

  /** The level of the title, 1 to 6; sections are one level below. Use 1 if the article is the main content of the page. */
  override headingLevel = 2;

  readonly #content = new ViewController(this, async () => {
    return (await import('./view.js')).ArticleView;
  });

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#content.render(content));
  }
}
