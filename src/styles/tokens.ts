import { css } from 'lit';

/**
 * The one place with defaults. Each public custom property is read once, here,
 * so that a rule on `:root` or on any ancestor themes all elements below it.
 */
export const tokens = css`
  :host {
    --_accent: var(--space-color-accent, light-dark(#1b4fa3, #9dc3ff));
    --_muted: var(--space-color-muted, light-dark(#4a5865, #adb8c4));
    --_line: var(--space-color-line, light-dark(#ccd3da, #3d4955));
    --_surface: var(--space-color-surface, light-dark(#f3f5f8, #1b232c));
    --_focus: var(--space-color-focus, light-dark(#0b57d0, #a8c7fa));
    --_radius: var(--space-radius, 0.375em);
    --_measure: var(--space-measure, 68ch);
    --_scroll-margin: var(--space-scroll-margin, 1em);
  }
`;
