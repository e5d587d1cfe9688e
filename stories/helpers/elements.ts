import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { userEvent, within } from 'storybook/test';

/** What the stories of every element can set. */
export interface SharedArgs {
  src?: string;
  bundle?: unknown;
  'heading-level'?: number;
  theme?: 'light' | 'dark';
  kiosk?: string;
  /** HTML between the tags. */
  children?: string;
}

class Markup extends Directive {
  // Nodes can be in only one place, and Storybook renders a template again for its source.
  override render(source?: string): unknown {
    return source ? document.createRange().createContextualFragment(source) : nothing;
  }
}

/** HTML as nodes, in a template. */
export const markup = directive(Markup);

/** A page with colours and type of its own. */
export const museum = (content: TemplateResult): TemplateResult =>
  html`<div
    style="
      --space-color-accent: light-dark(#7a1f3d, #f0a8bf);
      --space-color-muted: light-dark(#5b5047, #c4b8ad);
      --space-color-line: light-dark(#d9cfc3, #4a423b);
      --space-color-surface: light-dark(#f4ede2, #2b2521);
      --space-color-focus: light-dark(#7a1f3d, #f0a8bf);
      --space-font-family-heading: Georgia, serif;
      --space-line-height: 1.7;
      --space-radius: 0;
      padding: 2em;
      background: light-dark(#fbf7f0, #1d1916);
      color: light-dark(#2a211b, #efe6dc);
      font-size: 1.125em;
    "
  >
    ${content}
  </div>`;

/** The element of a story. */
export function elementOf(canvas: HTMLElement): HTMLElement {
  const element = canvas.querySelector<HTMLElement>(
    ':is(space-article, space-article-card, space-articles, space-faq, space-timeline, space-treaties, space-treaty)',
  );
  if (!element) throw new Error('There is no element in this story.');
  return element;
}

/** Queries for what the element of a story shows. */
export const inside = (canvas: HTMLElement) =>
  within(elementOf(canvas).shadowRoot as unknown as HTMLElement);

/** Whether a node of a shadow root has the focus, which the page itself cannot see. */
export const isFocused = (node: Element): boolean =>
  (node.getRootNode() as ShadowRoot).activeElement === node;

/** Opens every item, one after another. */
export async function openAll(canvas: HTMLElement): Promise<void> {
  for (const button of await inside(canvas).findAllByRole('button', { expanded: false })) {
    await userEvent.click(button);
  }
}
