import { html, nothing, type TemplateResult } from 'lit';
import type { BundleContent } from '../bundle/bundle-content.js';
import { terms } from '../bundle/sections/reference.js';
import { images } from '../bundle/sections/shared.js';
import type { Link, RichNode, RichText, TermReference } from '../bundle/types.js';
import { directionOf } from '../i18n/direction.js';
import { fragmentUrl } from '../shared/fragment-url.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import { offerToRouter } from './item-link.js';
import type { SourceMarks } from './source-marks.js';

/** What a formatted text needs to know of its surroundings. */
export interface RichTextContext {
  readonly bundle: BundleContent;
  /** The base of relative URLs. */
  readonly base: string;
  readonly marks: SourceMarks;
  /** The level of the highest heading inside the text. */
  readonly level: number;
  /**
   * Whether the text is a definition. The words in it are not explained, because two
   * could explain each other.
   */
  readonly defines?: boolean;
}

/**
 * One template for each item of a list. A list of one would add two markers of its own,
 * times thousands on a long page.
 */
const each = <Item>(items: readonly Item[], make: (item: Item) => unknown): unknown =>
  items.length === 1 ? make(items[0]) : items.map(make);

/** Nodes of a formatted text as elements. */
export const richNodes = (children: readonly RichNode[], context: RichTextContext): unknown =>
  each(children, (child) => node(child, context));

/** Text set as a property needs no marker either. */
const plainParagraph = (text: string) => html`<p .textContent=${text}></p>`;

function node(it: RichNode, context: RichTextContext): unknown {
  switch (it.type) {
    case 'text':
      return it.value;
    case 'paragraph':
      return paragraph(it.children, context);
    case 'heading':
      return heading(context.level + it.depth - 1, 'subheading', richNodes(it.children, context));
    case 'list':
      return it.ordered
        ? html`<ol>
            ${richNodes(it.children, context)}
          </ol>`
        : html`<ul>
            ${richNodes(it.children, context)}
          </ul>`;
    case 'listItem':
      return html`<li>${richNodes(it.children, context)}</li>`;
    case 'blockquote':
      return html`<blockquote>${richNodes(it.children, context)}</blockquote>`;
    case 'strong':
      return html`<strong>${richNodes(it.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${richNodes(it.children, context)}</em>`;
    case 'link':
      return link(it, context);
    case 'termReference':
      return term(it, context);
    case 'imageReference': {
      const image = context.bundle.read(images)?.find(({ id }) => id === it.identifier);
      return image ? figure(image, context) : nothing;
    }
    case 'footnoteReference':
      return context.marks.mark([it.identifier]);
  }
}

function paragraph(children: readonly RichNode[], context: RichTextContext): TemplateResult {
  const [first] = children;
  return children.length === 1 && first.type === 'text'
    ? plainParagraph(first.value)
    : html`<p>${richNodes(children, context)}</p>`;
}

function link({ url, item, children }: Link, context: RichTextContext): TemplateResult {
  const follow =
    item &&
    ((event: MouseEvent) => {
      offerToRouter(event, item);
    });
  // Places on the page with the questions are not relative to their bundle.
  const href = url.startsWith('#') ? fragmentUrl(url.slice(1)) : new URL(url, context.base).href;
  return html`<a href=${href} @click=${follow ?? nothing}>${richNodes(children, context)}</a>`;
}

let popovers = 0;

/** A word whose definition opens in a popover; just the word if the bundle has no definition. */
function term({ identifier, children }: TermReference, context: RichTextContext): unknown {
  const found = context.bundle.read(terms)?.find(({ id }) => id === identifier);
  const word = richNodes(children, context);
  if (!found || context.defines) return word;
  const id = `term:${++popovers}`;
  // The surrounding text may be in another language.
  const { language = context.bundle.language } = found;
  return html`<button type="button" class="term" part="term" popovertarget=${id}>${word}</button
    ><span
      class="definition prose"
      part="definition"
      id=${id}
      lang=${language}
      dir=${directionOf(language)}
      popover
      >${richText(found.definition, { ...context, defines: true })}</span
    >`;
}

/** Formatted text as elements. No text of a bundle is ever parsed as HTML. */
export function richText(text: RichText, context: RichTextContext): unknown {
  return typeof text === 'string'
    ? each(text.split(/\n\s*\n/), plainParagraph)
    : richNodes(text.children, context);
}
