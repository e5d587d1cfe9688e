import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosureController } from '../controllers/disclosure-controller.js';
import { heading } from './heading.js';

/** An item that opens and closes. */
export interface Disclosure {
  readonly id: string;
  /** The heading's level. */
  readonly level: number;
  readonly label: unknown;
  readonly content: unknown;
}

/**
 * A heading with a button that shows and hides the content below. A closed
 * content stays findable in the page, and is printed.
 */
export function disclosure(item: Disclosure, state: DisclosureController): TemplateResult {
  const { id } = item;
  const open = state.isOpen(id);
  // Ids of items have no colon, so that these two never meet.
  const panel = `panel:${id}`;
  const button = html`<button
    type="button"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${panel}
    @click=${() => {
      state.set(id, !open, 'user');
    }}
  >
    <span class="label">${item.label}</span><span class="chevron" part="chevron"></span>
  </button>`;
  return html`<div class="item" part="item" id=${id}>
    ${heading(item.level, 'question', button)}
    <div
      class="panel"
      part="answer"
      id=${panel}
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${() => {
        state.set(id, true, 'find');
      }}
    >
      <div class="content prose">${item.content}</div>
    </div>
  </div>`;
}
