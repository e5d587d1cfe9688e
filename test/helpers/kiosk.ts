/** Elements on a public touch screen, and time that passes quickly for them. */
import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { clear, next, place, sampleBundle } from './fixtures.js';

export const hasExpired = { seconds: 0 };
export const waited: number[] = [];
export const originals = {
  setTimeout: window.setTimeout.bind(window),
  setInterval: window.setInterval.bind(window),
};

/** Makes the element's seconds pass quickly; shorter times stay as they are. */
export function hurry(): void {
  window.setTimeout = ((callback: () => void, time = 0) => {
    waited.push(time);
    return originals.setTimeout(callback, time >= 5000 ? 50 : time);
  }) as typeof setTimeout;
  window.setInterval = ((callback: () => void, time = 0) =>
    originals.setInterval(
      () => {
        hasExpired.seconds += 1;
        callback();
      },
      time === 1000 ? 30 : time,
    )) as typeof setInterval;
}

export async function placeKiosk(
  tag: string,
  attributes = '',
  given?: Record<string, unknown>,
): Promise<HTMLElement> {
  const bundle = given ?? (await sampleBundle());
  const element = place(`<${tag} kiosk ${attributes}></${tag}>`).firstElementChild as HTMLElement;
  Object.assign(element, { bundle });
  await next(element, 'space-load');
  await waitUntil(() => getComputedStyle(element).getPropertyValue('--_target').includes('48px'));
  return element;
}

export const root = (element: HTMLElement) => element.shadowRoot as ShadowRoot;
export const first = <T extends HTMLElement>(element: HTMLElement, selector: string) =>
  root(element).querySelector<T>(selector) as T;
export const notice = (element: HTMLElement) => first(element, '.again:popover-open');
export const touch = () =>
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
/** A finger on the screen. */
export const tap = (x: number, y: number) => executeServerCommand('tap', { x, y });

afterEach(() => {
  Object.assign(window, originals);
  touch();
  clear();
});
