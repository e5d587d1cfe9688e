import { css } from 'lit';

export const faqStyles = css`
  :host {
    --_reserve: 20em;
  }

  [part='heading'] {
    font-size: 1.625em;
  }

  .intro {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }

  .items {
    margin-block-start: 1.25em;
  }
`;
