import { html, nothing, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { byDate, decadeOf } from '../../bundle/chronology.js';
import { events as eventsSection } from '../../bundle/sections/reference.js';
import { topics } from '../../bundle/sections/shared.js';
import type { TimelineEvent, Topic } from '../../bundle/types.js';
import { IncrementalRenderController } from '../../controllers/incremental-render-controller.js';
import { TimelineController } from '../../controllers/timeline-controller.js';
import { timeline as wordsIn } from '../../i18n/en-overviews.js';
import { addressTemplate } from '../../parts/article-address.js';
import type { Content } from '../../parts/shell.js';
import { timeline } from '../../parts/timeline.js';
import { decadeId, sourcesId } from '../../parts/timeline-navigation.js';
import { timelineNavigationStyles } from '../../parts/timeline-navigation.styles.js';
import { timelineStyles } from '../../parts/timeline.styles.js';
import { otherTopic, topicChoice, topicOptions } from '../../parts/topic-choice.js';
import { controls } from '../../styles/controls.js';
import { prose } from '../../styles/prose.js';
import { eventEntry } from './event-entry.js';
import { spaceTimelineStyles } from './timeline.styles.js';
import type { SpaceTimeline } from './timeline.js';

/** The events that an element shows, and what they were selected from. */
interface Listing {
  readonly all: readonly TimelineEvent[];
  readonly topic?: string;
  readonly events: readonly TimelineEvent[];
  /** The topics that have events. */
  readonly topics: readonly Topic[];
}

const topicOf = ({ topic }: TimelineEvent, { topics: named }: Listing): string =>
  named.find(({ id }) => id === topic)?.id ?? otherTopic;

/** Events by decade, with the reader's choice of a topic. */
export class TimelineView {
  static readonly styles = [
    prose,
    controls,
    timelineStyles,
    timelineNavigationStyles,
    spaceTimelineStyles,
  ];

  readonly #host: SpaceTimeline;
  readonly #incremental: IncrementalRenderController;
  readonly #timeline: TimelineController;
  #listing?: Listing;
  /** The topic that the reader has chosen; empty for all. */
  #chosen = '';
  /** Whether the reader has made a choice, whose result is announced. */
  #touched = false;

  constructor(host: SpaceTimeline) {
    this.#host = host;
    this.#incremental = new IncrementalRenderController(host);
    this.#timeline = new TimelineController(host);
  }

  select(bundle: BundleContent): Listing | string {
    const { topic } = this.#host;
    const all = bundle.read(eventsSection);
    if (!all?.length) return 'The bundle has no "events".';
    if (this.#listing?.all !== all || this.#listing.topic !== topic) {
      const events = byDate(topic ? all.filter((event) => event.topic === topic) : all);
      const present = new Set(events.map((event) => event.topic));
      const named = (bundle.read(topics) ?? []).filter(({ id }) => present.has(id));
      const listing = { all, topic, events, topics: named };
      this.#listing = listing;
      // Keep the choice: the same topic may exist in other content, such as another language.
      if (!events.some((event) => topicOf(event, listing) === this.#chosen)) {
        this.#chosen = '';
        this.#touched = false;
      }
    }
    return this.#listing.events.length
      ? this.#listing
      : `The timeline has no event on the topic "${topic}".`;
  }

  reveal(listing: Listing, id: string): boolean {
    const event = listing.events.find(
      (one) => one.id === id || decadeId(decadeOf(one.date)) === id,
    );
    if (event && topicOf(event, listing) !== this.#chosen) this.#chosen = '';
    return event !== undefined || id === sourcesId;
  }

  render(content: Content<Listing>): TemplateResult {
    const { item, bundle, marks } = content;
    const level = this.#host.headingLevel;
    const template = addressTemplate(this.#host);
    const { language } = bundle;
    const isOther = (event: TimelineEvent) => topicOf(event, item) === otherTopic;
    const offered = item.events.some(isOther) ? [...item.topics, undefined] : item.topics;
    const chosen = this.#host.filter && this.#chosen;
    const shown = chosen
      ? item.events.filter((event) => topicOf(event, item) === chosen)
      : item.events;
    const entries = shown
      .slice(0, this.#incremental.count(shown.length))
      .map((event) => eventEntry(event, level + 2, content, template));
    const sources = marks.list(level);
    return html`
      ${
        this.#host.filter && offered.length > 1
          ? this.#renderFilter(offered, shown.length, language)
          : nothing
      }
      ${timeline(entries, {
        level,
        language,
        name: wordsIn(language).name,
        isCited: sources !== nothing,
        controller: this.#timeline,
      })}
      <div id=${sourcesId}>${sources}</div>
    `;
  }

  #renderFilter(
    topics: readonly (Topic | undefined)[],
    count: number,
    language: string,
  ): TemplateResult {
    const words = wordsIn(language);
    const options = topicOptions(topics, words.otherTopic, language);
    const choose = (topic: string) => {
      this.#chosen = topic;
      this.#touched = true;
      this.#timeline.toStart();
      this.#host.requestUpdate();
    };
    const chosen = options.find(({ value }) => value === this.#chosen);
    return html`${topicChoice(options, language, this.#chosen, choose)}
      <p class="visually-hidden" role="status">
        ${this.#touched ? html`${chosen?.label} <span>${words.shown(count)}</span>` : nothing}
      </p>`;
  }
}
