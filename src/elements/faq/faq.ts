import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { faq as faqSection } from '../../bundle/sections/faq.js';
import type { Faq, Question } from '../../bundle/types.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { Citations } from '../../parts/citations.js';
import { disclosure } from '../../parts/disclosure.js';
import { disclosureStyles } from '../../parts/disclosure.styles.js';
import { frame, type Content } from '../../parts/frame.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import { version } from '../../shared/version.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { faqStyles } from './faq.styles.js';

/**
 * Frequently asked questions as an accordion. Several answers can be open at
 * once; closed answers are found by the browser's find-in-page and printed.
 * The address of a page with `#` and a question's id opens that question.
 *
 * @customElement space-faq
 *
 * @slot - Shown until the questions are there, and when they cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The questions are on the page.
 * @fires {SpaceErrorEvent} space-error - Something could not be shown: nothing, or some items only.
 * @fires {SpaceToggleEvent} space-toggle - A question is about to open or close. Cancelling keeps it as it is.
 *
 * @csspart heading - The heading of the whole.
 * @csspart intro - The text below the heading.
 * @csspart item - A question with its answer.
 * @csspart question - The heading of a question.
 * @csspart button - The button in that heading.
 * @csspart chevron - The mark that says whether the answer is open.
 * @csspart answer - An answer.
 * @csspart subheading - A heading inside an answer.
 * @csspart media - A picture inside an answer, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart sources - The list of sources below an answer.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceFaq extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    topic: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, disclosureStyles, faqStyles];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** Limits the questions to one topic, by the topic's id. */
  topic?: string;

  /** The level of the heading of the whole, 1 to 6; the questions stand one level below. */
  headingLevel = 2;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new BundleController<Faq>(this, (bundle) => this.#select(bundle));
  readonly #disclosures = new DisclosureController(this);

  constructor() {
    super();
    new HashController(this, (id) => this.#reveal(id));
  }

  override render(): TemplateResult {
    return frame(this.#content, (content) => this.#renderFaq(content));
  }

  #select(bundle: BundleContent): Faq | string {
    const faq = bundle.read(faqSection);
    if (!faq) return 'The bundle has no "faq".';
    return this.#questions(faq).length
      ? faq
      : `The FAQ has no question of the topic "${this.topic}".`;
  }

  #questions({ questions }: Faq): Question[] {
    return this.topic ? questions.filter(({ topic }) => topic === this.topic) : questions;
  }

  #reveal(id: string): boolean {
    const { view } = this.#content;
    if (view.status !== 'ready' || !this.#questions(view.item).some((one) => one.id === id)) {
      return false;
    }
    this.#disclosures.set(id, true, 'hash');
    return true;
  }

  #renderFaq(content: Content<Faq>): TemplateResult {
    const { title, intro } = content.item;
    const level = this.headingLevel;
    return html`
      ${title ? heading(level, 'heading', title) : nothing}
      ${
        intro
          ? html`<div class="intro prose" part="intro">
              ${richText(intro, { ...content, level })}
            </div>`
          : nothing
      }
      <div class="items">
        ${this.#questions(content.item).map((question) => this.#renderQuestion(question, content))}
      </div>
    `;
  }

  #renderQuestion(question: Question, content: Content<Faq>): TemplateResult {
    const level = this.headingLevel + 1;
    const citations = new Citations(content.bundle, content.base);
    const answer = richText(question.answer, { ...content, citations, level: level + 1 });
    return disclosure(
      {
        id: question.id,
        level,
        label: question.question,
        content: html`${answer}${citations.list(level + 1, question.sources)}`,
      },
      this.#disclosures,
    );
  }
}
