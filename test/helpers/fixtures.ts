import type { SpaceErrorEvent } from '../../src/shared/events.js';

let addresses = 0;

/** A new URL for the sample bundle, so that no test shares a store with another. */
export function servedBundle(query = ''): { src: string; requests: () => Promise<number> } {
  const name = `bundle-${++addresses}-${Date.now()}.json`;
  return {
    src: `/served/${name}${query && `?${query}`}`,
    async requests() {
      const response = await fetch(`/served/count?${name}`);
      return Number(await response.text());
    },
  };
}

/** The sample bundle as an object that the test may change. */
export async function sampleBundle(): Promise<Record<string, any>> {
  const response = await fetch('/test/bundles/sample.en.json');
  return response.json();
}

/** Adds HTML to the page, outside any fixture wrapper; removed by `clear`. */
export function place(html: string): HTMLElement {
  const stage = document.createElement('div');
  stage.innerHTML = html;
  stage.dataset.stage = '';
  document.body.append(stage);
  return stage;
}

/** Removes what `place` added. */
export function clear(): void {
  for (const stage of document.querySelectorAll('[data-stage]')) stage.remove();
}

/** Removes what `place` added, and the hash of the URL. */
export function clearWithHash(): void {
  clear();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}

/** The next event of a type on an element. */
export const next = <T extends keyof HTMLElementEventMap>(
  element: EventTarget,
  type: T,
): Promise<HTMLElementEventMap[T]> =>
  new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[T]), {
      once: true,
    });
  });

/** Waits for the error of an element, without the console warning that would follow. */
export async function errorOf(element: EventTarget): Promise<SpaceErrorEvent> {
  element.addEventListener('space-error', (event) => event.preventDefault(), { once: true });
  return next(element, 'space-error');
}

/** The text that a reader sees in an element's shadow root. */
export const shown = (element: Element): string =>
  (element.shadowRoot?.querySelector('.root') as HTMLElement | null)?.innerText ?? '';

/** Waits, frame by frame, until something exists. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Does something while every request fails. */
export async function withoutNetwork<T>(work: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new TypeError('off'));
  try {
    return await work();
  } finally {
    globalThis.fetch = fetch;
  }
}
