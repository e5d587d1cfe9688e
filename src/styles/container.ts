import { css } from 'lit';

/** The box of an element whose layout goes by its own width, and whose content is long. */
export const container = css`
  :host {
    --_reserve: 32em;
  }

  .root {
    container-type: inline-size;

    /* In a row of flexible boxes, a container of queries would have no width of its own. */
    contain-intrinsic-inline-size: 18em;
  }
`;
