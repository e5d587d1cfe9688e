import { register } from '../../shared/register.js';
import { SpaceArticleCard } from './article-card.js';

register('space-article-card', SpaceArticleCard);

export type * from '../../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'space-article-card': SpaceArticleCard;
  }
}
