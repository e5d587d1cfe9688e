import { css } from 'lit';

/** The look of items that open and close. */
export const disclosureStyles = css`
  .item {
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: var(--_scroll-margin);
  }

  .item:last-child {
    border-block-end: 1px solid var(--_line);
  }

  [part='button'] {
    display: flex;
    align-items: baseline;
    gap: 1em;
    box-sizing: border-box;
    inline-size: calc(100% + 0.25em);
    min-block-size: 2.75em;

    /* Room for the focus ring, outside the line of the text. */
    margin-inline-start: -0.25em;
    padding: 0.8em 0.25em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.0625em;
    text-align: start;
    text-wrap: pretty;
    cursor: pointer;
  }

  [part='button']:hover {
    color: var(--_accent);
  }

  [part='button']:focus-visible {
    outline-offset: -2px;
  }

  .label {
    flex: 1;
  }

  .chevron {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  [aria-expanded='true'] .chevron {
    transform: translateY(0.1em) rotate(225deg);
  }

  .content {
    padding: 0.25em 0 0.75em;
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='copy'] {
    margin-inline-start: -0.5em;
    padding: 0.5em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }

  [part='copy']:hover {
    text-decoration: underline;
  }

  @media (pointer: coarse) {
    [part='copy'] {
      min-block-size: 3.15em;
    }
  }

  /* Never the height, which costs the page a layout in each frame. */
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.15s ease-out;
    }

    .panel:not([hidden]) > .content {
      animation: appear 0.18s ease-out;
    }

    @keyframes appear {
      from {
        opacity: 0;
        transform: translateY(-0.25em);
      }
    }
  }

  @media print {
    .item {
      break-inside: avoid;
    }

    [part='question'] {
      break-after: avoid;
    }

    :host(:not([print='open'])) .panel[hidden] {
      display: block;
      content-visibility: visible;
    }

    :host([print='open']) .item:has(> .panel[hidden]) {
      display: none;
    }

    .chevron,
    .copy {
      display: none;
    }
  }
`;
