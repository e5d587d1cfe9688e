import { css } from 'lit';

/** The styles of the comparison, loaded together with it. */
export const comparisonStyles = css`
  .comparison .choice {
    margin-block-end: 0;
    row-gap: 0;
  }

  .said {
    min-block-size: 1.6em;
    margin: 0 0 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .choice label:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }

  .one-at-a-time label {
    display: block;
    margin-block-end: 1em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  select {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;

    /* As large as running text, so that phones do not zoom in on it. */
    font-size: calc(1em / 0.9375);
  }

  @media (forced-colors: active) {
    .choice label:has(:disabled) {
      color: GrayText;
    }
  }

  /* Half of a collapsed border would indent the whole table, and none would move with the column headings. */
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    hyphens: auto;
  }

  caption {
    padding-block-end: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
    text-align: start;
  }

  th,
  td {
    padding: 0.625em 0.75em;
    text-align: start;
    vertical-align: top;
  }

  .side-by-side :is(th, td) + :is(th, td) {
    border-inline-start: 1px solid var(--_line);
  }

  .side-by-side :is(th, td).non-binding + *,
  .side-by-side * + :is(th, td).non-binding {
    border-inline-start: 2px dashed var(--_muted);
  }

  th {
    font-weight: 650;
    line-height: 1.3;
  }

  .name {
    display: block;
    margin-block-start: 0.125em;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  th[scope='rowgroup'] {
    padding-block-end: 0.25em;
    border-block-start: 2px solid var(--_accent);
    font-size: 1.0625em;
  }

  /* They take the rule of the first topic along. */
  .side-by-side thead th {
    border-block-end: 2px solid var(--_accent);
  }

  .side-by-side thead + tbody th {
    border-block-start: 0;
  }

  .one-at-a-time :is(th, td).non-binding {
    padding-inline-start: 0.8em;
    border-inline-start: 2px dashed var(--_muted);
  }

  .one-at-a-time th.non-binding {
    padding-inline-start: calc(0.75em / 1.0625);
  }

  /* Its text starts where that of the heading above it does. */
  td {
    padding-block-end: 1.25em;
    padding-inline: 0.8em;
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .silent {
    color: var(--_muted);
  }

  /* In Arabic and Chinese, only the numbers would be slanted. */
  .silent:not(:lang(ar), :lang(zh)) {
    font-style: italic;
  }

  .articles {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875em;
    margin: 0.25em 0 0;
    font-size: 0.9375em;
  }

  .articles a {
    padding-block: 0.25em;
  }

  .one-at-a-time {
    display: none;
  }

  @media screen {
    @container (max-width: 35.99em) {
      .one-at-a-time {
        display: block;
      }

      .side-by-side {
        display: none;
      }
    }
  }

  /* In a low window, they would take too much of it. */
  @media screen and (height >= 30em) {
    .side-by-side thead {
      position: sticky;

      /* Above it, text would show, so there is no distance without a header of the page. */
      inset-block-start: var(--space-scroll-margin, 0);
      background: var(--_ground);
      color: var(--_text);
    }
  }

  @media print {
    .said {
      display: none;
    }

    tbody {
      break-inside: avoid;
    }
  }
`;
