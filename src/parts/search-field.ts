import { html, nothing, type TemplateResult } from 'lit';

/** A search, as its field shows it. */
export interface Search {
  readonly label: string;
  readonly query: string;
  /** The number of hits, once the reader has paused; empty without a search. */
  readonly said: string;
  readonly search: (query: string) => void;
  /** Called when the reader focuses the field. */
  readonly prepare?: () => void;
}

/**
 * A labelled search field that Escape clears, and the place where the number of hits is
 * announced.
 */
export function searchField(it: Search): TemplateResult {
  const search = ({ currentTarget }: Event) => {
    it.search((currentTarget as HTMLInputElement).value);
  };
  return html`<div class="search" part="search">
    <label
      >${it.label}<input
        type="search"
        part="search-input"
        autocomplete="off"
        .value=${it.query}
        @focus=${it.prepare ?? nothing}
        @input=${(event: InputEvent) => {
          // Text in the middle of a Chinese composition is not searched for.
          if (!event.isComposing) search(event);
        }}
        @compositionend=${search}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || !it.query) return;
          // Otherwise it would also close a dialog of the page.
          event.preventDefault();
          it.search('');
        }}
    /></label>
    <p class="count" part="status" role="status">${it.said || nothing}</p>
  </div>`;
}
