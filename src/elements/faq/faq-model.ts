import type { ReactiveControllerHost } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { plainText } from '../../bundle/plain-text.js';
import { faq as faqSection } from '../../bundle/sections/faq.js';
import { topics } from '../../bundle/sections/shared.js';
import type { Question, RichText } from '../../bundle/types.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import type { ReadingLevel } from '../../parts/reading-level-choice.js';
import { otherTopic } from '../../parts/topic-choice.js';
import { lazily } from '../../shared/lazily.js';
import { listing, type Listing, type Section } from './listing.js';
import type { FaqSearch } from './search.js';

/** What the element says about its questions. */
interface FaqHost extends ReactiveControllerHost, HTMLElement {
  readonly topic?: string;
  readonly level?: ReadingLevel;
  /** Null where its attribute has been taken away. */
  readonly defaultOpen: string | null;
  readonly structuredData: boolean;
  readonly filter: boolean;
}

const topicOf = ({ topic }: Section) => topic?.id ?? otherTopic;

/** Which questions the reader sees, how they are worded and which are open. */
export class FaqModel {
  readonly disclosures: DisclosureController;
  search?: FaqSearch;
  /** Whether the reader has chosen a topic, be it all of them. */
  touched = false;

  readonly #host: FaqHost;
  #listing?: Listing;
  #listed: readonly string[] = [];
  #grounds: readonly unknown[] = [];
  #topic = '';
  #isDescribed = false;
  #level: ReadingLevel = 'standard';

  constructor(host: FaqHost) {
    this.#host = host;
    this.disclosures = new DisclosureController(host);
  }

  /** The topic that the reader has chosen, where there is a choice; empty for all. */
  get topic(): string {
    return this.#host.filter ? this.#topic : '';
  }

  set topic(topic: string) {
    this.#topic = topic;
    this.touched = true;
    this.#host.requestUpdate();
  }

  /** How the answers are worded: as the page says, or else as the reader has chosen. */
  get level(): ReadingLevel {
    return this.#host.level ?? this.#level;
  }

  set level(level: ReadingLevel) {
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
      const former = this.#listing;
      this.#listing = listing(faq, bundle.read(topics) ?? [], topic);
      if (former) this.#reconsider(this.#listing);
      else this.#begin(this.#listing);
    }
    return this.#listing.questions.length
      ? this.#listing
      : `The FAQ has no question${topic ? ` of the topic "${topic}"` : ''}.`;
  }

  has(id: string): boolean {
    return this.#listing?.questions.some((one) => one.id === id) ?? false;
  }

  isListed(section: Section, { id }: Question): boolean {
    if (this.topic && this.topic !== topicOf(section)) return false;
    return this.search?.hits?.has(id) ?? true;
  }

  /** The ids of the questions that are not hidden by the reader's search or choice of a topic. */
  get listed(): readonly string[] {
    // A long list asks in each of its steps.
    const grounds = [this.#listing, this.topic, this.search?.hits];
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

  /** Shows all questions again, or, where a search has hits in other topics, these. */
  reset(): void {
    this.topic = '';
    if (!this.search?.hits?.size) this.search?.search('');
  }

  /** Opens a question that the address leads to, wherever it hides. */
  reveal(id: string): boolean {
    if (!this.has(id)) return false;
    if (!this.listed.includes(id)) this.topic = '';
    if (!this.listed.includes(id)) this.search?.search('');
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
      if (this.#isDescribed) return;
      this.#isDescribed = true;
      new StructuredData(this.#host, () =>
        this.#host.structuredData ? this.#listing?.questions : undefined,
      );
      this.#host.requestUpdate();
    });
  }

  #begin({ questions }: Listing): void {
    const { defaultOpen } = this.#host;
    this.disclosures.begin((defaultOpen ?? '').split(/\s+/), questions);
  }

  /** What the reader has chosen and searched in other questions is meant for these too, where it can be. */
  #reconsider({ sections }: Listing): void {
    if (!sections.some((section) => topicOf(section) === this.#topic)) this.#topic = '';
    this.search?.refresh();
  }
}
