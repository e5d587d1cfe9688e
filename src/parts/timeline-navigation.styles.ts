import { css } from 'lit';

/** The styles of the ways through a timeline. */
export const timelineNavigationStyles = css`
  .navigation {
    display: flex;
    gap: 1.5em;
    margin-block-end: 1.25em;
    font-size: 0.9375em;
  }

  .decades {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 0;

    /* Safari does not treat a list with "none" as a list. */
    list-style: '';
  }

  .decades a {
    display: block;
    padding-block: 0.5em;
    text-decoration: none;
  }

  .decades a:hover {
    text-decoration: underline;
  }

  .decades [aria-current] {
    border-block-end: 3px solid var(--_accent);
    padding-block-end: calc(0.5em - 3px);
    color: inherit;
  }

  .turn {
    display: flex;
    flex: none;
    gap: 0.5em;
    align-self: start;
  }

  .turn [aria-disabled] {
    cursor: default;
  }

  .turn [aria-disabled]:hover {
    background: none;
  }

  /* The browser mirrors these in texts from right to left. */
  [part='earlier']::before {
    content: '‹ ';
    content: '‹ ' / '';
  }

  [part='later']::after {
    content: ' ›';
    content: ' ›' / '';
  }

  .decade,
  [id='timeline:sources'] {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  @media (forced-colors: active) {
    .turn [aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    .navigation {
      display: none;
    }
  }
`;
