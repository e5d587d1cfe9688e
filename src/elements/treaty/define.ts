import { register } from '../../shared/register.js';
import { SpaceTreaty } from './treaty.js';

register('space-treaty', SpaceTreaty);

export type * from '../../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'space-treaty': SpaceTreaty;
  }
}
