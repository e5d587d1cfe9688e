import { css } from 'lit';

/** The styles of the tools to listen to, print, share and cite an article. */
export const articleToolsStyles = css`
  .tools,
  .tool {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .tools {
    margin-block-start: 1.25em;
    font-size: 0.9375em;
  }

  .copied {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  /* Present before it has text, or screen readers would not announce it. */
  .copied:empty {
    position: absolute;
  }

  .speed {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_muted);
  }

  select {
    min-block-size: var(--_target);
    padding: 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;

    /* As large as running text, so that phones do not zoom in on it. */
    font-size: calc(1em / 0.9375);
  }

  option {
    background: var(--_ground);
    color: var(--_text);
  }
`;
