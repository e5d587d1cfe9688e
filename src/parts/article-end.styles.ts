import { css } from 'lit';

/** The styles of what follows the text of an article. */
export const articleEndStyles = css`
  .sources li:has(.back) {
    padding-inline-end: 2.25em;
  }

  /* It takes up no room of its own, so that it never stands alone on a line. */
  .back {
    inline-size: 1.75em;
    margin-inline: 0.25em -2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }

  .back:hover {
    text-decoration: underline;
  }

  .sources .back span::before {
    content: none;
  }

  .questions,
  .read-on,
  .cite,
  .article > .sources {
    max-inline-size: 37em;
    margin-block-start: 2em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .article > .sources {
    max-inline-size: calc(37em / 0.875);
  }

  .article > :is(.sources, .read-on) > [part='subheading'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .questions > [part='section-heading'] {
    margin-block-end: 0.75em;
  }

  .read-on ul {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .read-on :is(a, button) {
    display: inline-block;
    padding-block: 0.3em;
    font-weight: 600;
  }

  .read-on button {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline from-font;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .read-on button:hover {
    text-decoration-thickness: 2px;
  }

  .article > .sources ol {
    padding-inline-start: 2.25em;
  }

  .sources li {
    padding-inline-start: 0.25em;
    scroll-margin-block: 4em;
  }

  summary {
    padding-block: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .cite {
    padding-block-start: 0.75em;
  }

  .reference {
    margin-block: 1em 1.5em;
  }

  :is(.reference, .cite) p {
    margin: 0 0 0.5em;
  }

  .style {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 650;
  }

  .cite .tool {
    font-size: 0.9375em;
  }
`;
