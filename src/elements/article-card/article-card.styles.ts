import { css } from 'lit';

export const cardStyles = css`
  :host {
    --_reserve: 18em;
  }

  .root,
  :host([theme]) .root,
  .cards {
    block-size: 100%;
  }

  :host([theme]) .root {
    padding: 0;
  }
`;
