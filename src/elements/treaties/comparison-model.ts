import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { comparison as comparisonSection } from '../../bundle/sections/treaties.js';
import type { Topic, Treaty } from '../../bundle/types.js';
import { adoptStyles } from '../../controllers/adopt-styles.js';
import { lazily } from '../../shared/lazily.js';
import type { comparison, ComparisonContext } from './comparison.js';
import type { ViewContext } from './treaty-list.js';

/** As many as can be read beside each other. */
export const maxCompared = 3;

/** What the element says about the comparison. */
interface ComparingHost extends ReactiveControllerHost, HTMLElement {
  readonly compare: string;
}

/** Which treaties the reader compares, and on which topic where there is room for one alone. */
export class ComparisonModel {
  readonly #host: ComparingHost;
  #all?: readonly Treaty[];
  #treaties: readonly Treaty[] = [];
  #topics: readonly Topic[] = [];
  #chosen = new Set<string>();
  #topic = '';
  #render?: typeof comparison;

  constructor(host: ComparingHost) {
    this.#host = host;
  }

  /** Whether there is something to compare, and something to compare it with. */
  get possible(): boolean {
    return this.#topics.length > 0 && this.#treaties.length > 1;
  }

  /** Takes the treaties of a bundle, those among them that say what they have to say on a topic. */
  read(bundle: BundleContent, all: readonly Treaty[]): void {
    if (all === this.#all) return;
    this.#all = all;
    this.#topics = bundle.read(comparisonSection) ?? [];
    const known = new Set(this.#topics.map(({ id }) => id));
    this.#treaties = all.filter(({ positions }) =>
      positions?.some(({ topic }) => known.has(topic)),
    );
    this.#topic = this.#topics[0]?.id ?? '';
    const ids = this.#treaties.map(({ id }) => id);
    const wanted = (this.#host.compare ?? '').split(/\s+/).filter((id) => ids.includes(id));
    this.#chosen = new Set(wanted.length > 1 ? wanted.slice(0, maxCompared) : ids.slice(0, 2));
  }

  /** The comparison, as soon as its code has come. */
  render(
    context: ViewContext & Pick<ComparisonContext, 'address' | 'follow'>,
  ): TemplateResult | typeof nothing {
    if (!this.#render) {
      void lazily(import('./comparison.js'), ({ comparison, styles }) => {
        // It is asked for at each update until it comes.
        if (this.#render) return;
        adoptStyles(this.#host, [styles]);
        this.#render = comparison;
        this.#host.requestUpdate();
      });
      return nothing;
    }
    return this.#render({
      ...context,
      treaties: this.#treaties,
      topics: this.#topics,
      chosen: this.#chosen,
      topic: this.#topic,
      choose: (treaty, chosen) => {
        if (chosen) this.#chosen.add(treaty);
        else this.#chosen.delete(treaty);
        this.#host.requestUpdate();
      },
      chooseTopic: (topic) => {
        this.#topic = topic;
        this.#host.requestUpdate();
      },
    });
  }
}
