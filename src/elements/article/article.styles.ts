import { css } from 'lit';

export const articleStyles = css`
  .root {
    /* In a row of flexible boxes, a container of queries would have no width of its own. */
    contain-intrinsic-inline-size: 18em;
  }
`;
