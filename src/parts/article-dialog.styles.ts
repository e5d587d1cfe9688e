import { css } from 'lit';

/** The styles of the dialog around an article. */
export const articleDialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    inset: 0;
    box-sizing: border-box;
    inline-size: min(68em, 100% - 4em);
    max-inline-size: none;
    block-size: calc(100dvb - 4em);
    max-block-size: none;
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    overflow: clip;
    background: var(--_ground);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }

  :host([theme='light']) dialog {
    color-scheme: light;
  }

  :host([theme='dark']) dialog {
    color-scheme: dark;
  }

  dialog::backdrop {
    background: rgb(8 12 18 / 60%);
  }

  .root.scroller {
    block-size: 100%;
    padding: 0 clamp(1em, 5%, 4em) 3em;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 4em;
    border-radius: 0;
    background: none;
    color: inherit;
  }

  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: end;
    padding-block: 0.75em;
    background: var(--_ground);
  }

  /* Below the bar, which is sticky. */
  .contents {
    inset-block-start: 5em;
  }

  .end {
    margin-block-start: 2.5em;
  }

  @media (width <= 48em), (height <= 30em) {
    dialog {
      inline-size: 100%;
      block-size: 100dvb;
      border: 0;
      border-radius: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog {
      animation: rise 0.2s ease-out;
    }

    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(1em);
      }
    }
  }

  @media print {
    dialog {
      position: absolute;
      inset: 0 0 auto;
      inline-size: 100%;
      block-size: auto;
      border: 0;
      overflow: visible;
      visibility: visible;
    }

    .root.scroller {
      block-size: auto;
      padding: 0;
      overflow: visible;
    }

    .bar,
    .end {
      display: none;
    }
  }
`;
