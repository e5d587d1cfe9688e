import { html, type TemplateResult } from 'lit';
import { common } from '../i18n/en.js';

/** A button that opens all items, or closes them once all are open. */
export const showAllButton = (
  language: string,
  allOpen: boolean,
  toggle: () => void,
): TemplateResult =>
  html`<button type="button" class="quiet" part="show-all" data-nosnippet @click=${toggle}>
    ${allOpen ? common(language).hideAll : common(language).showAll}
  </button>`;
