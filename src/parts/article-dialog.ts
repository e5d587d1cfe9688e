import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isIn } from '../bundle/article-sections.js';
import type { Article } from '../bundle/types.js';
import { directionOf } from '../i18n/direction.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { fragmentUrl } from '../shared/fragment-url.js';
import { controls } from '../styles/controls.js';
import { host as hostStyles } from '../styles/host.js';
import { prose } from '../styles/prose.js';
import { tokens } from '../styles/tokens.js';
import { articleDialogStyles } from './article-dialog.styles.js';
import { dialogParts } from './article-parts.js';
import { ArticleReader } from './article-reader.js';
import { articleView } from './article-view.js';
import { articleViewStyles } from './article-view.styles.js';
import { DialogAddress } from './dialog-address.js';
import { ScrollLock } from './scroll-lock.js';
import type { Content } from './shell.js';

/** What opens an article in a dialog. */
export interface ArticleOpening {
  /** The element that opens it. The dialog stands in its shadow root, and goes with it. */
  readonly host: ReactiveControllerHost & HTMLElement;
  /** What gets the focus back: the link or button that was used. */
  readonly opener?: HTMLElement | null;
  /** The article, with its bundle. */
  readonly content: Content<Article>;
  /**
   * Whether the address may be written: `#id` while the article is open, and
   * Back closes. Without it the history of the page stays as it is, and Back
   * leaves the page as ever, except where the browser itself takes it for a wish
   * to close, as on Android.
   */
  readonly urlState?: boolean;
  /** The id of the section to begin at. Where the article has none of that id, it is not meant, and does not open. */
  readonly section?: string;
}

const sheets = [
  tokens,
  hostStyles,
  prose,
  controls,
  ...articleViewStyles,
  articleDialogStyles,
].flatMap(({ styleSheet }) => styleSheet ?? []);

/** The ids of the articles that are open: two elements can have the one that the address names. */
const open = new Set<string>();

class ArticleDialog implements ReactiveController {
  readonly #opening: ArticleOpening;
  #content: Content<Article>;
  // A root of its own, because the styles of the element that opens it are not meant for the article.
  readonly #box = document.createElement('div');
  readonly #root = this.#box.attachShadow({ mode: 'open' });
  readonly #scrollLock = new ScrollLock();
  readonly #reader = new ArticleReader({
    renderRoot: this.#root,
    updateComplete: Promise.resolve(),
    requestUpdate: () => {
      this.#render();
    },
  });
  /** A page that hides the element, as with a tab, would stay locked behind a dialog that nobody sees. */
  readonly #hidden = new ResizeObserver(() => {
    if (!this.#dialog?.checkVisibility()) this.#close();
  });
  readonly #address = new DialogAddress(() => {
    this.#close();
    // The event comes later, and the address may lead to the article again before.
    this.#closed();
  });
  /** Whether what is pressed is the page around. */
  #isAround = false;

  constructor(opening: ArticleOpening) {
    this.#opening = opening;
    this.#content = opening.content;
  }

  open(): void {
    const { host, content, section, urlState } = this.#opening;
    open.add(content.item.id);
    host.addController(this);
    this.#root.adoptedStyleSheets = sheets;
    this.#box.setAttribute('exportparts', dialogParts);
    const theme = host.getAttribute('theme');
    if (theme) this.#box.setAttribute('theme', theme);
    // At the end, Lit would take it away with what it renders.
    host.shadowRoot?.prepend(this.#box);
    this.#render();
    if (urlState) this.#address.take(fragmentUrl(section ?? content.item.id));
    this.#scrollLock.hold(host);
    this.#dialog?.showModal();
    if (this.#dialog) this.#hidden.observe(this.#dialog);
    this.#root.querySelector<HTMLElement>('[part=title]')?.focus();
    this.#reader.hostConnected();
    if (section) this.#reader.goTo(section);
  }

  hostUpdated(): void {
    this.#render();
  }

  /** An element that is taken off the page takes its dialog along. */
  hostDisconnected(): void {
    this.#address.forget();
    this.#close();
    // The event comes later, and the page shall scroll now.
    this.#closed();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  readonly #show = (item: Article): void => {
    this.#reader.stopReading();
    this.#content = { ...this.#content, item };
    this.#render();
    this.#reader.goTo(item.id);
  };

  readonly #close = (): void => {
    this.#dialog?.close();
  };

  readonly #closed = (): void => {
    // What closes at once is closed before the event comes.
    if (!this.#box.parentNode) return;
    const { host, opener } = this.#opening;
    open.delete(this.#opening.content.item.id);
    this.#hidden.disconnect();
    this.#reader.hostDisconnected();
    this.#scrollLock.release();
    host.removeController(this);
    this.#box.remove();
    opener?.focus({ preventScroll: true });
    this.#address.leave();
  };

  #render(): void {
    const { urlState = false } = this.#opening;
    const content = this.#content;
    const { language } = content.bundle;
    const button = html`<button type="button" class="quiet" part="close" @click=${this.#close}>
      ${wordsIn(language).close}
    </button>`;
    render(
      html`<dialog
        part="dialog"
        aria-labelledby="article:title"
        lang=${language}
        dir=${directionOf(language)}
        @close=${this.#closed}
        @pointerdown=${({ target, currentTarget }: PointerEvent) => {
          // All that is inside lies in the scroller.
          this.#isAround = target === currentTarget;
        }}
        @click=${({ target, currentTarget }: MouseEvent) => {
          // Not before the click, which else would be one on the page below.
          if (this.#isAround && target === currentTarget) this.#close();
        }}
      >
        <div class="root scroller">
          <div class="bar">${button}</div>
          ${articleView({
            content,
            reader: this.#reader,
            level: 2,
            linkable: urlState && content.item === this.#opening.content.item,
            show: this.#show,
          })}
          <p class="end">${button}</p>
        </div>
      </dialog>`,
      this.#root,
    );
    this.#reader.hostUpdated();
  }
}

/** Opens an article in a dialog over the page, until the reader closes it. */
export function openArticle(opening: ArticleOpening): void {
  const { content, host, section } = opening;
  if (section && !isIn(content.item, section)) return;
  // While this was loaded, the element may have left, or another have opened the article.
  if (!host.checkVisibility() || open.has(content.item.id)) return;
  new ArticleDialog(opening).open();
}
