import { css } from 'lit';

/** The styles of a glossary, which is only needed on paper. */
export const glossaryStyles = css`
  .glossary {
    display: none;
  }

  @media print {
    .glossary {
      display: block;
      margin-block-start: 2em;
      padding-block-start: 1.25em;
      border-block-start: 1px solid var(--_line);
    }

    .glossary > [part='subheading'] {
      color: var(--_muted);
      font-size: 0.9375em;
      break-after: avoid;
    }

    .glossary dl {
      margin: 0.5em 0 0;
      columns: 2;
      column-gap: 2em;
    }

    .glossary dl > div {
      margin-block-end: 0.6em;
      break-inside: avoid;
    }

    .glossary dt {
      color: inherit;
      font-size: 1em;
      font-weight: 650;
    }

    .glossary :is(dd, dd p) {
      margin: 0;
    }
  }
`;
