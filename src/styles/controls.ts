import { css } from 'lit';

/** Buttons, fields and groups of radio buttons. */
export const controls = css`
  .quiet {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .quiet:hover {
    border-color: currentcolor;
  }

  input {
    accent-color: var(--_accent);
    font: inherit;
  }

  [type='search'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
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
    gap: 0 1.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    color: var(--_muted);
  }

  .choice label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  .choice label:has(:checked) {
    font-weight: 600;
  }

  .choice input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
  }
`;
