import { css } from 'lit';

/** Fields and groups of radio buttons. */
export const controls = css`
  .choice label:hover > :enabled:not(:checked) {
    background: var(--_surface);
  }

  input {
    accent-color: var(--_accent);
    font: inherit;
  }

  [type='search'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 0.375em;
    color: var(--_muted);
  }

  .choice label {
    position: relative;
    z-index: 0;
    display: flex;
    align-items: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding-block: 0.375em;
    padding-inline: 0 0.75em;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
  }

  /* The label of a radio button lies on top of it. */
  .choice [type='radio'] {
    position: absolute;
    z-index: -1;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    border: 1px solid var(--_muted);
    border-radius: calc(4 * var(--_radius));
    appearance: none;
    cursor: inherit;
  }

  .choice label:has([type='radio']) {
    padding-inline: 1em;
  }

  .choice label:has([type='radio']:checked) {
    color: var(--_ground);
  }

  .choice [type='radio']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .choice [type='radio']:checked {
      border: 4px solid Highlight;
    }
  }
`;
