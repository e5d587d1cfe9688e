import { css } from 'lit';

export const treatyStyles = css`
  :host {
    --_reserve: 32em;
  }

  .root {
    container-type: inline-size;

    /* In a row of flexible boxes, a container of queries would have no width of its own. */
    contain-intrinsic-inline-size: 18em;
  }

  .title {
    display: grid;
    gap: 1.25em;
    scroll-margin-block-start: var(--_scroll-margin);
  }

  .title img {
    inline-size: 100%;
    border-radius: var(--_radius);
  }

  .kind {
    margin: 0 0 0.25em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 650;
  }

  [part='heading'] {
    font-size: 1.875em;
  }

  .intro {
    margin-block-start: 0.75em;
    font-size: 1.125em;
  }

  .section {
    margin-block-start: 2.25em;
  }

  [part='section-heading'] {
    margin-block-end: 0.75em;
    font-size: 1.25em;
  }

  .facts {
    margin: 0;
    padding: 0.25em 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .facts > div {
    padding-block: 0.7em;
  }

  .facts > div + div {
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dd {
    margin: 0;
  }

  dd small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .number {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }

  .content [part='subheading'] {
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .prose blockquote {
    border-inline-start-color: var(--_accent);
    font-style: italic;
  }

  .open {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .authority {
    max-inline-size: var(--_measure);
    margin: 2em 0 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (min-width: 38em) {
    .title:has(img) {
      grid-template-columns: 1fr 40%;
      gap: 2em;
      align-items: center;
    }

    .facts > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 1.5em;
      align-items: baseline;
    }

    .label:has(.number) {
      display: grid;
      grid-template-columns: 6.5em 1fr;
      align-items: baseline;
    }

    /* Below the title, whose column begins 6.5em in at 1.0625 times this size. */
    .content {
      padding-inline-start: calc(6.5em * 1.0625);
    }
  }
`;
