import { css } from 'lit';

/**
 * The only place with defaults. Each public custom property is read once, here or in
 * the element's box (host.ts), so a rule on `:root` or on any ancestor themes all
 * elements below it. The comment above each property is its documentation in
 * custom-elements.json.
 */
export const tokens = css`
  :host {
    /* Links, topics, buttons, the rule above lists, and the background of what is chosen. Needs a contrast of 4.5:1 with the background. */
    --_accent: var(--space-color-accent, light-dark(#1b4fa3, #9dc3ff));

    /* Secondary text: dates, labels, credits, sources. Needs a contrast of 4.5:1 with the background and the surface. */
    --_muted: var(--space-color-muted, light-dark(#4a5865, #adb8c4));

    /* Rules between items, and the border of cards. */
    --_line: var(--space-color-line, light-dark(#ccd3da, #3d4955));

    /* The background of key facts, of official words and of hovered items. Needs a contrast of 4.5:1 with text. */
    --_surface: var(--space-color-surface, light-dark(#f3f5f8, #1b232c));

    /* The focus ring. Needs a contrast of 3:1 with the background. */
    --_focus: var(--space-color-focus, light-dark(#0b57d0, #a8c7fa));

    /* The radius of corners. */
    --_radius: var(--space-radius, 0.375em);

    /* The shadow of what is above the page: definitions, the dialog, a hovered card. */
    --_shadow: var(--space-shadow, 0 0.5em 2em rgb(0 0 0 / 18%));

    /* The space inside cards and between them. */
    --_gap: var(--space-gap, 1.25em);

    /* The minimum height of buttons, fields and questions. */
    --_target: var(--space-target-size, 2.75em);

    /* The maximum line length of running text. */
    --_measure: var(--space-measure, 68ch);

    /* The distance from the top of the window when the URL leads to an item, and of column headings that stay in view (there 0 by default): the height of your sticky header. */
    --_scroll-margin: var(--space-scroll-margin, 1em);

    /*
     * What is above the page must never be transparent, nor text on the accent colour.
     */
    --_ground: var(--space-color-background, light-dark(#fff, #11171e));
    --_text: var(--space-color-text, light-dark(#17212b, #e8edf2));
  }

  /* Paper is white, and many printers only have black. */
  @media print {
    :host {
      --_accent: #000;
      --_muted: #444;
      --_line: #aaa;
      --_surface: none;
      --_ground: #fff;
      --_text: #000;
    }
  }
`;
