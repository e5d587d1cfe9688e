import { css } from 'lit';
import { articleEndStyles } from './article-end.styles.js';
import { articlePrintStyles } from './article-print.styles.js';
import { articleToolsStyles } from './article-tools.styles.js';

const article = css`
  .article {
    container-type: inline-size;
    scroll-margin-block-start: var(--_scroll-margin);
  }

  /* The focus target of a link needs no ring, unless there are many similar ones. */
  [part='title']:focus-visible {
    outline: none;
  }

  .head {
    max-inline-size: 44em;
  }

  .topic {
    margin: 0 0 0.5em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 650;
  }

  [part='title'] {
    font-size: clamp(1.625em, 1em + 4cqi, 2.75em);
    line-height: 1.12;
  }

  .standfirst {
    max-inline-size: 38em;
    margin-block-start: 0.9em;
    color: var(--_muted);
    font-size: 1.1875em;
    line-height: 1.5;
  }

  .standfirst p {
    margin: 0 0 0.5em;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 1em 0 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .head > .choice {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  ::highlight(space-speech) {
    background-color: light-dark(#ffe38a, #5c4a00);
    color: light-dark(#17212b, #fff);
  }

  @media (forced-colors: active) {
    ::highlight(space-speech) {
      background-color: Highlight;
      color: HighlightText;
    }
  }

  .article > figure {
    margin-block-start: 1.75em;
  }

  .article > figure img {
    inline-size: 100%;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1.25em 2em;
    margin: 1.75em 0 0;
    padding: 0;
    list-style: none;
  }

  .facts li {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
    font-size: 1.125em;
    font-weight: 550;
    line-height: 1.4;
  }

  .columns {
    display: grid;
    gap: 1.75em 3em;
    margin-block-start: 2em;
  }

  .contents {
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }

  .contents p {
    margin: 0;
    font-weight: 650;
  }

  .contents ol {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }

  .contents a {
    display: block;
    padding: 0.35em 0.75em;
    margin-inline-start: -0.75em;
    color: inherit;
    line-height: 1.35;
    text-decoration: none;
  }

  .contents a:hover {
    color: var(--_accent);
    text-decoration: underline;
  }

  .contents [aria-current] {
    border-inline-start: 2px solid currentcolor;
    padding-inline-start: calc(0.75em - 2px);
    color: var(--_accent);
    font-weight: 600;
  }

  .text {
    min-inline-size: 0;
    max-inline-size: min(var(--_measure), 32em);
    font-size: 1.0625em;
    line-height: var(--space-line-height, 1.65);
  }

  .section {
    scroll-margin-block-start: var(--_scroll-margin);
  }

  .text .section {
    margin-block: 2.25em 0;
  }

  .text .section:first-child {
    margin-block-start: 0;
  }

  .section > * {
    margin-block: 0 0.9em;
  }

  .section > .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-end: 0.6em;
  }

  [part='section-heading'] {
    font-size: 1.375em;
  }

  .copy {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    margin: 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='copy'] {
    padding: 0.4em 0.5em;
    margin-inline-start: -0.5em;
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

  /* Unobtrusive while reading; a hovering pointer reveals the controls. */
  @media (hover: hover) {
    .section-head:not(:hover, :focus-within) [part='copy'] {
      opacity: 0;
    }
  }

  /* On paper, nothing is beside the text. */
  @media screen {
    @container (min-width: 56em) {
      .columns:has(.contents) {
        grid-template-columns: 15em minmax(0, 1fr);
      }

      .contents {
        position: sticky;
        inset-block-start: var(--_scroll-margin);
        align-self: start;
        max-block-size: calc(100vh - 2 * var(--_scroll-margin));
        overflow: auto;
        scrollbar-width: thin;

        /* The mark of the section in view is before the words. */
        padding: 0;
        padding-inline-start: 0.75em;
        background: none;
      }

      /* Below the text, whose column starts 18em in. */
      .columns:has(.contents) ~ * {
        margin-inline-start: 18em;
      }

      .columns:has(.contents) ~ .sources {
        margin-inline-start: calc(18em / 0.875);
      }
    }
  }
`;

/** The styles of a whole article. */
export const articleViewStyles = [
  article,
  articleToolsStyles,
  articleEndStyles,
  articlePrintStyles,
];
