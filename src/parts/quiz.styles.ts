import { css } from 'lit';

/** The styles of questions to check oneself. */
export const quizStyles = css`
  .quiz {
    display: grid;
    gap: 1.25em;
  }

  .quiz fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .quiz legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.5em;
    color: inherit;
    font-weight: 650;
  }

  .quiz label {
    display: flex;
    clear: both;
    align-items: baseline;
    gap: 0.75em;
    padding-block: 0.4em;
    cursor: pointer;
  }

  .quiz input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    transform: translateY(0.15em);
  }

  .quiz button {
    margin-block-start: 0.75em;
  }

  .feedback > :first-child {
    margin-block-start: 0.75em;
  }

  .reason p {
    margin: 0 0 0.75em;
  }

  /* The source number comes right after the last word. */
  .reason p:last-of-type {
    display: inline;
  }

  @media print {
    .quiz fieldset {
      break-inside: avoid;
    }

    .quiz :is(button, .feedback) {
      display: none;
    }
  }
`;
