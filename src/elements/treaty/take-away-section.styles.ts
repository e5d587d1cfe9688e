import { css } from 'lit';

/** The styles of the citation and its buttons. */
export const takeAwayStyles = css`
  .take-away select {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_text);
    font: inherit;
  }

  .citation {
    max-inline-size: var(--_measure);
    margin: 1em 0;
  }

  .take-away .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    font-size: 0.9375em;
  }

  /* Keeps the gap next to an empty status from counting twice. */
  .take-away [role='status']:empty {
    margin-inline-start: -0.75em;
  }

  @media print {
    .take-away :is(label, .actions) {
      display: none;
    }
  }
`;
