import { html, nothing, type TemplateResult } from 'lit';
import { images, topics } from '../bundle/sections/shared.js';
import type { Article, Image, Topic } from '../bundle/types.js';
import { withoutLinks } from '../bundle/without-links.js';
import { articleCard as wordsIn } from '../i18n/en.js';
import { formatDate } from '../i18n/format-date.js';
import { articleAddress } from './article-address.js';
import { figure, type Showing } from './figure.js';
import { atLevel } from './heading.js';
import { richText } from './rich-text.js';
import type { Content } from './shell.js';
import { passage, phrase } from './untranslated.js';

/** The layout of a card; `auto` lets the width of the card decide. */
export type CardLayout = 'auto' | 'vertical' | 'horizontal' | 'featured';

/** How wide the picture is, as far as the window tells, and whether it is loaded at once. */
const pictures: Record<CardLayout, Showing> = {
  auto: { sizes: '(min-width: 40em) 40em, 100vw' },
  vertical: { sizes: '(min-width: 30em) 27em, 100vw' },
  horizontal: { sizes: '(min-width: 50em) 20em, 40vw' },
  featured: { sizes: '(min-width: 48em) 55vw, 100vw', eager: true },
};

const byId = <Item extends { id: string }>(items: readonly Item[] = []) =>
  new Map(items.map((item) => [item.id, item]));

/** Renders the cards of one bundle's articles. */
export class ArticleCards {
  readonly #content: Content<unknown>;
  readonly #template?: string;
  readonly #images: ReadonlyMap<string | undefined, Image>;
  readonly #topics: ReadonlyMap<string | undefined, Topic>;

  /**
   * @param template The URL template for articles without a URL of their own, with `{id}`.
   */
  constructor(content: Content<unknown>, template?: string) {
    this.#content = content;
    this.#template = template;
    this.#images = byId(content.bundle.read(images));
    this.#topics = byId(content.bundle.read(topics));
  }

  /**
   * One card. It needs `articleCardStyles`, and an ancestor that is a size container.
   * @param level The level of its heading.
   */
  card(article: Article, level: number, layout: CardLayout): TemplateResult {
    const { base, bundle } = this.#content;
    const { language } = bundle;
    const image = this.#images.get(article.image);
    const topic = this.#topics.get(article.topic);
    const href = articleAddress(article, base, this.#template);
    const name = phrase(article, article.title);
    const title = href
      ? html`<a part="link" dir="auto" href=${href}>${name}</a>`
      : article.body
        ? html`<button type="button" part="link" dir="auto" aria-haspopup="dialog">${name}</button>`
        : html`<span dir="auto">${name}</span>`;
    const summary = withoutLinks(article.summary);
    return atLevel(
      level,
      html`<div class="card ${layout}" part="card" id=${article.id}>
        ${image ? figure(image, this.#content, pictures[layout]) : nothing}
        <div class="text">
          ${topic ? html`<p class="topic" part="topic">${topic.title}</p>` : nothing}
          <h2 part="title">${title}</h2>
          <div class="summary prose" part="summary">
            ${passage(article, language, richText(summary, { ...this.#content, level: level + 1 }))}
          </div>
          ${meta(article, language)} ${href || article.body ? cue(language) : nothing}
        </div>
      </div>`,
    );
  }
}

const cue = (language: string) =>
  html`<p class="cue" part="cue" aria-hidden="true">
    ${wordsIn(language).readArticle}<span class="arrow"></span>
  </p>`;

function meta({ published, minutes }: Article, language: string): TemplateResult | typeof nothing {
  if (!published && !minutes) return nothing;
  const date = published && formatDate(published, language);
  const time = minutes && wordsIn(language).readingTime(minutes);
  // Most cards have both; one template renders faster.
  return html`<p class="meta" part="meta">
    <time dir="auto" datetime=${published} ?hidden=${!date}>${date}</time>
    <span dir="auto" ?hidden=${!time}>${time}</span>
  </p>`;
}
