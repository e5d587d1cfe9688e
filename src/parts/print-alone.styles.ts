import { css } from 'lit';

/** The look of what is lifted out of the page to be printed alone. */
export const printAloneStyles = css`
  [popover='manual']:popover-open {
    position: absolute;
    inset: 0 0 auto;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: inherit;
    visibility: visible;
  }

  @media print {
    .off-paper {
      display: none;
    }
  }
`;
