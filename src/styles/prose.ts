import { css } from 'lit';

/** Running text, and the sources below it. */
export const prose = css`
  .prose {
    max-inline-size: var(--_measure);
  }

  .prose > * {
    margin-block: 0 0.75em;
  }

  .prose > :last-child {
    margin-block-end: 0;
  }

  .prose :is(ul, ol) {
    margin-block: 0 0.75em;
    padding-inline-start: 1.5em;
  }

  .prose li > p {
    margin: 0;
  }

  .prose li + li {
    margin-block-start: 0.25em;
  }

  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  figure {
    margin: 0;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  figcaption {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .term {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: help;
  }

  .term:hover {
    color: var(--_accent);
  }

  .definition {
    box-sizing: border-box;
    max-inline-size: min(24em, 100vw - 2em);
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font-size: 0.9375em;
    box-shadow: var(--_shadow);
  }

  /*
   * With anchor positioning, the box appears at the word, otherwise in the middle of
   * the window. Only while it is open: WebKit would never finish the layout of a closed
   * one in content that gets hidden.
   */
  @supports (position-area: block-end) {
    .definition:popover-open {
      /* Relative to the direction of the content, which may differ from the page's. */
      position-area: self-block-end span-self-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      margin: 0.25em 0;
    }
  }

  /* In Arabic, keeps a number that ends a sentence apart from the source number after it. */
  .mark {
    font-size: 0.75em;
    line-height: 0;
    unicode-bidi: isolate;
  }

  .mark a {
    padding-inline: 0.15em;
    text-decoration: none;
  }

  /* Larger for a finger, over the text around it. */
  @media (pointer: coarse) {
    .mark a {
      margin-inline: -0.3em;
      padding: 0.75em 0.5em;
    }
  }

  /* Does not cover the characters next to it. */
  .mark a:focus-visible {
    outline-width: 2px;
    outline-offset: 0;
  }

  .mark a:is(:hover, :focus-visible) {
    text-decoration: underline;
  }

  .sources {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .sources ol {
    margin: 0.25em 0 0;
    padding-inline-start: 1.5em;
    line-height: 1.5;
  }

  .sources li + li {
    margin-block-start: 0.375em;
  }

  @media print {
    :is(.prose, .sources) a[href^='http']:not(.mark a)::after {
      content: ' (' attr(href) ')';
      color: var(--_muted);
    }
  }

  .sources :is(.publisher, time)::before {
    content: '· ';
  }
`;
