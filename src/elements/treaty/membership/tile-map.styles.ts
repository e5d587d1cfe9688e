import { css } from 'lit';

/** The styles of the map of countries. */
export const tileMapStyles = css`
  .regions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.75em;
  }

  .regions:lang(ar) {
    justify-content: flex-end;
  }

  .named {
    min-block-size: 3.2em;
    margin: 0 0 0.75em;
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

  /* In pixels, because that is what a finger needs; larger with large text if there is room. */
  .tiles {
    --_tile: max(25px, min(1.56em, 10cqi - 2px));

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
    font-size: calc(0.44 * var(--_tile));
    line-height: 1;
    cursor: pointer;
  }

  /* The stroke must not cover the code on the tile. */
  .tile.withdrawn {
    text-shadow:
      0 0 2px var(--_ground),
      0 0 2px var(--_ground),
      0 0 2px var(--_ground),
      0 0 2px var(--_ground);
  }

  /* Above its neighbours, which are close. */
  .tile:is(.hit, :focus-visible) {
    z-index: 1;
  }

  .tile.hit {
    box-shadow: 0 0 0 1px var(--_ground);
  }

  .tile.hit:not(:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: 1px;
  }

  /* Tiles that do not match the search lose their colour, but neither shape nor code. */
  .tiles [aria-hidden] > .tile {
    --_ink: var(--_line);
    --_muted: var(--_line);

    color: inherit;
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

  @media (forced-colors: active) {
    .tile.hit:not(:focus-visible),
    .tile:focus-visible {
      outline-color: Highlight;
    }

    .tiles [aria-hidden] > .tile.party {
      color: Canvas;
    }
  }

  @media print {
    .named {
      display: none;
    }
  }
`;
