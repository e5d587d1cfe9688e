import { register } from '../../shared/register.js';
import { SpaceArticles } from './articles.js';

register('space-articles', SpaceArticles);

declare global {
  interface HTMLElementTagNameMap {
    'space-articles': SpaceArticles;
  }
}
