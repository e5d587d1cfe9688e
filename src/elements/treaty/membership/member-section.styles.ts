import { css } from 'lit';

export const memberStyles = css`
  .member-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 2em;
    font-size: 0.9375em;
  }

  .member-tools .search {
    position: relative;
    flex: 1 1 16em;
    max-inline-size: 26em;
  }

  .count,
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .member-tools .count {
    min-block-size: 1.6em;
    margin: 0;
  }

  .hint {
    margin: 0 0 0.75em;
  }

  .year {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  .year label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    max-inline-size: 26em;
  }

  .year input {
    flex: 1;
    min-inline-size: 0;
    block-size: 2.75em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0;
    padding: 0;
    font-size: 0.9375em;
    list-style: none;
  }

  /* A standing as a shape: filled, underlined, crossed, empty, dotted. */
  .mark-of,
  .tile {
    --_ink: var(--_accent);

    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: 2px;
    background: none;
    color: inherit;
  }

  .mark-of {
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.5em;
    vertical-align: -0.1em;
  }

  :is(.mark-of, .tile).party {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_ground);
  }

  :is(.mark-of, .tile).signatory {
    border: 1px solid var(--_ink);
    border-block-end-width: 0.3em;
  }

  :is(.mark-of, .tile).withdrawn {
    border-color: var(--_ink);
    background: linear-gradient(
      to top right,
      transparent 46%,
      var(--_ink) 46% 54%,
      transparent 54%
    );
  }

  :is(.mark-of, .tile).none {
    border-color: var(--_muted);
  }

  :is(.mark-of, .tile).unknown {
    border: 2px dotted var(--_muted);
  }

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

    /* A column is at least as wide as its longest word; what is wider scrolls. */
    overflow-wrap: break-word;
  }

  caption {
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

  /* Nothing below it takes the focus, so it hides none. */
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
    :is(th, td),
    thead button {
      padding-inline: 0.6em;
    }

    thead th {
      padding-inline: 0;
    }

    td .mark-of {
      margin-inline-end: 0.35em;
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

  .regions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.75em;
  }

  .named {
    min-block-size: 3.2em;
    margin: 0;
    font-weight: 600;
  }

  .named .hint {
    display: block;
    font-weight: 400;
  }

  .region {
    margin: 0 0 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Pixels, because they are what a finger needs. */
  .tiles {
    --_tile: 25px;

    display: grid;
    grid-auto-rows: var(--_tile);
    grid-template-columns: repeat(10, var(--_tile));
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .tiles.oceania {
    grid-template-columns: repeat(5, var(--_tile));
  }

  .tiles:is(.americas, .europe) {
    grid-template-columns: repeat(9, var(--_tile));
  }

  .tile {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    font: inherit;
    font-size: 11px;
    line-height: 1;
    cursor: pointer;
  }

  /* Over its neighbours, whose squares are near. */
  .tile:is(.hit, :focus-visible) {
    z-index: 1;
  }

  .tile.hit:not(:focus-visible) {
    outline: 3px solid var(--_text);
  }

  .tile:focus-visible {
    outline-offset: 1px;
  }

  .r1 {
    grid-row: 1;
  }

  .r2 {
    grid-row: 2;
  }

  .r3 {
    grid-row: 3;
  }

  .r4 {
    grid-row: 4;
  }

  .r5 {
    grid-row: 5;
  }

  .r6 {
    grid-row: 6;
  }

  .r7 {
    grid-row: 7;
  }

  .r8 {
    grid-row: 8;
  }

  .r9 {
    grid-row: 9;
  }

  .r10 {
    grid-row: 10;
  }

  .c1 {
    grid-column: 1;
  }

  .c2 {
    grid-column: 2;
  }

  .c3 {
    grid-column: 3;
  }

  .c4 {
    grid-column: 4;
  }

  .c5 {
    grid-column: 5;
  }

  .c6 {
    grid-column: 6;
  }

  .c7 {
    grid-column: 7;
  }

  .c8 {
    grid-column: 8;
  }

  .c9 {
    grid-column: 9;
  }

  .c10 {
    grid-column: 10;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
    font-size: 0.9375em;
  }

  @media (forced-colors: active) {
    .mark-of,
    .tile {
      --_ink: CanvasText;
      --_ground: Canvas;
      --_line: GrayText;
      --_muted: CanvasText;

      background-color: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }

    .tile:is(.hit, :focus-visible) {
      outline-color: Highlight;
    }
  }

  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }

    thead th {
      position: static;
    }

    .member-tools,
    .year label,
    .actions,
    .named {
      display: none;
    }

    :is(.mark-of, .tile) {
      print-color-adjust: exact;
    }
  }
`;
