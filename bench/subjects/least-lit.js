import { html, LitElement } from 'lit';
import { faqStyles } from '../../dist/elements/faq/faq.styles.js';
import { disclosureStyles } from '../../dist/parts/disclosure.styles.js';
import { controls } from '../../dist/styles/controls.js';
import { host } from '../../dist/styles/host.js';
import { prose } from '../../dist/styles/prose.js';
import { tokens } from '../../dist/styles/tokens.js';

const paragraphs = (answer) => answer.split('\n\n').map((text) => html`<p>${text}</p>`);

const item = ({ id, question, answer }) =>
  html`<div class="item" part="item" id=${id}>
    <h3 part="question">
      <button type="button" part="button" aria-expanded="false" aria-controls=${`panel:${id}`}>
        <span class="label">${question}</span><span class="chevron" part="chevron"></span>
      </button>
    </h3>
    <div class="panel" part="answer" id=${`panel:${id}`} hidden="until-found">
      <div class="content prose">${paragraphs(answer)}</div>
    </div>
  </div>`;

/** In groups of fifty, as in `<space-faq>`, because content off the screen is laid out by group. */
const groups = (questions) =>
  Array.from({ length: Math.ceil(questions.length / 50) }, (_, place) =>
    questions.slice(place * 50, place * 50 + 50),
  );

/**
 * The smallest Lit element that renders what `<space-faq>` does: it opens nothing, and
 * does not search, announce or load anything else.
 */
class LeastLit extends LitElement {
  static properties = { src: {}, questions: { state: true } };

  static styles = [tokens, host, prose, controls, disclosureStyles, faqStyles];

  async connectedCallback() {
    super.connectedCallback();
    const { faq } = await (await fetch(this.src)).json();
    this.questions = faq.questions;
  }

  render() {
    const { questions = [] } = this;
    return html`<div class="root" lang="en" dir="ltr">
      <div class="toolbar">
        <button type="button" class="quiet" part="show-all">Show all</button>
      </div>
      <div class="items">
        <div class="section">
          ${groups(questions).map(
            (group, place) => html`<div class=${place ? 'later' : ''}>${group.map(item)}</div>`,
          )}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('space-faq', LeastLit);
