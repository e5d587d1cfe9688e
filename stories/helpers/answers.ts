import type { SpaceErrorEvent } from '../../src/shared/events.js';

type Answer = () => Response | Promise<Response>;

const answers = new Map<string, Answer>();
let network: typeof fetch | undefined;

/** A URL without its query: with a different query, a story has a URL of its own. */
function place(address: string): string {
  const { origin, pathname } = new URL(address, document.baseURI);
  return origin + pathname;
}

/** Keeps errors that a story shows on purpose off the console. */
function silence(event: SpaceErrorEvent): void {
  if (answers.has(place(event.url))) event.preventDefault();
}

function install(): void {
  const original = window.fetch;
  network = original;
  window.fetch = async (input, init) => {
    const answer = answers.get(place(input instanceof Request ? input.url : String(input)));
    return answer ? answer() : original.call(window, input, init);
  };
  document.documentElement.addEventListener('space-error', silence);
}

function restore(): void {
  if (network) window.fetch = network;
  network = undefined;
  document.documentElement.removeEventListener('space-error', silence);
}

/**
 * The parts of a story whose bundle does not come from the network. The first request
 * gets the first answer, and so on; the last one is repeated. A page of the
 * documentation can contain several such stories at once.
 */
export function served(src: string, ...turns: Answer[]) {
  return {
    args: { src },
    beforeEach: () => {
      let turn = 0;
      if (!answers.size) install();
      answers.set(place(src), () => turns[Math.min(turn++, turns.length - 1)]());
      return () => {
        answers.delete(place(src));
        if (!answers.size) restore();
      };
    },
  };
}

/** No response, not even when the request is aborted. */
export const silent: Answer = () => new Promise(() => undefined);

/** No connection. */
export const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

export const status =
  (code: number): Answer =>
  () =>
    new Response('', { status: code });

export const text =
  (body: string): Answer =>
  () =>
    new Response(body);

export const json = (value: unknown): Answer => text(JSON.stringify(value));
