import { html, nothing, type TemplateResult } from 'lit';
import type { BundleContent } from '../bundle/bundle-content.js';
import { images } from '../bundle/sections/shared.js';
import type { RichNode, RichText } from '../bundle/types.js';
import type { Citations } from './citations.js';
import { figure } from './figure.js';
import { heading } from './heading.js';

/** What a formatted text needs to know of its surroundings. */
export interface RichTextContext {
  readonly bundle: BundleContent;
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly citations: Citations;
  /** The level of the highest heading inside the text. */
  readonly level: number;
}

function nodes(children: readonly RichNode[], context: RichTextContext): unknown {
  return children.map((child) => node(child, context));
}

function node(it: RichNode, context: RichTextContext): unknown {
  switch (it.type) {
    case 'text':
      return it.value;
    case 'paragraph':
      return html`<p>${nodes(it.children, context)}</p>`;
    case 'heading':
      return heading(context.level + it.depth - 1, 'subheading', nodes(it.children, context));
    case 'list':
      return it.ordered
        ? html`<ol>
            ${nodes(it.children, context)}
          </ol>`
        : html`<ul>
            ${nodes(it.children, context)}
          </ul>`;
    case 'listItem':
      return html`<li>${nodes(it.children, context)}</li>`;
    case 'blockquote':
      return html`<blockquote>${nodes(it.children, context)}</blockquote>`;
    case 'strong':
      return html`<strong>${nodes(it.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${nodes(it.children, context)}</em>`;
    case 'link':
      return html`<a href=${new URL(it.url, context.base).href}>${nodes(it.children, context)}</a>`;
    case 'termReference':
      return nodes(it.children, context);
    case 'imageReference': {
      const image = context.bundle.read(images)?.find(({ id }) => id === it.identifier);
      return image ? figure(image, context.base) : nothing;
    }
    case 'footnoteReference':
      return context.citations.mark([it.identifier]);
  }
}

/** Formatted text as elements. No text of a bundle is ever parsed as HTML. */
export function richText(text: RichText, context: RichTextContext): TemplateResult {
  return typeof text === 'string'
    ? html`${text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}`
    : html`${nodes(text.children, context)}`;
}
