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

/** What the model needs from the element. */
interface FaqHost extends ReactiveControllerHost, HTMLElement {
  readonly topic?: string;
  readonly level?: ReadingLevel;
  /** Null if the attribute has been removed. */
  readonly defaultOpen: string | null;
  readonly structuredData: boolean;
  readonly filter: boolean;
}

const topicOf = ({ topic }: Section) => topic?.id ?? otherTopic;

/** Which questions are shown, in which wording, and which are open. */
export class FaqModel {
  readonly disclosures: DisclosureController;
  search?: FaqSearch;
  /** Whether the reader has used the topic choice, even to choose all topics. */
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

  /** The topic that the reader has chosen, if there is a choice; empty for all topics. */
  get topic(): string {
    return this.#host.filter ? this.#topic : '';
  }

  set topic(topic: string) {
    this.#topic = topic;
    this.touched = true;
    this.#host.requestUpdate();
  }

  /** The wording of the answers: set by the page, or else chosen by the reader. */
  get level(): ReadingLevel {
    return this.#host.level || this.#level;
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
      : `The FAQ has no question${topic ? ` on the topic "${topic}"` : ''}.`;
  }

  has(id: string): boolean {
    return this.#listing?.questions.some((one) => one.id === id) ?? false;
  }

  isListed(section: Section, { id }: Question): boolean {
    if (this.topic && this.topic !== topicOf(section)) return false;
    return this.search?.hits?.has(id) ?? true;
  }

  /** The ids of the questions that match the reader's search and choice of a topic. */
  get listed(): readonly string[] {
    // Cached, because a long list asks at each of its steps.
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

  /** Shows all questions again or, if a search has hits in other topics, all its hits. */
  reset(): void {
    this.topic = '';
    if (!this.search?.hits?.size) this.search?.search('');
  }

  /** Opens a question that the URL leads to, even if a topic or a search hides it. */
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

  /** Applies the reader's topic and search to the new questions as far as possible. */
  #reconsider({ sections }: Listing): void {
    if (!sections.some((section) => topicOf(section) === this.#topic)) this.#topic = '';
    this.search?.refresh();
  }
}
