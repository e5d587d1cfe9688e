import { html, LitElement } from 'lit';
import { articlesStyles } from '../../dist/elements/articles/articles.styles.js';
import { articleCardStyles } from '../../dist/parts/article-card.styles.js';
import { controls } from '../../dist/styles/controls.js';
import { host } from '../../dist/styles/host.js';
import { prose } from '../../dist/styles/prose.js';
import { tokens } from '../../dist/styles/tokens.js';
import { date } from './date.js';

const card = ({ id, title, url, summary, published, minutes, topic }, index) =>
  html`<div class=${index ? 'card vertical' : 'card featured'} part="card" id=${id} role="listitem">
    <div class="text">
      <p class="topic" part="topic">${topic}</p>
      <h3 part="title"><a part="link" dir="auto" href=${url}>${title}</a></h3>
      <div class="summary prose" part="summary"><p>${summary}</p></div>
      <p class="meta" part="meta">
        <time dir="auto" datetime=${published}>${date(published)}</time
        ><span dir="auto">${minutes} min read</span>
      </p>
      <p class="cue" part="cue" aria-hidden="true">Read article</p>
    </div>
  </div>`;

/** The smallest Lit element that renders what `<space-articles>` does. */
class LeastLitCards extends LitElement {
  static properties = { src: {}, content: { state: true } };

  static styles = [tokens, host, prose, controls, articleCardStyles, articlesStyles];

  async connectedCallback() {
    super.connectedCallback();
    const content = await (await fetch(this.src)).json();
    const names = new Map(content.topics.map((topic) => [topic.id, topic.title]));
    const articles = content.articles.map((article) => ({
      ...article,
      topic: names.get(article.topic),
    }));
    this.content = { ...content, articles };
  }

  render() {
    const { articles = [], title } = this.content ?? {};
    return html`<div class="root" lang="en" dir="ltr">
      <h2 part="heading">${title}</h2>
      <div role="list" class="items grid" part="list">
        <div class="group">${articles.map(card)}</div>
      </div>
    </div>`;
  }
}

customElements.define('space-articles', LeastLitCards);
