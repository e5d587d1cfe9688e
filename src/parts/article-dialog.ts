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

/** What it takes to open an article in a dialog. */
export interface ArticleOpening {
  /** The element that opens it. The dialog is in its shadow root and is removed with it. */
  readonly host: ReactiveControllerHost & HTMLElement;
  /** The link or button that was used; it gets the focus back. */
  readonly opener?: HTMLElement | null;
  /** The article and its bundle. */
  readonly content: Content<Article>;
  /**
   * Whether the URL may change: `#id` while the article is open, and Back closes it.
   * Otherwise the history is left alone, and Back leaves the page as usual, unless the
   * browser itself takes it as a request to close, as on Android.
   */
  readonly urlState?: boolean;
  /**
   * The id of the section to start at. If the article has no such section, it is not
   * the one that was meant, and does not open.
   */
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

/** The ids of the open articles: two elements can contain the one in the URL. */
const open = new Set<string>();

class ArticleDialog implements ReactiveController {
  readonly #opening: ArticleOpening;
  #content: Content<Article>;
  // A separate root, because the styles of the element that opens it must not apply to the article.
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
  /**
   * If the page hides the element, for example in a tab, the page would stay locked
   * behind an invisible dialog.
   */
  readonly #hidden = new ResizeObserver(() => {
    if (!this.#dialog?.checkVisibility()) this.#close();
  });
  readonly #address = new DialogAddress(() => {
    this.#close();
    // The close event fires later, and until then the URL may lead to the article again.
    this.#closed();
  });
  /** Whether the press started outside the article. */
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
    // At the end, Lit would remove it together with its own content.
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

  /** An element removed from the page takes its dialog with it. */
  hostDisconnected(): void {
    this.#address.forget();
    this.#close();
    // The close event fires later, but the page should scroll now.
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
    // If it was closed directly, it is gone before the event fires.
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
    const { host, urlState = false } = this.#opening;
    const theme = host.getAttribute('theme');
    if (theme) this.#box.setAttribute('theme', theme);
    else this.#box.removeAttribute('theme');
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
          // All content of the dialog is inside the scroller.
          this.#isAround = target === currentTarget;
        }}
        @click=${({ target, currentTarget }: MouseEvent) => {
          // Not before the click, which would otherwise hit the page below.
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
  // While this code loaded, the element may have been removed, or another may have
  // opened the article.
  if (!host.checkVisibility() || open.has(content.item.id)) return;
  new ArticleDialog(opening).open();
}
