import { html, nothing, type TemplateResult } from 'lit';
import { fragmentUrl } from '../shared/fragment-url.js';
import { hasModifier } from '../shared/modifiers.js';

/**
 * A link to a place in the same element. It does not change the URL, because the page
 * may have a router or a `<base>`.
 * @param go Takes the reader there.
 * @param isCurrent Whether the reader is there.
 */
export const placeLink = (
  id: string,
  content: unknown,
  go: (id: string) => void,
  isCurrent = false,
): TemplateResult =>
  html`<a
    href=${fragmentUrl(id)}
    aria-current=${isCurrent ? 'location' : nothing}
    @click=${(event: MouseEvent) => {
      if (hasModifier(event)) return;
      event.preventDefault();
      go(id);
    }}
    >${content}</a
  >`;
