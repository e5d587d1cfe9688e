import { css } from 'lit';

/** The styles of articles as cards, and the container that their layout depends on. */
export const articleCardStyles = css`
  .root {
    container-type: inline-size;

    /* In a row sized by content, a container would otherwise have no width. */
    contain-intrinsic-inline-size: 15em;
  }

  .card {
    --_direction: column;
    --_share: auto;
    --_ratio: 16 / 9;
    --_title: 1.3125em;
    --_push: auto;

    position: relative;
    display: flex;
    flex-direction: var(--_direction);
    box-sizing: border-box;
    block-size: 100%;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    scroll-margin-block-start: var(--_scroll-margin);
  }

  .featured {
    --_title: min(1.5em, 9cqi);
  }

  @container (20em <= inline-size < 34em) {
    .horizontal {
      --_direction: row;
      --_share: 34%;
      --_ratio: 1;
      --_title: 1.125em;
      --_push: 0;
    }

    /* At the height of the text, it would be a sliver. */
    .horizontal figure {
      padding: var(--_gap);
      padding-inline-end: 0;
    }

    .horizontal img {
      flex-grow: 0;
      border-radius: var(--_radius);
    }
  }

  @container (inline-size >= 34em) {
    .card:not(.vertical, .featured) {
      --_direction: row;
      --_share: min(38%, 24em);
      --_ratio: 4 / 3;
      --_title: 1.375em;
      --_push: 0;
    }

    .featured {
      --_title: 2em;
    }
  }

  @container (inline-size >= 50em) {
    .featured {
      --_direction: row;
      --_share: 58%;
      --_push: 0;
    }

    .text {
      justify-content: center;
    }

    .featured > .text {
      padding: 2em;
    }
  }

  .card:hover:has([part='link']) {
    border-color: var(--_accent);
    box-shadow: var(--_shadow);
    cursor: pointer;
  }

  .card:has([part='link']:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: var(--_ring, 2px);
  }

  /* The whole card shows the focus ring. */
  [part='link']:focus-visible {
    outline: none;
  }

  figure {
    display: flex;
    flex: 0 0 var(--_share);
    flex-direction: column;
    min-inline-size: 0;
  }

  /* Also applies to the placeholder of a missing picture. */
  img {
    flex: 1 0 auto;
    inline-size: 100%;
    aspect-ratio: var(--_ratio);
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.875em;
    object-fit: cover;
  }

  figcaption {
    padding: 0.25em calc(var(--_gap) / 0.8125);
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.625em;
    min-inline-size: 0;
    padding: var(--_gap);
  }

  .text > * {
    margin: 0;
  }

  .topic {
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 650;
  }

  [part='title'] {
    font-size: var(--_title);
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

  /* The link covers the whole card, behind the text. */
  [part='link']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .card :is(.topic, .summary, .meta, figcaption) {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
  }

  .card [part='link']:focus-visible,
  .card:hover [part='link'] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* The rest is at the bottom edge, aligned with neighbouring cards. */
  .text > .summary {
    margin-block-end: var(--_push);
  }

  .cue {
    padding-block-start: 0.375em;
    color: var(--_accent);
    font-weight: 600;
  }

  /* An arrow. */
  .cue::after {
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    content: '';
    transform: translateY(-0.1em) rotate(45deg);
  }

  [dir='rtl'] .cue::after {
    scale: -1 1;
  }

  /* A page that styles a part must not show it empty. */
  .text > [hidden] {
    display: none !important;
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .cue {
      display: none;
    }
  }
`;
