import { css } from 'lit';

export const spaceTimelineStyles = css`
  .choice {
    margin-block-end: 1.5em;
    font-size: 0.9375em;
  }

  [part='title'] {
    font-size: 1.0625em;
  }

  .sources {
    margin-block-start: 1.5em;
  }

  .sources ol {
    padding-inline-start: 2.25em;
    columns: 19em;
    column-gap: 2.5em;
  }

  .sources li {
    break-inside: avoid;
  }

  @media print {
    .choice {
      display: none;
    }
  }
`;
