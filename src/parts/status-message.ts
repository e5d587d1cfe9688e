import { html, nothing, type TemplateResult } from 'lit';
import { common } from '../i18n/en.js';

/** What can be done about the problem. */
interface Retry {
  readonly retry: () => unknown;
  /** Whether a retry is in progress. */
  readonly busy?: boolean;
}

/**
 * A message in place of missing content.
 * @param role The role, if the message is to be announced.
 */
export const statusMessage = (
  language: string,
  text: string,
  role: 'status' | typeof nothing,
  again?: Retry,
): TemplateResult =>
  html`<div class="status" part="message">
    <p role=${role}>${text}</p>
    ${
      again
        ? html`<button
            type="button"
            class="quiet"
            part="retry"
            aria-disabled=${again.busy ? 'true' : nothing}
            @click=${again.retry}
          >
            ${common(language).retry}
          </button>`
        : nothing
    }
  </div>`;
