import { css } from 'lit';

export const treatiesStyles = css`
  .choice {
    margin-block-end: 1.25em;
    font-size: 0.9375em;
  }

  [part='link'] {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  [part='link']:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }

  /* In the comparison and the timeline, only the text can show that these are links. */
  :is(table, .timeline) [part='link'] {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .sentence {
    margin: 0;
  }

  .count {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .kind {
    color: var(--_accent);
    font-weight: 650;
  }

  th .kind {
    display: block;
    font-size: 0.8125em;
  }

  .non-binding .kind,
  .non-binding .label {
    font-style: italic;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: var(--_gap);
    margin: 0;
    padding: 0;

    /* Safari does not treat a list with "none" as a list. */
    list-style: '';
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card.non-binding {
    border: 2px dashed var(--_muted);
  }

  .card:has([part='link']:hover) {
    border-color: var(--_accent);
    box-shadow: var(--_shadow);
  }

  .card:has([part='link']:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* The whole card shows the focus ring. */
  .card [part='link']:focus-visible {
    outline: none;
  }

  .card [part='link']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .card img {
    inline-size: 100%;
    aspect-ratio: 2 / 1;
    background: var(--_surface);
    object-fit: cover;
  }

  .card figcaption {
    padding-inline: calc(var(--_gap) / 0.8125);
  }

  .card .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.5em;
    padding: var(--_gap);
  }

  .card .when {
    align-items: baseline;
    row-gap: 0.5em;
    margin: 0;
  }

  .card .when time {
    color: inherit;
    font-weight: 300;
    font-size: 2em;
    line-height: 1;
  }

  .card [part='title'] {
    font-size: 1.25em;
    hyphens: auto;
  }

  .card .count {
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }

  /* Above the area of the card's own link, so that it can be clicked. */
  .card .mark {
    position: relative;
  }

  .event [part='title'] {
    font-size: 1.0625em;
  }

  .event .sentence {
    margin-block: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .sources {
    margin-block-start: 2em;
  }

  .sources ol {
    padding-inline-start: 2.25em;
    columns: 19em;
    column-gap: 2.5em;
  }

  .sources li {
    break-inside: avoid;
  }

  /* The font size of this element already applies here. */
  space-treaty {
    --space-font-size: 1em;
  }

  .opened {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  [part='back'] {
    margin-block-end: 1.5em;
  }

  @media print {
    .choice,
    [part='back'] {
      display: none;
    }

    .card {
      break-inside: avoid;
    }
  }
`;
