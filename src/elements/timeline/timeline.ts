import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { events as eventsSection } from '../../bundle/sections/reference.js';
import { topics } from '../../bundle/sections/shared.js';
import type { TimelineEvent, Topic } from '../../bundle/types.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { GradualController } from '../../controllers/gradual-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { ScrollController } from '../../controllers/scroll-controller.js';
import { timeline as wordsIn } from '../../i18n/en.js';
import { frame, type Content } from '../../parts/frame.js';
import { inOrder, timeline } from '../../parts/timeline.js';
import { timelineStyles } from '../../parts/timeline.styles.js';
import { otherTopic, topicChoice, topicOptions } from '../../parts/topic-choice.js';
import { version } from '../../shared/version.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { eventEntry } from './event-entry.js';
import { spaceTimelineStyles } from './timeline.styles.js';

/** The events that an element shows, and what they were chosen from. */
interface Listing {
  readonly all: readonly TimelineEvent[];
  readonly topic?: string;
  readonly events: readonly TimelineEvent[];
}

/**
 * The events of a bundle in the order of time, by decade: one below the other,
 * or beside each other where there is room. The address of a page with `#` and
 * an event's id, such as `#apollo-and-soyuz-dock`, leads to that event.
 *
 * @customElement space-timeline
 *
 * @attr {string} kiosk - For a screen that many touch: targets of 48 px, a QR code in the place of each link to another site, and a new start when nobody has touched the page for so many seconds, 90 without a number. A notice says so 20 seconds before, and a touch or a key takes it back. The first element of a page with a number decides. Later changes have no effect.
 *
 * @slot - Shown until the events are there, and when they cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The events are on the page.
 * @fires {SpaceErrorEvent} space-error - Something could not be shown: nothing, or some events only.
 * @fires {SpaceNavigateEvent} space-navigate - A link to an article or treaty is about to be followed. Cancelling leaves the way to the page.
 *
 * @csspart choice - The group of topics.
 * @csspart timeline - The whole, which scrolls sideways where there is room for events beside each other.
 * @csspart decade - The heading of a decade.
 * @csspart event - An event.
 * @csspart date - Its date and topic.
 * @csspart title - Its heading.
 * @csspart summary - What happened.
 * @csspart links - Its links to an article and a treaty.
 * @csspart subheading - The heading of the sources, or one inside a summary.
 * @csspart term - A word that opens its definition.
 * @csspart definition - The definition of a word.
 * @csspart media - A picture inside a summary, with its credit.
 * @csspart credit - The credit of a picture.
 * @csspart sources - The list of sources.
 * @csspart untranslated - What is said where an item is in another language than its bundle.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceTimeline extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    topic: {},
    filter: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, controls, timelineStyles, spaceTimelineStyles];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** Limits the events to one topic, by the topic's id. */
  topic?: string;

  /** Lets the reader choose a topic, where there are several. */
  filter = false;

  /** The level of the decades' headings, 1 to 6; the events stand one level below. */
  headingLevel = 3;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new BundleController<Listing>(this, (bundle) => this.#select(bundle));
  readonly #gradual = new GradualController(this);
  readonly #scroll = new ScrollController(this);
  #listing?: Listing;
  /** The topic that the reader has chosen; empty for all. */
  #chosen = '';

  constructor() {
    super();
    new HashController(this, (id) => this.#reveal(id));
  }

  override render(): TemplateResult {
    return frame(this.#content, (content) => this.#renderTimeline(content));
  }

  #select(bundle: BundleContent): Listing | string {
    const { topic } = this;
    const all = bundle.read(eventsSection);
    if (!all?.length) return 'The bundle has no "events".';
    if (this.#listing?.all !== all || this.#listing.topic !== topic) {
      const events = topic ? all.filter((event) => event.topic === topic) : all;
      this.#listing = { all, topic, events: inOrder(events) };
      this.#chosen = '';
    }
    return this.#listing.events.length
      ? this.#listing
      : `The timeline has no event of the topic "${topic}".`;
  }

  #reveal(id: string): boolean {
    if (!this.#listing?.events.some((event) => event.id === id)) return false;
    this.#chosen = '';
    return true;
  }

  #renderTimeline(content: Content<Listing>): TemplateResult {
    const { item, bundle, citations } = content;
    const level = this.headingLevel;
    const { language } = bundle;
    const present = new Set(item.events.map(({ topic }) => topic));
    const named = (bundle.read(topics) ?? []).filter(({ id }) => present.has(id));
    const isNamed = ({ topic }: TimelineEvent) => named.some(({ id }) => id === topic);
    const shown = item.events.filter((event) => {
      if (!this.#chosen) return true;
      return this.#chosen === otherTopic ? !isNamed(event) : event.topic === this.#chosen;
    });
    return html`
      ${
        this.filter && present.size > 1
          ? this.#renderFilter(item.events.every(isNamed) ? named : [...named, undefined], language)
          : nothing
      }
      ${timeline(
        shown
          .slice(0, this.#gradual.count(shown.length))
          .map((event) => eventEntry(event, level + 2, content)),
        { level, language, name: wordsIn(language).name, scrolls: this.#scroll.scrolls },
      )}
      ${citations.list(level)}
    `;
  }

  #renderFilter(topics: readonly (Topic | undefined)[], language: string): TemplateResult {
    const options = topicOptions(topics, wordsIn(language).otherTopic, language);
    return topicChoice(options, language, this.#chosen, (topic) => {
      this.#chosen = topic;
      this.requestUpdate();
    });
  }
}
