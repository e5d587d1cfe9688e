import { css } from 'lit';

/** How an article prints, as a handout. */
export const articlePrintStyles = css`
  /* Only needed on paper. */
  .glossary,
  .paper {
    display: none;
  }

  @media print {
    .article {
      container-type: normal;
      font-size: 10.5pt;
    }

    .tools,
    .choice,
    .contents,
    .cite,
    .copy,
    .back {
      display: none;
    }

    [part='title'] {
      font-size: 1.9em;
    }

    .head,
    .text,
    .read-on,
    .glossary,
    .article > .sources {
      max-inline-size: none;
    }

    .text {
      font-size: 1em;
      line-height: 1.45;
    }

    .text.prose > .section {
      margin-block-end: 1.25em;
    }

    .article > figure img {
      inline-size: auto;
      max-block-size: 5cm;
    }

    :is([part='section-heading'], [part='subheading']) {
      break-after: avoid;
    }

    .glossary {
      display: block;
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

    dt {
      font-weight: 650;
    }

    dd {
      margin: 0;
    }

    dd p {
      margin: 0;
    }

    .paper {
      display: flex;
      gap: 1.5em;
      align-items: center;
      margin-block-start: 1.5em;
      break-inside: avoid;
    }

    .paper p {
      margin: 0;
    }

    .qr {
      flex: none;
      inline-size: 3cm;
      block-size: 3cm;
      background: #fff;
      fill: #000;
    }
  }
`;
