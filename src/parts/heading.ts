import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of the given level; below 1 counts as 1, above 6 as 6.
 * @param part The name under which a host's style sheet finds it.
 * @param target Whether the focus can be set to it, because a link leads there.
 */
export function heading(
  level: number,
  part: string,
  content: unknown,
  target = false,
): TemplateResult {
  const tabindex = target ? -1 : nothing;
  switch (Math.min(Math.max(Math.trunc(level), 1), 6)) {
    case 1:
      return html`<h1 part=${part} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 part=${part} tabindex=${tabindex}>${content}</h6>`;
  }
}
