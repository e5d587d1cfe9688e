import { css } from 'lit';

/** Running text and the sources that stand below it. */
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

  .mark {
    font-size: 0.75em;
    line-height: 0;
  }

  .mark a {
    padding-inline: 0.15em;
    text-decoration: none;
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
  }

  .sources :is(span, time)::before {
    content: '· ';
  }
`;
