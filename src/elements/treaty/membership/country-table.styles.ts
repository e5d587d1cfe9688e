import { css } from 'lit';

/** The styles of the table of countries. */
export const countryTableStyles = css`
  .scroll {
    max-block-size: 26em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;

    /* A column is at least as wide as its longest word; if that is too wide, the table scrolls. */
    overflow-wrap: break-word;
  }

  caption {
    box-sizing: border-box;

    /* As wide as what is in view, if the table scrolls. */
    max-inline-size: calc(100cqi - 2px);
    padding: 0.75em 1em;
    color: var(--_muted);
    text-align: start;
  }

  :is(th, td) {
    padding: 0.5em 1em;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  tbody tr {
    border-block-start: 1px solid var(--_line);
  }

  /* No row can be focused, so this cannot cover a focused one. */
  thead th {
    position: sticky;
    inset-block-start: 0;
    padding: 0;
    background: var(--_ground);
    color: var(--_text);
    box-shadow: inset 0 -1px var(--_line);
  }

  thead button {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 1em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }

  thead button:focus-visible {
    outline-offset: -3px;
  }

  @container (max-width: 24em) {
    :is(caption, th, td),
    thead button {
      padding-inline: 0.6em;
    }

    thead th {
      padding-inline: 0;
    }

    /* With three columns, words would break; that table scrolls instead. */
    table:not(:has(th:nth-child(3))) {
      table-layout: fixed;
      hyphens: auto;
    }

    table:not(:has(th:nth-child(3))) th:first-child {
      inline-size: 45%;
    }

    td .mark-of {
      margin-inline-end: 0.35em;
    }

    td:has(.mark-of) {
      padding-inline-start: 1.85em;
      text-indent: -1.25em;
    }
  }

  .arrow::before {
    content: ' ↕';
    color: var(--_muted);
  }

  [aria-sort='ascending'] .arrow::before {
    content: ' ↑';
  }

  [aria-sort='descending'] .arrow::before {
    content: ' ↓';
  }

  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }

    thead th {
      position: static;
    }

    /* The legend gives their number. */
    tr:is(.none, .unknown) {
      display: none;
    }
  }
`;
