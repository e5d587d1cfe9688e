import type { ReactiveController } from 'lit';

/** The element or dialog that shows the article. */
export interface ArticleHost {
  /** The root in which the article stands. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate: () => void;
}

/** What the reader of one article has chosen, and where in it the reader is. */
export class ArticleReader implements ReactiveController {
  /** The id of the section in view. */
  current = '';

  readonly #host: ArticleHost;
  readonly #inView = new Set<Element>();
  #observer?: IntersectionObserver;

  constructor(host: ArticleHost) {
    this.#host = host;
  }

  /** Goes to a place of the article, without a change to the address. */
  readonly goTo = (id: string): void => {
    const target = this.#find(`#${CSS.escape(id)}`);
    target?.scrollIntoView();
    target?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#inView.add(target);
        else this.#inView.delete(target);
      }
      const first = this.#sections.find((section) => this.#inView.has(section))?.id;
      if (!first || first === this.current) return;
      this.current = first;
      this.#host.requestUpdate();
    });
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#inView.clear();
  }

  hostUpdated(): void {
    // Without a list of contents nobody asks where the reader is.
    if (!this.#find('.contents')) return;
    for (const section of this.#sections) this.#observer?.observe(section);
  }

  get #sections(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.section[id]')];
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
