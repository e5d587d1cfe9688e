import { html, nothing, type TemplateResult } from 'lit';

/** The strings of a template at each level; Lit identifies a template by its strings. */
const leveled = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * A template with its `h2` at the given level, limited to 1 to 6. Only the template's
 * own strings are changed, never the values in it.
 */
export function atLevel(level: number, template: TemplateResult): TemplateResult {
  const { strings } = template;
  const rank = Math.min(Math.max(Math.trunc(level), 1), 6) || 2;
  let levels = leveled.get(strings);
  if (!levels) leveled.set(strings, (levels = []));
  levels[rank] ??= Object.assign(
    strings.map((text) => text.replace(/(<\/?h)2/g, `$1${rank}`)),
    { raw: strings.raw },
  );
  return { ...template, strings: levels[rank] };
}

/**
 * A heading of the given level.
 * @param part The name for style sheets.
 * @param target Whether it can be focused, because a link leads there.
 */
export const heading = (
  level: number,
  part: string,
  content: unknown,
  target = false,
): TemplateResult =>
  atLevel(level, html`<h2 part=${part} tabindex=${target ? -1 : nothing}>${content}</h2>`);
