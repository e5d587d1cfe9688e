import { register } from '../../shared/register.js';
import { SpaceTimeline } from './timeline.js';

register('space-timeline', SpaceTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'space-timeline': SpaceTimeline;
  }
}
