import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosureController } from '../controllers/disclosure-controller.js';
import { copyLink } from './copy-link.js';
import { atLevel } from './heading.js';

/** An item that opens and closes. */
export interface Disclosure {
  readonly id: string;
  /** The heading's level. */
  readonly level: number;
  readonly label: unknown;
  /** The name used for the link to it. */
  readonly name: unknown;
  readonly language: string;
  readonly content: unknown;
  /** Whether it is hidden from the list for now. */
  readonly hidden?: boolean;
}

/**
 * A heading with a button that shows and hides the content below. Closed content can
 * still be found in the page, and is printed.
 */
export function disclosure(item: Disclosure, state: DisclosureController): TemplateResult {
  const { id } = item;
  const open = state.isOpen(id);
  // A colon, because no item's id has one.
  const panel = `panel:${id}`;
  // A copy button in a closed panel is out of reach, and thousands of them take time.
  return atLevel(
    item.level,
    html`<div class="item" part="item" id=${id} ?hidden=${item.hidden}>
      <h2 part="question">
        <button
          type="button"
          part="button"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${panel}
        >
          <span class="label">${item.label}</span><span class="chevron" part="chevron"></span>
        </button>
      </h2>
      <div class="panel" part="answer" id=${panel} hidden=${open ? nothing : 'until-found'}>
        <div class="content prose">
          ${item.content}${open ? copyLink(item.language, id, item.name) : nothing}
        </div>
      </div>
    </div>`,
  );
}
