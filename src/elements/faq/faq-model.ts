import type { ReactiveControllerHost } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { plainText } from '../../bundle/plain-text.js';
import { faq as faqSection } from '../../bundle/sections/faq.js';
import { topics } from '../../bundle/sections/shared.js';
import type { Question, RichText } from '../../bundle/types.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import type { Level } from '../../parts/level-choice.js';
import { otherTopic } from '../../parts/topic-choice.js';
import { lazily } from '../../shared/lazily.js';
import { listing, type Listing, type Section } from './listing.js';
import type { FaqSearch } from './search.js';

/** What the element says about its questions. */
interface FaqHost extends ReactiveControllerHost, HTMLElement {
  readonly topic?: string;
  readonly level?: Level;
  readonly defaultOpen: string;
  readonly structuredData: boolean;
  readonly renderRoot: ParentNode;
}

/** Which questions the reader sees, how they are worded and which are open. */
export class FaqModel {
  readonly disclosures: DisclosureController;
  search?: FaqSearch;
  /** What the reader's choice of a topic has done. */
  said = '';

  readonly #host: FaqHost;
  #listing?: Listing;
  #listed: readonly string[] = [];
  #grounds: readonly unknown[] = [];
  #topic = '';
  #level: Level = 'standard';

  constructor(host: FaqHost) {
    this.#host = host;
    this.disclosures = new DisclosureController(host);
  }

  /** The topic that the reader has chosen; empty for all. */
  get topic(): string {
    return this.#topic;
  }

  set topic(topic: string) {
    this.#topic = topic;
    this.#host.requestUpdate();
  }

  /** How the answers are worded: as the page says, or else as the reader has chosen. */
  get level(): Level {
    return this.#host.level ?? this.#level;
  }

  set level(level: Level) {
    this.#level = level;
    this.search?.refresh();
    this.#host.requestUpdate();
  }

  /** The questions of a bundle, or a sentence that says why there are none. */
  select(bundle: BundleContent): Listing | string {
    const { topic } = this.#host;
    const faq = bundle.read(faqSection);
    if (!faq) return 'The bundle has no "faq".';
    if (this.#listing?.faq !== faq || this.#listing.topic !== topic) {
      if (!this.#listing) this.#begin();
      this.#listing = listing(faq, bundle.read(topics) ?? [], topic);
    }
    return this.#listing.questions.length
      ? this.#listing
      : `The FAQ has no question of the topic "${topic}".`;
  }

  has(id: string): boolean {
    return this.#listing?.questions.some((one) => one.id === id) ?? false;
  }

  isListed(section: Section, { id }: Question): boolean {
    if (this.#topic && this.#topic !== (section.topic?.id ?? otherTopic)) return false;
    return this.search?.hits?.has(id) ?? true;
  }

  /** The ids of the questions that are not hidden by the reader's search or choice of a topic. */
  get listed(): readonly string[] {
    // A long list asks in each of its steps.
    const grounds = [this.#listing, this.#topic, this.search?.hits];
    if (grounds.some((ground, place) => ground !== this.#grounds[place])) {
      this.#grounds = grounds;
      this.#listed = (this.#listing?.sections ?? []).flatMap((section) =>
        section.groups
          .flat()
          .filter((question) => this.isListed(section, question))
          .map(({ id }) => id),
      );
    }
    return this.#listed;
  }

  answer({ answer, plain }: Question): RichText {
    return (this.level === 'plain' && plain) || answer;
  }

  /** Shows all questions again. */
  reset(): void {
    this.topic = '';
    this.search?.search('');
  }

  /** Opens a question that the address leads to, wherever it hides. */
  reveal(id: string): boolean {
    if (!this.has(id)) return false;
    if (!this.listed.includes(id)) this.reset();
    this.disclosures.set(id, true, 'hash');
    return true;
  }

  loadSearch(): void {
    void lazily(import('./search.js'), ({ FaqSearch }) => {
      this.search ??= new FaqSearch(this.#host, this.disclosures, {
        items: () => this.#listing?.questions ?? [],
        text: (question) => `${question.question}\n${plainText(this.answer(question))}`,
      });
      this.#host.requestUpdate();
    });
  }

  loadStructuredData(): void {
    void lazily(import('./structured-data.js'), ({ StructuredData }) => {
      new StructuredData(this.#host, () =>
        this.#host.structuredData ? this.#listing?.questions : undefined,
      );
      this.#host.requestUpdate();
    });
  }

  #begin(): void {
    const host = this.#host;
    const selector = 'details[open][id]';
    const opened = [
      ...host.querySelectorAll(selector),
      ...host.renderRoot.querySelectorAll(selector),
    ];
    this.disclosures.begin([...host.defaultOpen.split(/\s+/), ...opened.map(({ id }) => id)]);
  }
}
