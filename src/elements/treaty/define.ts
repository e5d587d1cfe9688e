import { register } from '../../shared/register.js';
import { SpaceTreaty } from './treaty.js';

register('space-treaty', SpaceTreaty);

declare global {
  interface HTMLElementTagNameMap {
    'space-treaty': SpaceTreaty;
  }
}
