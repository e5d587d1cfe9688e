import { css } from 'lit';

export const memberStyles = css`
  .member-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75em 2em;
    font-size: 0.9375em;
  }

  /* The number of hits is beside the label, above the field; if there is no room for both, below. */
  .member-tools .search {
    display: flex;
    flex: 1 1 16em;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: 26em;
  }

  .search label {
    display: contents;
  }

  @container (min-width: 24em) {
    .search input {
      order: 1;
    }
  }

  .count,
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .member-tools .count {
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

  /* The shape that stands for a status: filled, underlined, crossed, empty, dotted. */
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
  }

  @media print {
    .member-tools,
    .year label,
    .actions {
      display: none;
    }

    :is(.mark-of, .tile) {
      print-color-adjust: exact;
    }
  }
`;
