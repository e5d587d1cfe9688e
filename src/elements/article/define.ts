import { register } from '../../shared/register.js';
import { SpaceArticle } from './article.js';

register('space-article', SpaceArticle);

export type * from '../../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'space-article': SpaceArticle;
  }
}
