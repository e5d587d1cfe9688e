import { register } from '../../shared/register.js';
import { SpaceArticle } from './article.js';

register('space-article', SpaceArticle);

declare global {
  interface HTMLElementTagNameMap {
    'space-article': SpaceArticle;
  }
}
