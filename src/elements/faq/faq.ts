import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { BundleController } from '../../controllers/bundle-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { IncrementalRenderController } from '../../controllers/incremental-render-controller.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import { shell, type Content } from '../../parts/shell.js';
import { SpaceElement } from '../space-element.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { faqStyles } from './faq.styles.js';
import { FaqModel } from './faq-model.js';
import type { Listing } from './listing.js';
import { questionList } from './question-list.js';
import { toolbar } from './toolbar.js';

/**
 * Frequently asked questions as an accordion, by topic. Several answers can be open at
 * once; the browser's find-in-page and printing include closed answers. `#` and the id
 * of a question in the page's URL open that question.
 *
 * @customElement space-faq
 *
 * @slot - Shown until the questions have loaded, and if they cannot be shown. If `<details id="…">` with the id of a question is open, the question opens too.
 *
 * @fires {SpaceLoadEvent} space-load - The questions are on the page.
 * @fires {SpaceErrorEvent} space-error - Nothing or not everything could be shown.
 * @fires {SpaceToggleEvent} space-toggle - A question is about to open or close. Cancel it to keep the item as it is; not cancellable when find-in-page has opened the item.
 * @fires {SpaceAfterToggleEvent} space-after-toggle - A question has opened or closed.
 * @fires {SpaceNavigateEvent} space-navigate - A link in an answer to an article or treaty is about to be followed. Cancel it to navigate with your own router.
 *
 * @csspart heading - The main heading.
 * @csspart intro - The text below the heading.
 * @csspart search - The search field with its label and the number of hits.
 * @csspart search-input - The search field itself.
 * @csspart status - The number of hits.
 * @csspart choice - The choice of a topic, and that of a reading level.
 * @csspart show-all - The button that opens or closes all answers.
 * @csspart topic - The heading of a topic.
 * @csspart item - A question with its answer.
 * @csspart question - The heading of a question.
 * @csspart button - The button in the heading of a question.
 * @csspart chevron - The mark that shows whether the answer is open.
 * @csspart answer - An answer.
 * @csspart subheading - A heading inside an answer.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart media - A picture inside an answer, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart sources - The list of sources below an answer.
 * @csspart copy - The button that copies the URL of a question.
 * @csspart empty - The message that no question matches the search.
 * @csspart reset - The button that shows all questions again.
 * @csspart untranslated - The note that an item is not available in the bundle's language.
 * @csspart message - The message shown when loading is slow or has failed.
 * @csspart retry - The button that requests the content again.
 */
export class SpaceFaq extends SpaceElement {
  static override properties: PropertyDeclarations = {
    topic: {},
    filter: { type: Boolean },
    searchable: { type: Boolean },
    exclusive: { type: Boolean },
    defaultOpen: { attribute: 'open' },
    // An own property set before the element is defined would hide the accessor below.
    open: { attribute: false, noAccessor: true },
    level: {},
    print: { reflect: true },
    structuredData: { type: Boolean, attribute: 'structured-data' },
  };

  static override styles = [tokens, host, prose, controls, disclosureStyles, faqStyles];

  static {
    // React, Preact and Vue set a property instead of the attribute if one with its
    // name exists; here, that is a method.
    const open: unknown = Reflect.get(this.prototype, 'open');
    Object.defineProperty(this.prototype, 'open', {
      get: () => open,
      set(this: SpaceFaq, ids?: string) {
        this.defaultOpen = ids ?? '';
      },
    });
  }

  /** Limits the questions to one topic, by the topic's id. */
  topic?: string;

  /** Lets the reader choose a topic if there are several. */
  filter = false;

  /** Shows a search field. A search lists the questions that contain all its words or, if there are none, other forms of them; it marks the words, and opens the hits if there are no more than 100. */
  searchable = false;

  /** Closes the open question when another one opens, unless a listener of `space-toggle` cancels that (not when find-in-page has opened the other), and removes the “Show all” button. A search still opens all its hits. */
  exclusive = false;

  /** The ids of the questions that are open at first, separated by spaces. Later changes have no effect. */
  defaultOpen = '';

  /** Shows the answers as written (`standard`) or in plain language (for readers from age eleven; `plain`), if the bundle has it. By default, the reader chooses. */
  level?: 'standard' | 'plain';

  /** Prints all answers (`all`, the default) or only the open ones (`open`). */
  print?: 'all' | 'open';

  /** Describes the questions to search engines, as one schema.org FAQPage in the head of the page, which all elements on the page share. Use it only if the questions are the main content of the page. */
  structuredData = false;

  /** The level of the main heading, 1 to 6. Topics are one level below, and questions below these. */
  override headingLevel = 2;

  readonly #model = new FaqModel(this);
  readonly #content = new BundleController<Listing>(this, (bundle) => this.#model.select(bundle));
  readonly #incremental = new IncrementalRenderController(this);

  constructor() {
    super();
    new HashController(this, (id) => this.#model.reveal(id));
  }

  /** Opens a question. Returns false if there is none with that id, or if a listener of `space-toggle` has cancelled it. */
  open(id: string): boolean {
    return this.#set(id, true);
  }

  /** Closes a question. Returns false if there is none with that id, or if a listener of `space-toggle` has cancelled it. */
  close(id: string): boolean {
    return this.#set(id, false);
  }

  /** Opens a closed question, or closes an open one. Returns false if neither is possible. */
  toggle(id: string): boolean {
    return this.#set(id, !this.#model.disclosures.isOpen(id));
  }

  /** Opens all questions in the list; none with `exclusive`. */
  showAll(): void {
    if (!this.exclusive) this.#setAll(true);
  }

  /** Closes all questions in the list. */
  hideAll(): void {
    this.#setAll(false);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const model = this.#model;
    model.disclosures.exclusive = this.exclusive;
    if (changed.has('level')) model.search?.refresh();
    if (changed.has('searchable')) {
      if (this.searchable) model.loadSearch();
      else model.search?.search('');
    }
    if (changed.has('structuredData') && this.structuredData) model.loadStructuredData();
  }

  override render(): TemplateResult {
    return shell(this.#content, (content) => this.#renderFaq(content));
  }

  #set(id: string, open: boolean): boolean {
    return this.#model.has(id) && this.#model.disclosures.set(id, open, 'api');
  }

  #setAll(open: boolean): void {
    this.#model.disclosures.setAll(this.#model.listed, open, 'api');
  }

  #renderFaq(content: Content<Listing>): TemplateResult {
    const { faq, questions } = content.item;
    const level = this.headingLevel;
    const model = this.#model;
    return html`
      ${faq.title ? heading(level, 'heading', faq.title) : nothing}
      ${
        faq.intro
          ? html`<div class="intro prose" part="intro">
              ${richText(faq.intro, { ...content, level })}
            </div>`
          : nothing
      }
      ${toolbar(this, content, model)}
      ${questionList({ content, model, level: level + 1 }, this.#incremental.count(questions.length))}
    `;
  }
}
