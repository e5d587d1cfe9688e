import type { ReactiveControllerHost } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { articles as articlesSection } from '../../bundle/sections/articles.js';
import { topics as topicsSection } from '../../bundle/sections/shared.js';
import type { Article, Topic } from '../../bundle/types.js';
import { otherTopic } from '../../parts/topic-choice.js';

/** What the model needs from the element. */
interface ArticlesHost extends ReactiveControllerHost {
  readonly ids?: string;
  readonly topic?: string;
  readonly filter: boolean;
  readonly featured?: string;
  readonly limit?: number;
}

/** The articles that an element can show. */
export interface Listing {
  readonly articles: readonly Article[];
  /** Their topics, in the order of the bundle; undefined stands for articles without a topic. */
  readonly topics: readonly (Topic | undefined)[];
}

/** Which articles are shown, and in which order. */
export class ArticlesModel {
  /** Whether the reader has used the topic choice, even to choose all topics. */
  touched = false;

  readonly #host: ArticlesHost;
  #listing?: Listing;
  #from: readonly unknown[] = [];
  #topics = new Map<string, Topic>();
  #topic = '';

  constructor(host: ArticlesHost) {
    this.#host = host;
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

  /** The articles of a bundle, or a sentence that says why there are none. */
  select(bundle: BundleContent, note: (message: string) => void): Listing | string {
    const { ids, topic, featured } = this.#host;
    const all = bundle.read(articlesSection);
    if (!all) return 'The bundle has no "articles".';
    const from = [all, ids, topic, featured];
    if (!this.#listing || from.some((one, index) => one !== this.#from[index])) {
      this.#from = from;
      this.#listing = this.#list(all, bundle.read(topicsSection) ?? [], note);
    }
    return this.#listing.articles.length
      ? this.#listing
      : `The bundle has no article ${topic ? `on the topic "${topic}"` : 'to list'}.`;
  }

  /** The articles within the reader's choice of a topic and the limit. */
  get shown(): readonly Article[] {
    const { limit = NaN } = this.#host;
    const listed = (this.#listing?.articles ?? []).filter((one) => this.#isChosen(one));
    return limit >= 1 ? listed.slice(0, limit) : listed;
  }

  /** Makes an article that the URL leads to visible if its topic hides it. */
  reveal(id: string): boolean {
    const article = this.#listing?.articles.find((one) => one.id === id);
    if (!article) return false;
    if (!this.#isChosen(article)) this.topic = '';
    return this.shown.includes(article);
  }

  #isChosen({ topic }: Article): boolean {
    return !this.topic || this.topic === (this.#topics.has(topic ?? '') ? topic : otherTopic);
  }

  #list(
    all: readonly Article[],
    topics: readonly Topic[],
    note: (message: string) => void,
  ): Listing {
    const { ids, topic, featured } = this.#host;
    const find = (id: string, among: readonly Article[], attribute: string): Article[] => {
      const found = among.find((one) => one.id === id);
      if (!found) note(`"${attribute}" names an article that does not exist: "${id}".`);
      return found ? [found] : [];
    };
    // A set, because an id that is given twice is one article.
    const named = [...new Set(ids?.split(/\s+/).filter(Boolean))];
    const wanted = named.length ? named.flatMap((id) => find(id, all, 'ids')) : all;
    const articles = topic ? wanted.filter((one) => one.topic === topic) : wanted;
    const first = featured && featured !== 'none' ? find(featured, articles, 'featured') : [];
    this.#topics = new Map(topics.map((one) => [one.id, one]));
    const used = new Set(articles.map((one) => this.#topics.get(one.topic ?? '')));
    return {
      articles: [...new Set([...first, ...articles])],
      topics: [...topics, undefined].filter((one) => used.has(one)),
    };
  }
}
