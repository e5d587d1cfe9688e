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
   * @param role `listitem` for a card in a list.
   */
  card(article: Article, level: number, layout: CardLayout, role?: 'listitem'): TemplateResult {
    const { base, bundle } = this.#content;
    const { language } = bundle;
    const { id, title, summary, published, minutes, body } = article;
    const image = this.#images.get(article.image);
    const href = articleAddress(article, base, this.#template);
    const name = phrase(article, title);
    const leads = href || body;
    const words = wordsIn(language);
    const topic = this.#topics.get(article.topic);
    const date = published && formatDate(published, language);
    const time = minutes && words.readingTime(minutes);
    // Most cards have everything: one template with hidden paragraphs renders faster.
    return atLevel(
      level,
      html`<div class="card ${layout}" part="card" id=${id} role=${role ?? nothing}>
        ${image ? figure(image, this.#content, pictures[layout]) : nothing}
        <div class="text">
          <p class="topic" part="topic" ?hidden=${!topic}>${topic?.title}</p>
          <h2 part="title">${link(name, href, Boolean(body))}</h2>
          <div class="summary prose" part="summary">
            ${passage(
              article,
              language,
              richText(withoutLinks(summary), { ...this.#content, level: level + 1 }),
            )}
          </div>
          <p class="meta" part="meta" ?hidden=${!date && !time}>
            <time dir="auto" datetime=${published} ?hidden=${!date}>${date}</time>
            <span dir="auto">${time}</span>
          </p>
          <p class="cue" part="cue" aria-hidden="true" ?hidden=${!leads}>${words.readArticle}</p>
        </div>
      </div>`,
    );
  }
}

/** What the heading of a card leads with, if there is anything to read. */
function link(name: unknown, href: string | undefined, opens: boolean): TemplateResult {
  if (href) return html`<a part="link" dir="auto" href=${href}>${name}</a>`;
  return opens
    ? html`<button type="button" part="link" dir="auto" aria-haspopup="dialog">${name}</button>`
    : html`<span dir="auto">${name}</span>`;
}
