import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Article } from '../../bundle/types.js';
import { articles as wordsIn } from '../../i18n/en.js';
import { ArticleCards, type CardLayout } from '../../parts/article-card.js';
import type { Content } from '../../parts/shell.js';

/** How the cards of a collection are arranged. */
export type Layout = 'grid' | 'list' | 'strip';

/** What a list of cards is rendered from. */
export interface CardListContext {
  readonly content: Content<unknown>;
  readonly layout: Layout;
  /** Whether the first article is larger than the others. */
  readonly featured: boolean;
  /** The level of the cards' headings. */
  readonly level: number;
  /** The URL template for articles without a URL of their own. */
  readonly template?: string;
}

/** More than fit on the first screen; rows of 1, 2, 3, 4 or 6 cards fill a group exactly. */
const groupSize = 24;

const layouts: Record<Layout, CardLayout> = {
  grid: 'vertical',
  list: 'horizontal',
  strip: 'vertical',
};

/**
 * Articles as a list of cards.
 * @param count How many to show now, rounded up to whole groups.
 */
export function cardList(
  articles: readonly Article[],
  count: number,
  context: CardListContext,
): TemplateResult {
  const groups: unknown[] = [];
  // The featured article has a row of its own.
  let end = groupSize + Number(context.featured);
  for (let first = 0; first < count; first = end, end += groupSize) {
    groups.push(group(articles.slice(first, end), first, context));
  }
  const list = html`<div role="list" class="items ${context.layout}" part="list">${groups}</div>`;
  return context.layout === 'strip'
    ? html`<div
        class="scroller"
        role="group"
        aria-label=${wordsIn(context.content.bundle.language).articles}
        tabindex="0"
      >
        ${list}
      </div>`
    : list;
}

function group(articles: readonly Article[], first: number, context: CardListContext): unknown {
  const { content, layout, featured, level, template } = context;
  // Nothing but these values changes what a group looks like.
  return guard([content.bundle, layout, featured, level, template, ...articles], () => {
    const made = new ArticleCards(content, template);
    // Groups off the screen are laid out when they come near it; for the first group,
    // that would only cause a delay.
    return html`<div class="group ${first ? 'later' : ''}" .style=${`--_count: ${articles.length}`}>
      ${articles.map((article, index) =>
        made.card(
          article,
          level,
          featured && first + index === 0 ? 'featured' : layouts[layout],
          'listitem',
        ),
      )}
    </div>`;
  });
}
