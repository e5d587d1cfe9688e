import { css } from 'lit';

export const articlesStyles = css`
  :host {
    --_reserve: 40em;

    /* A row or column that centres its items would give it the least width. */
    flex-grow: 1;
    place-self: stretch;
  }

  .root {
    --_columns: 1;
  }

  @container (inline-size >= 32em) {
    .items {
      --_columns: 2;
    }
  }

  @container (inline-size >= 52em) {
    .items {
      --_columns: 3;
    }
  }

  @container (inline-size >= 84em) {
    .items {
      --_columns: 4;
    }
  }

  @container (inline-size >= 126em) {
    .items {
      --_columns: 6;
    }
  }

  .intro {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }

  .toolbar {
    margin-block-start: 1em;
    font-size: 0.9375em;
  }

  .count {
    min-block-size: 1.6em;
    margin-block: 0.5em 0;
    color: var(--_muted);
  }

  .root > :is(.items, .scroller, .empty) {
    margin-block-start: 1.25em;
  }

  .root > .toolbar + * {
    margin-block-start: 0.5em;
  }

  .items,
  .group {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
  }

  /* The heading without a title. The page may have set another "display". */
  [part='heading']:empty {
    display: none !important;
  }

  .grid > .group {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
  }

  .grid .featured {
    grid-column: 1 / -1;
  }

  /* Groups off the screen are not laid out. */
  .later {
    --_rows: max(1, var(--_count) / var(--_columns));

    content-visibility: auto;
    contain-intrinsic-block-size: auto
      calc(var(--_rows) * (100cqi / var(--_columns) * 9 / 16 + 18em));
  }

  .list {
    --_columns: 1;
  }

  .list .card {
    gap: 1em 1.25em;
    padding-block-end: var(--_gap);
    border-width: 0 0 1px;
    border-radius: 0;
  }

  .list :is(figure, .text) {
    padding: 0;
  }

  .list img {
    flex-grow: 0;
    border-radius: var(--_radius);
  }

  /* The edges of these boxes would clip a focus ring around a card, and a shadow. */
  .later,
  .scroller {
    --_ring: -2px;
    --_shadow: none;
  }

  .scroller {
    overflow-x: auto;
    scroll-snap-type: inline proximity;
  }

  .strip,
  .strip > .group {
    flex-direction: row;
    inline-size: max-content;
  }

  .strip .card {
    inline-size: min(17em, 85cqi);
    scroll-snap-align: start;
  }

  .strip > .later {
    contain-intrinsic-inline-size: calc(var(--_count) * (min(17em, 85cqi) + var(--_gap)));
  }

  @media print {
    .toolbar {
      display: none;
    }

    .later {
      content-visibility: visible;
    }

    .scroller {
      overflow: visible;
    }

    .strip,
    .strip > .group {
      flex-wrap: wrap;
      inline-size: auto;
    }
  }
`;
