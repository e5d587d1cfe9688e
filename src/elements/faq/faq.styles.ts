import { css } from 'lit';

export const faqStyles = css`
  :host {
    --_reserve: 20em;
  }

  .intro {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }

  /* The height of the field, reserved before the search has loaded. */
  .find {
    max-inline-size: 34em;
    min-block-size: 4.6em;
    margin-block-start: 1em;
  }

  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  /* The number of hits is beside the label, above the field. */
  .search label {
    display: contents;
  }

  .search input {
    order: 1;
  }

  .search p {
    margin: 0;
    color: var(--_muted);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 1em 2em;
    margin-block-start: 1em;
    font-size: 0.9375em;
  }

  @media (width >= 30em) {
    [part='show-all'] {
      margin-inline-start: auto;
    }
  }

  .items {
    margin-block-start: 1.5em;
  }

  .section:not([hidden]) ~ .section {
    margin-block-start: 2em;
  }

  [part='topic'] {
    margin-block-end: 0.5em;
    font-size: 1.25em;
  }

  .section > div:first-of-type {
    border-block-start: 2px solid var(--_accent);
  }

  .later {
    content-visibility: auto;

    /* The height of a group of closed questions, used until it has been on the screen once. */
    contain-intrinsic-block-size: auto 66em;
  }

  .empty {
    padding-block: 1em;
  }

  ::highlight(space-search) {
    background-color: light-dark(#ffe28a, #6d5300);
    color: light-dark(#17212b, #fff);
  }

  @media (forced-colors: active) {
    ::highlight(space-search) {
      background-color: Mark;
      color: MarkText;
    }
  }

  @media print {
    .find,
    .toolbar {
      display: none;
    }

    [part='topic'] {
      break-after: avoid;
    }

    .later {
      content-visibility: visible;
    }
  }
`;
