import { html, nothing, type TemplateResult } from 'lit';
import { terms } from '../bundle/sections/reference.js';
import type { RichNode, RichText, Term } from '../bundle/types.js';
import { glossary as wordsIn } from '../i18n/en-end.js';
import { heading } from './heading.js';
import { richText, type RichTextContext } from './rich-text.js';
import { block, phrase } from './untranslated.js';

/** Texts, some of which may be missing. */
type Texts = Iterable<RichText | undefined>;

function* termIds(nodes: readonly RichNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'termReference') yield node.identifier;
    if ('children' in node) yield* termIds(node.children);
  }
}

function* idsIn(texts: Texts): Generator<string> {
  for (const text of texts) {
    if (typeof text === 'object') yield* termIds(text.children);
  }
}

/**
 * The terms that texts use and the bundle explains, each once, including those used in
 * definitions.
 */
export function termsOf(texts: Texts, all: readonly Term[] = []): Set<Term> {
  const used = new Set<Term>();
  const ids = new Set(idsIn(texts));
  // The loop also reaches entries added to the set in the meantime.
  for (const id of ids) {
    const term = all.find((one) => one.id === id);
    if (!term) continue;
    used.add(term);
    for (const other of idsIn([term.definition])) ids.add(other);
  }
  return used;
}

/** The glossary of texts, for paper, which has no popovers. */
export function glossary(texts: Texts, context: RichTextContext): TemplateResult | typeof nothing {
  const { bundle, level } = context;
  const used = termsOf(texts, bundle.read(terms));
  if (!used.size) return nothing;
  return html`<div class="glossary">
    ${heading(level, 'subheading', wordsIn(bundle.language).heading)}
    <dl>
      ${[...used].map(
        (term) =>
          html`<div data-term=${term.id}>
            <dt>${phrase(term, term.name)}</dt>
            <dd>${block(term, richText(term.definition, { ...context, defines: true }))}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
