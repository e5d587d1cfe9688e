import { waitUntil } from '@open-wc/testing';

/** The test server under its other name, which browsers treat as another origin. */
export const embedOrigin = location.origin.replace('localhost', '127.0.0.1');

export const resizer = `<script type="module" src="${embedOrigin}/src/embed/resize.ts"></script>`;

/** A frame with a page of the other origin, whose content is 600 px high. */
export const frame = (attributes = '', query = ''): string =>
  `<iframe title="Embedded" src="${embedOrigin}/test/embed/child.html${query}" height="200"
    sandbox="allow-scripts" style="border: 0; width: 400px" ${attributes}></iframe>`;

const hosts = new Set<HTMLIFrameElement>();

/** A page with the test's own origin, in a frame of the test; removed by `clearHosts`. */
export async function openHost(body: string, head = ''): Promise<Window & typeof globalThis> {
  const host = document.createElement('iframe');
  host.style.setProperty('inline-size', '600px');
  host.style.setProperty('block-size', '700px');
  host.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    ${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    host.addEventListener('load', resolve, { once: true });
  });
  hosts.add(host);
  document.body.append(host);
  await loaded;
  return host.contentWindow as Window & typeof globalThis;
}

export function clearHosts(): void {
  for (const host of hosts) host.remove();
  hosts.clear();
}

export const firstFrame = (host: Window): HTMLIFrameElement =>
  host.document.querySelector('iframe') as HTMLIFrameElement;

export const heightOf = (frame: HTMLElement): number => frame.getBoundingClientRect().height;

/** Waits until a frame has a height; rounding allows for 2 px more or less. */
export const untilHeight = (frame: HTMLElement, height: number): Promise<void> =>
  waitUntil(
    () => Math.abs(heightOf(frame) - height) <= 2,
    `the frame is ${heightOf(frame)} px high, not ${height}`,
    { timeout: 8000 },
  );

/** Makes the page in a frame do something. */
export const order = (frame: HTMLIFrameElement, what: object): void =>
  frame.contentWindow?.postMessage(what, '*');

export interface ChildReport {
  touched: string[];
  colorScheme: string;
  probe: string;
  /** What pages around it have said of how they look. */
  schemes: string[];
  hash: string;
}

/** What the page in a frame reports about itself. */
export async function ask(host: Window, frame: HTMLIFrameElement): Promise<ChildReport> {
  const answer = new Promise<ChildReport>((resolve) => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || !data?.test) return;
      host.removeEventListener('message', listen);
      resolve(data.test);
    };
    host.addEventListener('message', listen);
  });
  order(frame, { ask: true });
  return answer;
}

/** The next matching message of a frame. */
export const heard = (
  host: Window,
  frame: HTMLIFrameElement,
  fits: (data: any) => boolean,
): Promise<any> =>
  new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || !fits(data)) return;
      host.removeEventListener('message', listen);
      resolve(data);
    };
    host.addEventListener('message', listen);
  });

/** Waits for a number of animation frames of the host. */
export async function framesPass(host: Window, count: number): Promise<void> {
  for (let n = count; n; n--) {
    await new Promise((resolve) => {
      host.requestAnimationFrame(resolve);
    });
  }
}

/** Makes a frame send a message, and waits until the page has had time to follow it. */
export async function send(host: Window, frame: HTMLIFrameElement, data: unknown): Promise<void> {
  order(frame, { send: data });
  await ask(host, frame);
  await framesPass(host, 3);
}
