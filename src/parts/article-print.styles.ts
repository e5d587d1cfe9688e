import { css } from 'lit';

/** How an article prints, as a handout. */
export const articlePrintStyles = css`
  /* Only needed on paper. */
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
    .questions,
    .read-on,
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

    /* With the text, the questions are to fit on a few sheets. */
    .questions .quiz {
      display: block;
      columns: 2;
      column-gap: 2em;
    }

    .questions .quiz fieldset {
      margin-block-end: 1em;
      padding: 0;
      border: 0;
    }

    .questions .quiz label {
      padding-block: 0.1em;
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
