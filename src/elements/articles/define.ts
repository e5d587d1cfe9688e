import { register } from '../../shared/register.js';
import { SpaceArticles } from './articles.js';

register('space-articles', SpaceArticles);

export type * from '../../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'space-articles': SpaceArticles;
  }
}
