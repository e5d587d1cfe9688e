import { css } from 'lit';

export const articleCardStyles = css`
  :host {
    --_reserve: 18em;
  }

  .root,
  :host([theme]) .root {
    block-size: 100%;
    padding: 0;
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card:has(a:hover) {
    border-color: var(--_accent);
  }

  .card:has(a:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* The whole card wears the ring. */
  [part='link']:focus-visible {
    outline: none;
  }

  img {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  figcaption {
    padding-inline: calc(1.25em / 0.8125);
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.625em;
    padding: 1.25em;
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
    font-size: 1.3125em;
  }

  [part='link'] {
    color: inherit;
    text-decoration: none;
  }

  /* The link reaches over the whole card, below the text. */
  [part='link']::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  :is(.topic, .summary, .meta, figcaption) {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
  }

  .card:has(a) {
    cursor: pointer;
  }

  .card:has(a:hover) [part='link'] {
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

  .cue {
    margin-block-start: auto;
    padding-block-start: 0.375em;
    color: var(--_accent);
    font-weight: 600;
  }

  .arrow {
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    transform: translateY(-0.1em) rotate(45deg);
  }

  [dir='rtl'] .arrow {
    transform: translateY(-0.1em) rotate(-135deg);
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
