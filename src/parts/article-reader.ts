import type { ReactiveController } from 'lit';
import { ScrollSpyController } from '../controllers/scroll-spy-controller.js';
import { lazily } from '../shared/lazily.js';
import type { citationPanel } from './citation-panel.js';
import type { qrCode } from './qr-code.js';
import type { ReadAloud } from './read-aloud.js';
import type { ReadingLevel } from './reading-level-choice.js';
import { voiceFor, watchVoices } from './voice.js';

/** The element or dialog that shows the article. */
export interface ArticleHost {
  /** The root in which the article stands. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  requestUpdate: () => void;
}

/**
 * What the reader of one article does: how far it is read, what is opened, read
 * aloud or printed. What only some readers use is loaded when they use it.
 */
export class ArticleReader implements ReactiveController {
  citationPanel?: typeof citationPanel;
  qrCode?: typeof qrCode;
  aloud?: ReadAloud;

  readonly #host: ArticleHost;
  readonly #scrollSpy: ScrollSpyController;
  #level: ReadingLevel = 'standard';
  #connected = new AbortController();

  constructor(host: ArticleHost) {
    this.#host = host;
    // Without a list of contents nobody asks.
    this.#scrollSpy = new ScrollSpyController(host, '.contents ~ .text .section[id]');
  }

  /** The id of the section that is being read. */
  get current(): string | undefined {
    return this.#scrollSpy.current;
  }

  /** How the article is worded. */
  get level(): ReadingLevel {
    return this.#level;
  }

  set level(level: ReadingLevel) {
    this.stopReading();
    this.#level = level;
    this.#host.requestUpdate();
  }

  /** Goes to a place of the article, without a change to the address. */
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

  /** Prints the article alone. The QR code has to be there before: the browser waits for nothing once it prints. */
  readonly print = async (): Promise<void> => {
    await this.loadQrCode();
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
    // What stands behind the button goes.
    if (!this.#find(':is([part=stop], [part=speed]):focus')) return;
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
