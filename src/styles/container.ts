import { css } from 'lit';

/** The box of an element with long content whose layout depends on its own width. */
export const container = css`
  :host {
    --_reserve: 32em;

    /* A row or column that centres its items would give it the least width. */
    flex-grow: 1;
    place-self: stretch;
  }

  .root {
    container-type: inline-size;

    /* In a flex row, a size container would otherwise have no width of its own. */
    contain-intrinsic-inline-size: 18em;
  }
`;
