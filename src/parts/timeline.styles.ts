import { css } from 'lit';

/** The styles of a timeline: entries below one another, or side by side if there is room. */
export const timelineStyles = css`
  .decade + .decade {
    margin-block-start: 1em;
  }

  [part='decade'] {
    margin-block-end: 0.5em;
    color: var(--_muted);
    font-weight: 300;
    font-size: 1.75em;
    font-variant-numeric: lining-nums;
    line-height: 1;
  }

  .decade > ol {
    margin: 0;
    padding: 0.5em 0 0;

    /* Safari does not treat a list with "none" as a list. */
    list-style: '';
  }

  .event {
    position: relative;
    box-sizing: border-box;
    padding: 0 0 1.75em 1.5em;
    padding-inline: 1.5em 0;
    border-inline-start: 2px solid var(--_line);
    scroll-margin-block-start: var(--_scroll-margin);
  }

  /* A disc made only of a border, which stays visible in forced colours. */
  .event::before {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: calc(-0.375em - 1px);
    border: 0.375em solid var(--_accent);
    border-radius: 50%;
    content: '';
  }

  /* A disc for what is not binding is not filled. */
  .non-binding::before {
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-width: 2px;
    border-radius: 0;
    background: var(--_ground);
    transform: rotate(45deg);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin: 0 0 0.25em;
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .when time {
    color: var(--_accent);
    font-weight: 650;
  }

  @container (max-width: 24em) {
    .event .when {
      flex-direction: column;
      align-items: start;
    }
  }

  .label,
  .entry .prose {
    color: var(--_muted);
  }

  .entry .prose {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
    line-height: 1.5;
  }

  /* The source numbers come right after the last word. */
  .entry .prose > p:last-of-type {
    display: inline;
  }

  .links {
    display: grid;
    gap: 0.25em;
    margin: 0.375em 0 0;
    font-size: 0.875em;
    line-height: 1.4;
  }

  .links a {
    padding-block: 0.25em;
  }

  .later > .entry {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }

  @media print {
    .event {
      break-inside: avoid;
    }

    [part='decade'] {
      break-after: avoid;
    }

    .later > .entry {
      content-visibility: visible;
    }
  }

  /* Paper does not scroll. The three rows are the decades, the events above the line, and those below it. */
  @media screen {
    @supports (grid-template-rows: subgrid) {
      @container (min-width: 48em) {
        .scroller {
          margin-inline-start: -0.5em;

          /* Room for the focus ring of a decade. */
          margin-block-start: -0.375em;
          padding-block: 0.375em 1em;
          overflow-x: auto;
          scroll-padding-inline: 0.5em;
          scrollbar-width: thin;
        }

        .timeline {
          display: grid;
          grid-template-rows: auto auto auto;
          grid-auto-flow: column;
          grid-auto-columns: max-content;
          inline-size: max-content;

          /* The first and last disc are half outside. */
          padding-inline: 0.5em;
        }

        .decade {
          display: grid;
          grid-row: 1 / span 3;
          grid-template-rows: subgrid;
          grid-template-columns: max-content;
        }

        .decade + .decade {
          margin-block-start: 0;
        }

        [part='decade'] {
          position: sticky;
          inset-inline-start: 0.25em;
          inline-size: fit-content;
          margin-block-end: 0.75em;
          padding-inline-end: 0.5em;
        }

        .decade > ol {
          position: relative;
          display: grid;
          grid-row: 2 / span 2;
          grid-template-rows: subgrid;
          grid-auto-columns: 8.5em;
          min-inline-size: 8em;
          padding: 0;
        }

        .decade > ol::before {
          position: absolute;
          grid-row: 2;
          inset-block-start: -1px;
          inset-inline: 0;
          border-block-start: 2px solid var(--_line);
          content: '';
        }

        .event {
          grid-row: 1;
          grid-column: auto / span 2;
          align-self: end;
          padding: 0 0.875em 1.5em;
          border-inline-start-width: 1px;
        }

        .event::before {
          inset-block: auto -0.375em;
          inset-inline-start: calc(-0.375em - 0.5px);
        }

        .event .when {
          flex-direction: column;
          align-items: start;
        }

        .event:nth-child(2) {
          grid-column: 2 / span 2;
        }

        .event:nth-child(even) {
          grid-row: 2;
          align-self: start;
          padding-block: 1.5em 0;
        }

        .event:nth-child(even)::before {
          inset-block: -0.375em auto;
        }
      }
    }
  }
`;
