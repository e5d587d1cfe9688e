import type { ArticleHost } from './article-reader.js';

/** Which section of an article is the first that can be seen. */
export class SectionInView {
  current = '';

  readonly #host: ArticleHost;
  readonly #inView = new Set<Element>();
  #observer?: IntersectionObserver;

  constructor(host: ArticleHost) {
    this.#host = host;
  }

  connect(): void {
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
    this.observe();
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#inView.clear();
  }

  /** Takes note of the sections that are there now. Without a list of contents nobody asks. */
  observe(): void {
    if (!this.#host.renderRoot.querySelector('.contents')) return;
    for (const section of this.#sections) this.#observer?.observe(section);
  }

  get #sections(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.section[id]')];
  }
}
