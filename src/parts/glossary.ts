import { html, nothing, type TemplateResult } from 'lit';
import { terms } from '../bundle/sections/reference.js';
import type { RichNode, RichText, Term } from '../bundle/types.js';
import { article as wordsIn } from '../i18n/en-article.js';
import { heading } from './heading.js';
import { richText, type RichTextContext } from './rich-text.js';
import { block, phrase } from './untranslated.js';

function* termIds(nodes: readonly RichNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'termReference') yield node.identifier;
    if ('children' in node) yield* termIds(node.children);
  }
}

const idsIn = (text: RichText): Iterable<string> =>
  typeof text === 'string' ? [] : termIds(text.children);

/**
 * The terms that a text uses and the bundle explains, each once, including those used
 * in definitions.
 */
function termsOf(text: RichText, all: readonly Term[]): Set<Term> {
  const used = new Set<Term>();
  const ids = new Set(idsIn(text));
  // The loop also reaches entries added to the set in the meantime.
  for (const id of ids) {
    const term = all.find((one) => one.id === id);
    if (!term) continue;
    used.add(term);
    for (const other of idsIn(term.definition)) ids.add(other);
  }
  return used;
}

/** The glossary of a text, for paper, which has no popovers. */
export function glossary(
  text: RichText,
  context: RichTextContext,
): TemplateResult | typeof nothing {
  const used = termsOf(text, context.bundle.read(terms) ?? []);
  if (!used.size) return nothing;
  return html`<div class="glossary">
    ${heading(context.level, 'subheading', wordsIn(context.bundle.language).glossary)}
    <dl>
      ${[...used].map(
        (term) =>
          html`<div>
            <dt>${phrase(term, term.name)}</dt>
            <dd>${block(term, richText(term.definition, context))}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
