import { html, type TemplateResult } from 'lit';
import type { Treaty } from '../../bundle/types.js';
import { offerToRouter } from '../../parts/item-link.js';
import { phrase } from '../../parts/untranslated.js';

/**
 * A treaty's name as a button that opens it, or as a link to its own page.
 * @param open Opens the treaty in place of the list.
 */
export function treatyLink(
  treaty: Treaty,
  base: string,
  open: (treaty: Treaty, button: HTMLElement) => void,
): TemplateResult {
  const { id, url } = treaty;
  const name = phrase(treaty, treaty.name);
  return url
    ? html`<a
        part="link"
        data-treaty=${id}
        href=${new URL(url, base).href}
        @click=${(event: MouseEvent) => {
          offerToRouter(event, id);
        }}
        >${name}</a
      >`
    : html`<button
        type="button"
        part="link"
        data-treaty=${id}
        @click=${(event: Event) => {
          open(treaty, event.currentTarget as HTMLElement);
        }}
      >
        ${name}
      </button>`;
}
