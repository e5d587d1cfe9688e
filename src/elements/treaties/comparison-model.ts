import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { comparison as comparisonSection } from '../../bundle/sections/treaties.js';
import type { Topic, Treaty } from '../../bundle/types.js';
import { adoptStyles } from '../../controllers/adopt-styles.js';
import { missingPart } from '../../parts/missing-part.js';
import { lazily } from '../../shared/lazily.js';
import type { comparison, ComparisonContext } from './comparison.js';
import type { ViewContext } from './treaty-list.js';

/** As many as are readable side by side. */
export const maxCompared = 3;

/** What the model needs from the element. */
interface ComparingHost extends ReactiveControllerHost, HTMLElement {
  readonly compare: string;
}

/** Which treaties the reader compares, and the topic shown on a narrow screen. */
export class ComparisonModel {
  readonly #host: ComparingHost;
  #all?: readonly Treaty[];
  #treaties: readonly Treaty[] = [];
  #topics: readonly Topic[] = [];
  #chosen = new Set<string>();
  #topic = '';
  #render?: typeof comparison;
  #loading = false;
  #failed = false;

  constructor(host: ComparingHost) {
    this.#host = host;
  }

  /** Whether at least two treaties can be compared. */
  get possible(): boolean {
    return this.#topics.length > 0 && this.#treaties.length > 1;
  }

  /** Takes the treaties from a bundle that have text on at least one topic. */
  read(bundle: BundleContent, all: readonly Treaty[]): void {
    if (all === this.#all) return;
    this.#all = all;
    this.#topics = bundle.read(comparisonSection) ?? [];
    const known = new Set(this.#topics.map(({ id }) => id));
    this.#treaties = all.filter(({ positions }) =>
      positions?.some(({ topic }) => known.has(topic)),
    );
    if (!this.#topics.some(({ id }) => id === this.#topic)) this.#topic = this.#topics[0]?.id ?? '';
    const ids = this.#treaties.map(({ id }) => id);
    // Keep the choice: the same treaties may exist in other content, such as another language.
    const kept = ids.filter((id) => this.#chosen.has(id));
    const asked = kept.length ? kept : (this.#host.compare ?? '').split(/\s+/);
    const wanted = asked.filter((id) => ids.includes(id)).slice(0, maxCompared);
    const others = ids.filter((id) => !wanted.includes(id));
    this.#chosen = new Set([...wanted, ...others.slice(0, Math.max(0, 2 - wanted.length))]);
  }

  /** The comparison, once its code has loaded. */
  render(
    context: ViewContext & Pick<ComparisonContext, 'address' | 'follow'>,
  ): TemplateResult | typeof nothing {
    if (this.#failed)
      return missingPart(context.content.bundle.language, this.#load, this.#loading);
    if (!this.#render) {
      void this.#load();
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

  readonly #load = async (): Promise<void> => {
    if (this.#loading) return;
    this.#loading = true;
    if (this.#failed) this.#host.requestUpdate();
    const isThere = await lazily(import('./comparison.js'), ({ comparison, styles }) => {
      adoptStyles(this.#host, [styles]);
      this.#render = comparison;
    });
    const { shadowRoot } = this.#host;
    // The button to try again is about to go.
    const waits = shadowRoot?.activeElement?.matches('[part=retry]');
    this.#loading = false;
    this.#failed = !isThere;
    this.#host.requestUpdate();
    if (!isThere || !waits) return;
    await this.#host.updateComplete;
    shadowRoot?.querySelector<HTMLElement>('.comparison input')?.focus({ preventScroll: true });
  };
}
