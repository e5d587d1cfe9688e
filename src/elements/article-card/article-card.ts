import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BundleContent } from '../../bundle/bundle-content.js';
import { articles } from '../../bundle/sections/articles.js';
import { images, topics } from '../../bundle/sections/shared.js';
import type { Article } from '../../bundle/types.js';
import { BundleController } from '../../controllers/bundle-controller.js';
import { articleCard, language } from '../../i18n/en.js';
import { formatDate, formatMinutes } from '../../i18n/formats.js';
import { figure } from '../../parts/figure.js';
import { frame, type Content } from '../../parts/frame.js';
import { heading } from '../../parts/heading.js';
import { offerToRouter } from '../../parts/item-link.js';
import { richText } from '../../parts/rich-text.js';
import { version } from '../../shared/version.js';
import { host } from '../../styles/host.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { articleCardStyles } from './article-card.styles.js';

/**
 * One article as a card: picture, title, summary, topic, date and reading time.
 * The title is the only link; the rest of the card leads to the same place, and
 * its text can be selected.
 *
 * @customElement space-article-card
 *
 * @slot - Shown until the article is there, and when it cannot be shown.
 *
 * @fires {SpaceLoadEvent} space-load - The article is on the page.
 * @fires {SpaceErrorEvent} space-error - The article, or some other items of its bundle, could not be shown.
 * @fires {SpaceNavigateEvent} space-navigate - The link is about to be followed in this window. Cancelling leaves the way to the page's own router.
 *
 * @csspart card - The whole card.
 * @csspart media - The picture with its credit.
 * @csspart credit - The credit of the picture.
 * @csspart topic - The topic.
 * @csspart title - The heading.
 * @csspart link - The link in the heading.
 * @csspart summary - The summary.
 * @csspart subheading - A heading inside the summary.
 * @csspart meta - Date and reading time.
 * @csspart cue - The words that ask to read on. They are no second link.
 * @csspart message - What is said while loading takes long, or has failed.
 * @csspart retry - The button that asks for the content again.
 */
export class SpaceArticleCard extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    bundle: { attribute: false },
    article: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
  };

  static override styles = [tokens, host, prose, articleCardStyles];

  /** The address of the bundle, relative to the page. Without it, the nearest ancestor's `data-space-src` counts, or else the bundle that comes with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of an address. To change it, set a new object. */
  bundle?: unknown;

  /** The id of the article. */
  article?: string;

  /** The level of the card's heading, 1 to 6. */
  headingLevel = 3;

  /** Light or dark whatever the page is. Without it, the page's `color-scheme` counts. */
  theme?: 'light' | 'dark';

  readonly #content = new BundleController<Article>(this, (bundle) => this.#select(bundle));

  override render(): TemplateResult {
    return frame(this.#content, (content) => this.#renderCard(content));
  }

  #select(bundle: BundleContent): Article | string {
    if (!this.article) return 'The attribute "article" is missing.';
    return (
      bundle.read(articles)?.find(({ id }) => id === this.article) ??
      `The bundle has no article "${this.article}".`
    );
  }

  #renderCard(content: Content<Article>): TemplateResult {
    const { item, bundle, base } = content;
    const image = bundle.read(images)?.find(({ id }) => id === item.image);
    const topic = bundle.read(topics)?.find(({ id }) => id === item.topic);
    const href = item.url && new URL(item.url, base).href;
    const title = href
      ? html`<a
          part="link"
          href=${href}
          @click=${(event: MouseEvent) => {
            offerToRouter(event, item.id);
          }}
          >${item.title}</a
        >`
      : item.title;
    return html`
      <div class="card" part="card" @click=${href ? this.#onCardClick : nothing}>
        ${image ? figure(image, base) : nothing}
        <div class="text">
          ${topic ? html`<p class="topic" part="topic">${topic.title}</p>` : nothing}
          ${heading(this.headingLevel, 'title', title)}
          <div class="summary prose" part="summary">
            ${richText(item.summary, { ...content, level: this.headingLevel + 1 })}
          </div>
          ${this.#renderMeta(item)}
          ${
            href
              ? html`<p class="cue" part="cue" aria-hidden="true">
                  ${articleCard.readArticle}<span class="arrow"></span>
                </p>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #renderMeta({ published, minutes }: Article): TemplateResult | typeof nothing {
    if (!published && !minutes) return nothing;
    return html`<p class="meta" part="meta">
      ${
        published
          ? html`<time dir="auto" datetime=${published}>${formatDate(published, language)}</time>`
          : nothing
      }
      ${
        minutes
          ? html`<span dir="auto"
              >${articleCard.readingTime(formatMinutes(minutes, language))}</span
            >`
          : nothing
      }
    </p>`;
  }

  /** The text lies above the link's area so that it can be selected; a plain click on it is a click on the link. */
  #onCardClick(event: MouseEvent): void {
    if ((event.target as Element).closest('a')) return;
    if (getSelection()?.type === 'Range') return;
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    this.renderRoot
      .querySelector('[part=link]')
      ?.dispatchEvent(
        new MouseEvent('click', { cancelable: true, ctrlKey, metaKey, shiftKey, altKey }),
      );
  }
}
