import { register } from '../../shared/register.js';
import { SpaceTimeline } from './timeline.js';

register('space-timeline', SpaceTimeline);

export type * from '../../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'space-timeline': SpaceTimeline;
  }
}
