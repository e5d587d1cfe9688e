import { css } from 'lit';

/**
 * The element's box and buttons, and a barrier between styles inherited from the page
 * and the content.
 */
export const host = css`
  :host {
    display: block;

    /* Allows the element to shrink in a flex row, below the width that container.ts gives it. */
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  slot {
    display: block;
  }

  /* A page rule such as "* { line-height: 1 }" would be inherited from here even if :host set these properties. */
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    box-sizing: border-box;

    /* The background of the element, and of each card. If your page has a background of its own, set it to that: what covers text is never transparent. */
    background: var(--space-color-background, transparent);

    /* The text colour. */
    color: var(--space-color-text, inherit);

    /* The font of everything except headings. */
    font-family: var(--space-font-family, inherit);

    /* The size of running text; all other sizes are relative to it. */
    font-size: var(--space-font-size, inherit);

    /* The line height of running text, as a multiple of its font size. */
    line-height: var(--space-line-height, 1.6);
    overflow-wrap: anywhere;

    /* No last line of a single word, or of a year. */
    text-wrap: pretty;
  }

  /* These scripts have no italics, and browsers should not fake them. */
  .root:is(:lang(ar), :lang(zh)) {
    font-synthesis-style: none;
  }

  /* Not the fallback, which lies on the page's own background. */
  :host([theme='light']) .root {
    color-scheme: light;
  }

  :host([theme='dark']) .root {
    color-scheme: dark;
  }

  :host([theme]) .root {
    background: var(--_ground);
    color: var(--_text);
    padding: var(--_gap);
    border-radius: var(--_radius);
  }

  @media print {
    .root,
    :host([theme]) .root {
      background: none;
      color: #000;
      padding: 0;
    }
  }

  .pending {
    min-block-size: var(--_reserve);

    /* In WebKit, the last margin would otherwise end below the minimum height. */
    padding-block-end: 1px;
  }

  /* A margin could move the element. */
  slot + .root {
    padding-block-start: 1em;
  }

  .status {
    padding-block: 1em;
    border-block: 1px solid var(--_line);
    color: var(--_muted);
  }

  :is(.status, .empty) p {
    margin: 0 0 0.75em;
  }

  .status p:last-child {
    margin: 0;
  }

  /* Firefox would leave questions and explained words out of copied text. */
  button {
    user-select: text;
  }

  .quiet {
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .quiet:hover {
    background: var(--_surface);
  }

  .quiet[aria-disabled] {
    color: var(--_muted);
    cursor: progress;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;

    /* The font of headings. */
    font-family: var(--space-font-family-heading, inherit);

    /* The weight of headings. */
    font-weight: var(--space-font-weight-heading, 650);
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;

    /* Without spaces, lines would break within words. */
    word-break: keep-all;
    hyphens: auto;
    hyphenate-limit-chars: 14;
  }

  [part='heading'] {
    /* Large text on a small screen leaves no room for long words. */
    font-size: clamp(1.125em, 12vi, 1.75em);
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  [part='untranslated'] {
    margin-block: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-style: italic;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
