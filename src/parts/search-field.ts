import { html, nothing, type TemplateResult } from 'lit';

/** A search as its field shows it. */
export interface Search {
  readonly label: string;
  readonly query: string;
  /** How many hits there are, once the reader has paused; empty while nothing is searched. */
  readonly said: string;
  readonly search: (query: string) => void;
  /** Called when the reader comes to the field. */
  readonly prepare?: () => void;
}

/** A labelled search field that Escape clears, and the place where the number of hits is said. */
export function searchField(it: Search): TemplateResult {
  return html`<div class="search" part="search">
    <label
      >${it.label}<input
        type="search"
        part="search-input"
        autocomplete="off"
        .value=${it.query}
        @focus=${it.prepare ?? nothing}
        @input=${(event: Event) => {
          it.search((event.currentTarget as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape' && it.query) it.search('');
        }}
    /></label>
    <p class="count" part="status" role="status">${it.said || nothing}</p>
  </div>`;
}
