import { register } from '../../shared/register.js';
import { SpaceFaq } from './faq.js';

register('space-faq', SpaceFaq);

declare global {
  interface HTMLElementTagNameMap {
    'space-faq': SpaceFaq;
  }
}
