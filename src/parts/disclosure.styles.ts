import { css } from 'lit';

/** The styles of items that open and close. */
export const disclosureStyles = css`
  .item {
    border-block-end: 1px solid var(--_line);
  }

  .item,
  [part='button'] {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  [part='button'] {
    display: flex;
    align-items: baseline;
    gap: 1em;
    box-sizing: border-box;
    inline-size: calc(100% + 0.25em);
    min-block-size: var(--_target);

    /* Space for the focus ring, outside the text column. */
    margin-inline-start: -0.25em;
    padding: calc(0.29 * var(--_target)) 0.25em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.0625em;
    text-align: start;
    word-break: normal;
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

  /* As high as a line of text including its margins. Made of borders, which stay visible in forced colours. */
  .chevron {
    position: relative;
    flex: none;
    align-self: start;
    box-sizing: border-box;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block: -0.125em;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
  }

  .chevron::before,
  .chevron::after {
    position: absolute;
    inset: calc(50% - 1px) 26% auto;
    border-block-start: 2px solid;
    content: '';
  }

  .chevron::after {
    transform: rotate(90deg);
  }

  [aria-expanded='true'] .chevron::after {
    transform: none;
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

  /* Never the height, which would cost a layout in each frame. */
  @media (prefers-reduced-motion: no-preference) {
    .chevron::after {
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

    :host([print='open'])
      :is(.item, .section:has(.item)):not(.on-paper, :has(.on-paper, .panel:not([hidden]))) {
      display: none;
    }

    .chevron,
    .copy {
      display: none;
    }
  }
`;
