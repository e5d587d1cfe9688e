import { html, nothing, type TemplateResult } from 'lit';

/** The strings of a template at each level; Lit knows a template by its strings. */
const leveled = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * A template whose `h2` stands at the given level; below 1 counts as 1, above 6 as 6.
 * Only what the template itself says is changed, never what is put into it.
 */
export function atLevel(level: number, template: TemplateResult): TemplateResult {
  const { strings } = template;
  const rank = Math.min(Math.max(Math.trunc(level), 1), 6) || 6;
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
 * @param part The name under which a host's style sheet finds it.
 * @param target Whether the focus can be set to it, because a link leads there.
 */
export const heading = (
  level: number,
  part: string,
  content: unknown,
  target = false,
): TemplateResult =>
  atLevel(level, html`<h2 part=${part} tabindex=${target ? -1 : nothing}>${content}</h2>`);
