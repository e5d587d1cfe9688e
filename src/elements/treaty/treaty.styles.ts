import { css } from 'lit';

export const treatyStyles = css`
  .title {
    display: grid;
    gap: 1.25em;
    scroll-margin-block-start: var(--_scroll-margin);
  }

  .title img {
    inline-size: 100%;
    border-radius: var(--_radius);
  }

  .kind {
    margin: 0 0 0.25em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 650;
  }

  [part='heading'] {
    /* Large text in a narrow column leaves no room for long words. */
    font-size: clamp(1.125em, 12cqi, 2em);
    line-height: 1.15;
  }

  .intro {
    margin-block-start: 0.75em;
    font-size: 1.125em;
  }

  .section {
    margin-block-start: 2.25em;
  }

  [part='section-heading'] {
    margin-block-end: 0.75em;
    font-size: 1.25em;
  }

  .facts {
    margin: 0;
    padding: 0.25em 1.25em;
    border-block-start: 2px solid var(--_accent);
    background: var(--_surface);
  }

  .facts > div {
    padding-block: 0.7em;
  }

  .facts > div + div {
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dd {
    margin: 0;
  }

  dd strong {
    font-weight: 300;
    font-size: 2em;
    line-height: 1;
  }

  dd small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .number {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }

  .content [part='subheading'] {
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .old {
    display: block;
    font-weight: 600;
  }

  .old::before {
    content: '⚠ ';
    content: '⚠ ' / '';
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 2em;
    font-size: 0.9375em;
  }

  .contents ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin: 0.75em 0;
    padding: 0;
    list-style: none;
  }

  .contents a {
    display: block;
    box-sizing: border-box;
    min-inline-size: 2.5em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.875em;
    text-align: center;
    text-decoration: none;
  }

  .contents a:hover {
    border-color: currentcolor;
  }

  .contents [aria-current] {
    border: 2px solid currentcolor;
    padding: calc(0.5em - 1px);
    font-weight: 700;
  }

  .items {
    margin-block-start: 1em;
    border-block-start: 2px solid var(--_accent);
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  .steps a {
    padding-block: 0.25em;
  }

  /* Official words have a box and another font, so that nobody mistakes an explanation for them. */
  .official {
    padding: 0.75em 1em 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .official blockquote {
    margin: 0 0 0.75em;
    padding: 0;
    border: 0;
    font-family: Georgia, 'Times New Roman', serif;
  }

  /* The source number comes right after the last word. */
  .official blockquote > p:last-of-type {
    display: inline;
  }

  /* About the height of the content to be loaded, so that nothing below moves. */
  .later:empty {
    min-block-size: 120em;
  }

  .open {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  /* Its numbers can have two digits. */
  .sources ol {
    padding-inline-start: 2.25em;
  }

  .authority {
    max-inline-size: calc(var(--_measure) / 0.875);
    margin: 2em 0 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (min-width: 38em) {
    [part='show-all'] {
      margin-inline-start: auto;
    }

    .title:has(img) {
      grid-template-columns: 1fr 40%;
      gap: 2em;
      align-items: start;
    }

    .facts > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 1.5em;
      align-items: baseline;
    }

    .label:has(.number) {
      display: grid;
      grid-template-columns: 6.5em 1fr;
      align-items: baseline;
    }

    /* Below the title, whose column starts 6.5em in at 1.0625 times this font size. */
    .content {
      padding-inline-start: calc(6.5em * 1.0625);
    }
  }

  @container (max-width: 61.99em) {
    .contents a > span:last-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* On paper, nothing is beside the text. */
  @media screen {
    @container (min-width: 62em) {
      .articles {
        display: grid;
        grid-template-columns: 15em 1fr;
        gap: 2.5em;
        margin-block-start: 1em;
      }

      .items {
        margin-block-start: 0;
      }

      .contents {
        position: sticky;
        inset-block-start: var(--_scroll-margin);
        align-self: start;
        max-block-size: calc(100vh - 2 * var(--_scroll-margin));
        overflow: auto;
        scrollbar-width: thin;

        /* Its text is aligned with the edge of the column. */
        margin-inline-start: calc(-0.5em * 0.875 - 1px);
      }

      .contents ol {
        display: block;
        margin-block: 0;
      }

      .contents a {
        display: grid;
        grid-template-columns: 3em 1fr;
        padding-block: 0.3em;
        border-color: transparent;
        line-height: 1.35;
        text-align: start;
      }

      .contents [aria-current] {
        padding-block: calc(0.3em - 1px);
      }
    }
  }

  @media print {
    [part='section-heading'] {
      break-after: avoid;
    }

    .facts > div {
      break-inside: avoid;
    }

    .toolbar,
    .contents,
    .steps,
    .later:empty {
      display: none;
    }
  }
`;
