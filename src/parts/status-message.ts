import { html, nothing, type TemplateResult } from 'lit';
import { common } from '../i18n/en.js';

/** What can be done about what is said. */
interface Retry {
  readonly retry: () => unknown;
  /** Whether it is being tried. */
  readonly busy?: boolean;
}

/**
 * What is said in the place of content that is not there.
 * @param role Where it is to be spoken as well.
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
