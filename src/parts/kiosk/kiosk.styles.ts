import { css } from 'lit';

/**
 * The styles for a public touch screen: large targets, and nothing that belongs on a
 * device of one's own.
 */
export const kioskStyles = css`
  :host {
    --_target: max(48px, 2.75em);
  }

  :is([part='copy'], [part='share'], [part='print'], [part='cite'], .copy),
  .actions [part='action'] {
    display: none;
  }

  :is(button:not(.term, .tile), select, summary) {
    min-block-size: var(--_target);
    min-inline-size: 48px;
  }

  :is(.contents, .decades, .steps, .links, .articles, .read-on) a[href] {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_target);
    min-inline-size: 48px;
  }

  .contents a[href] {
    justify-content: center;
  }

  a:not([href]) {
    color: inherit;
  }

  /* In running text, the target grows over the neighbouring lines, which do not move. */
  .term,
  .prose a[href],
  .mark a[href] {
    margin: calc((1em - 48px) / 2) -0.5em;
    padding: calc((48px - 1em) / 2) 0.5em;
  }

  /* The numbers 3 and 2 must not look like 32. */
  .mark a[href] {
    margin-inline: -0.375em;
  }

  .sources .back {
    margin-block: calc((1em - 48px) / 2);
  }

  .quiz label {
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_target);
  }

  .quiz input {
    transform: none;
  }

  .tiles {
    --_tile: 46px;
  }

  .code {
    min-block-size: var(--_target);
    min-inline-size: 48px;
    margin-inline-start: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }

  /* In a list of sources, the buttons are below one another at the end of the lines. */
  .sources li,
  .sources li:has(.back) {
    position: relative;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding-block-start: calc((var(--_target) - 1.5em) / 2);
    padding-inline-end: 7em;
  }

  .sources .code {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .phone,
  .again {
    box-sizing: border-box;
    border: 0;
    background: var(--_ground);
    color: var(--_text);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .phone {
    max-inline-size: min(24em, 100vw - 2em);
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }

  .phone::backdrop {
    background: rgb(8 12 18 / 60%);
  }

  .phone svg {
    inline-size: 16em;
    max-inline-size: 100%;
    background: #fff;
    fill: #000;
  }

  .again {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    padding: 2em;
    font-size: 1.5em;
  }

  .again:popover-open {
    display: grid;

    /* What does not fit scrolls, and its start must be within reach. */
    place-content: safe center;
  }

  .seconds {
    margin: 0;
    color: var(--_accent);
    font-size: 5em;
    font-weight: 300;
    line-height: 1;
  }
`;
