import { css } from 'lit';

export const cardStyles = css`
  :host {
    --_reserve: 18em;
  }

  .root {
    block-size: 100%;
  }

  :host([theme]) .root {
    padding: 0;
  }
`;
