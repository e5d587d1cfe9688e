import '../../src/elements/timeline/define.js';
import type { SpaceTimeline } from '../../src/elements/timeline/timeline.js';
import { next, place, sampleBundle } from './fixtures.js';

/** A timeline on the page, with the sample’s events or those of another bundle. */
export async function placeTimeline(
  bundle?: unknown,
  attributes = '',
  width = 780,
): Promise<SpaceTimeline> {
  const content = bundle ?? (await sampleBundle());
  const stage = place(`<h2>Events</h2><space-timeline ${attributes}></space-timeline>`);
  stage.style.inlineSize = `${width}px`;
  const timeline = stage.lastElementChild as SpaceTimeline;
  timeline.bundle = content;
  await next(timeline, 'space-load');
  return timeline;
}

/** A bundle with this many events, one per year. */
export async function bundleOf(count: number): Promise<unknown> {
  const events = Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    date: String(1000 + index),
    title: `Event ${index}`,
    summary: 'Something happened.',
  }));
  return { ...(await sampleBundle()), events };
}

export const root = (timeline: Element) => timeline.shadowRoot as ShadowRoot;
export const scroller = (timeline: Element) =>
  root(timeline).querySelector('.scroller') as HTMLElement;
export const titles = (timeline: SpaceTimeline) =>
  [...root(timeline).querySelectorAll('[part=title]')].map((one) =>
    // Without the marks of its sources.
    [...one.childNodes]
      .map((node) => (node instanceof Text ? node.data : ''))
      .join('')
      .trim(),
  );
export const decades = (timeline: SpaceTimeline) =>
  [...root(timeline).querySelectorAll('[part=decade]')].map(({ textContent }) => textContent);
export const radio = (timeline: SpaceTimeline, label: string) =>
  [...root(timeline).querySelectorAll('label')]
    .find(({ textContent }) => textContent?.trim() === label)
    ?.querySelector('input') as HTMLInputElement;
