import type { ReactiveController } from 'lit';
import { ScrollSpyController } from '../controllers/scroll-spy-controller.js';
import { lazily } from '../shared/lazily.js';
import type { ArticleEnd } from './article-end.js';
import type { citationPanel } from './citation-panel.js';
import type { qrCode } from './qr-code.js';
import type { ReadAloud } from './read-aloud.js';
import type { ReadingLevel } from './reading-level-choice.js';
import { voiceFor, watchVoices } from './voice.js';

/** The element or dialog that shows the article. */
export interface ArticleHost {
  /** The root that contains the article. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  requestUpdate: () => void;
}

/**
 * What the reader of one article does: scroll, open, listen, print. Features that only
 * some readers use are loaded on first use.
 */
export class ArticleReader implements ReactiveController {
  citationPanel?: typeof citationPanel;
  qrCode?: typeof qrCode;
  aloud?: ReadAloud;
  /** What follows the text; nothing until it has loaded. */
  end?: ArticleEnd;

  readonly #host: ArticleHost;
  readonly #scrollSpy: ScrollSpyController;
  #level: ReadingLevel = 'standard';
  readonly #endLoaded: Promise<unknown>;
  #connected = new AbortController();

  constructor(host: ArticleHost) {
    this.#host = host;
    // Without a table of contents, this is not needed.
    this.#scrollSpy = new ScrollSpyController(host, '.contents ~ .text .section[id]');
    // In the meantime, the bundle loads. Nothing below the text is to move later, and
    // once the browser prints, it waits for nothing.
    this.#endLoaded = lazily(import('./article-end.js'), ({ ArticleEnd }) => {
      this.end = new ArticleEnd({
        shadowRoot: host.renderRoot.getRootNode() as ShadowRoot,
        requestUpdate: () => {
          host.requestUpdate();
        },
      });
      host.requestUpdate();
    });
  }

  /** The id of the section being read. */
  get current(): string | undefined {
    return this.#scrollSpy.current;
  }

  /** The wording of the article. */
  get level(): ReadingLevel {
    return this.#level;
  }

  set level(level: ReadingLevel) {
    this.stopReading();
    this.#level = level;
    this.#host.requestUpdate();
  }

  /** Goes to a place in the article without changing the URL. */
  readonly goTo = (id: string): void => {
    this.#scrollSpy.lead(id);
    const target = this.#find(`#${CSS.escape(id)}`);
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  readonly loadCitations = (): void => {
    void lazily(import('./citation-panel.js'), ({ citationPanel }) => {
      this.citationPanel = citationPanel;
      this.#host.requestUpdate();
    });
  };

  readonly loadQrCode = (): Promise<unknown> =>
    lazily(import('./qr-code.js'), ({ qrCode }) => {
      this.qrCode = qrCode;
      this.#host.requestUpdate();
    });

  /**
   * Prints only the article. What is printed must be loaded before: once the browser
   * prints, it waits for nothing.
   */
  readonly print = async (): Promise<void> => {
    await Promise.all([this.loadQrCode(), this.#endLoaded]);
    await this.#host.updateComplete;
    const article = this.#find('.article');
    if (!article) return;
    await lazily(import('./print-element.js'), ({ printElement }) => {
      if (article.isConnected) printElement(article);
    });
  };

  canRead(language: string): boolean {
    return voiceFor(language) !== undefined;
  }

  readAloud(language: string): void {
    void lazily(import('./read-aloud.js'), ({ ReadAloud }) => {
      const article = this.#find('.article');
      if (!article?.isConnected || this.aloud) return;
      this.aloud = new ReadAloud(article.querySelectorAll('.spoken'), language, {
        update: () => {
          this.#host.requestUpdate();
        },
        end: this.stopReading,
      });
      this.aloud.play();
    });
  }

  readonly stopReading = (): void => {
    const { aloud } = this;
    this.aloud = undefined;
    aloud?.stop();
    // The controls after the button are about to be removed. ":focus" would match none of
    // them in a window that is not active.
    const { activeElement } = this.#host.renderRoot.getRootNode() as ShadowRoot;
    if (!activeElement?.matches('[part=stop], [part=speed]')) return;
    this.#find('[part=listen]')?.focus();
  };

  hostConnected(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    watchVoices(() => {
      this.#host.requestUpdate();
    }, signal);
    addEventListener('pagehide', this.stopReading, { signal });
  }

  hostDisconnected(): void {
    this.#connected.abort();
    this.stopReading();
    this.#scrollSpy.hostDisconnected();
  }

  hostUpdated(): void {
    this.#scrollSpy.hostUpdated();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
