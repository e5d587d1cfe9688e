import '../../src/elements/article-card/define.js';
import type { SpaceArticleCard } from '../../src/elements/article-card/article-card.js';
import type { SpaceNavigateEvent } from '../../src/shared/events.js';
import { next, place, sampleBundle } from './fixtures.js';

/** A card on the page, with an article of the sample or of another bundle. */
export async function placeCard(
  attributes = 'article="shared-station"',
  bundle?: unknown,
): Promise<SpaceArticleCard> {
  const content = bundle ?? (await sampleBundle());
  const card = place(
    `<space-article-card ${attributes} style="inline-size: 340px"></space-article-card>`,
  ).firstElementChild as SpaceArticleCard;
  card.bundle = content;
  await next(card, 'space-load');
  return card;
}

export const root = (card: SpaceArticleCard) => card.shadowRoot as ShadowRoot;
export const link = (card: SpaceArticleCard) => root(card).querySelector('a') as HTMLAnchorElement;

/** Records where the card would lead, and stays on the page. */
export function watch(card: SpaceArticleCard): SpaceNavigateEvent[] {
  const seen: SpaceNavigateEvent[] = [];
  card.addEventListener('space-navigate', (event) => {
    seen.push(event);
    event.preventDefault();
  });
  return seen;
}

/** Where to click an element. */
export const middle = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
