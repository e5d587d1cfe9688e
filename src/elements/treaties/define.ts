import '../treaty/define.js';
import { register } from '../../shared/register.js';
import { SpaceTreaties } from './treaties.js';

register('space-treaties', SpaceTreaties);

export type * from '../../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'space-treaties': SpaceTreaties;
  }
}
