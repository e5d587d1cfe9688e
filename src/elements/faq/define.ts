import { register } from '../../shared/register.js';
import { SpaceFaq } from './faq.js';

register('space-faq', SpaceFaq);

export type * from '../../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'space-faq': SpaceFaq;
  }
}
