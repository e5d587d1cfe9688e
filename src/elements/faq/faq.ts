import {
  html,
  LitElement,
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
import { headingLevel } from '../../shared/heading-level.js';
import { version } from '../../shared/version.js';
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
 * Frequently asked questions as an accordion, by topic. Several answers can be
 * open at once; closed answers are found by the browser's find-in-page and
 * printed. The address of a page with `#` and a question's id opens that question.
 *
 * @customElement space-faq
 *
 * @attr {string} kiosk - For a screen that many touch: targets of at least 44 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The smallest number on a page decides. Later changes have no effect.
 *
 * @slot - Shown until the questions are there, and when they cannot be shown. What is open in `<details id="…">` with a question's id opens there too.
 *
 * @fires {SpaceLoadEvent} space-load - The questions are on the page.
 * @fires {SpaceErrorEvent} space-error - Something could not be shown: nothing, or some items only.
 * @fires {SpaceToggleEvent} space-toggle - A question is about to open or close. Cancelling keeps it as it is, but where the browser's find has opened it.
 * @fires {SpaceAfterToggleEvent} space-after-toggle - A question has opened or closed.
 * @fires {SpaceNavigateEvent} space-navigate - A link in an answer to an article or treaty is about to be followed. Cancelling leaves the way to the page.
 *
 * @csspart heading - The heading of the whole.
 * @csspart intro - The text below the heading.
 * @csspart search - The search field with its label and the number of hits.
 * @csspart search-input - The search field itself.
 * @csspart status - The number of hits.
 * @csspart choice - The group of topics, and that of reading levels.
 * @csspart show-all - The button that opens or closes all.
 * @csspart topic - The heading of a topic.
 * @csspart item - A question with its answer.
 * @csspart question - The heading of a question.
 * @csspart button - The button in that heading.
 * @csspart chevron - The mark that says whether the answer is open.
 * @csspart answer - An answer.
 * @csspart subheading - A heading inside an answer.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart media - A picture inside an answer, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart sources - The list of sources below an answer.
 * @csspart copy - The button that copies the address of a question.
 * @csspart empty - What is said when no question is a hit.
 * @csspart reset - The button there that shows all questions again.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceFaq extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    topic: {},
    filter: { type: Boolean },
    searchable: { type: Boolean },
    exclusive: { type: Boolean },
    defaultOpen: { attribute: 'open' },
    // Set before the element is defined, it would hide what stands below.
    open: { attribute: false, noAccessor: true },
    level: {},
    print: { reflect: true },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    headingLevel: { attribute: 'heading-level', converter: headingLevel(2) },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, controls, disclosureStyles, faqStyles];

  static {
    // React, Preact and Vue set the property where there is one of an attribute's name: here, a method.
    const open: unknown = Reflect.get(this.prototype, 'open');
    Object.defineProperty(this.prototype, 'open', {
      get: () => open,
      set(this: SpaceFaq, ids?: string) {
        this.defaultOpen = ids ?? '';
      },
    });
  }

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** Limits the questions to one topic, by the topic's id. */
  topic?: string;

  /** Lets the reader choose a topic, where there are several. */
  filter = false;

  /** Shows a search field. It marks the words of the search in the questions that hold all of them, opens these, where they are no more than 100, and hides the others. */
  searchable = false;

  /** Closes the open question when another one opens, unless a listener of `space-toggle` cancels that, and leaves out "Show all". A search still opens all its hits. */
  exclusive = false;

  /** The ids of the questions that are open at first, with spaces between them. Later changes have no effect. */
  defaultOpen = '';

  /** Shows the answers as they are (`standard`) or in words for a reader of eleven (`plain`), where the bundle has these. Without it, the reader chooses. */
  level?: 'standard' | 'plain';

  /** Prints all answers (`all`, as without it) or only those that are open (`open`). */
  print?: 'all' | 'open';

  /** Describes the questions to search engines, as one schema.org FAQPage in the head of the page, which the elements of a page share. Set it only where the questions are what the page is about. */
  structuredData = false;

  /** The level of the heading of the whole, 1 to 6. Topics stand one level below, and questions below these. */
  headingLevel = 2;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #model = new FaqModel(this);
  readonly #content = new BundleController<Listing>(this, (bundle) => this.#model.select(bundle));
  readonly #incremental = new IncrementalRenderController(this);

  constructor() {
    super();
    new HashController(this, (id) => this.#model.reveal(id));
  }

  /** Opens a question. False when there is none of that id, or a listener of `space-toggle` has cancelled it. */
  open(id: string): boolean {
    return this.#set(id, true);
  }

  /** Closes a question. False when there is none of that id, or a listener of `space-toggle` has cancelled it. */
  close(id: string): boolean {
    return this.#set(id, false);
  }

  /** Opens a question that is closed, and closes one that is open. False when neither is possible. */
  toggle(id: string): boolean {
    return this.#set(id, !this.#model.disclosures.isOpen(id));
  }

  /** Opens all questions that are listed; none when they are exclusive. */
  showAll(): void {
    if (!this.exclusive) this.#setAll(true);
  }

  /** Closes all questions that are listed. */
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
