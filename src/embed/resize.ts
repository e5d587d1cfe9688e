/**
 * For a page that shows our pages in frames: gives each frame the height of its content.
 * It listens only to frames whose `src` has the origin of this script, and changes
 * nothing but their height. One script serves all frames, also those that come later and
 * those in open shadow roots.
 */
import { allowsGrowth } from './growth.js';
import { fieldsOf, message } from './messages.js';

const own = new URL(import.meta.url).origin;
const least = 40;
const most = 20_000;

interface News {
  readonly origin: string;
  readonly hello: boolean;
  readonly height: number;
}

/** What frames have said since the last animation frame. */
const news = new Map<MessageEventSource, News>();
const known = new WeakMap<MessageEventSource, HTMLIFrameElement>();
const dark = matchMedia('(prefers-color-scheme: dark)');

function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    else if (element.shadowRoot) yield* framesIn(element.shadowRoot);
  }
}

const isOurs = ({ src }: HTMLIFrameElement): boolean =>
  URL.canParse(src) && new URL(src).origin === own;

/** The origin that the messages of a frame of ours must have. */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : own;

function frameOf(source: MessageEventSource): HTMLIFrameElement | undefined {
  if (known.get(source)?.contentWindow !== source) {
    for (const one of framesIn(document)) if (one.contentWindow) known.set(one.contentWindow, one);
  }
  const frame = known.get(source);
  return frame?.contentWindow === source ? frame : undefined;
}

function greet(frame: HTMLIFrameElement): void {
  const { colorScheme } = getComputedStyle(frame);
  const isDark = colorScheme.includes('dark') && (dark.matches || !colorScheme.includes('light'));
  const ready = message({ type: 'ready', scheme: isDark ? 'dark' : 'light' });
  // A sandboxed frame has no origin that could be named.
  frame.contentWindow?.postMessage(ready, '*');
}

function greetAll(): void {
  for (const frame of framesIn(document)) if (isOurs(frame)) greet(frame);
}

function resize(frame: HTMLIFrameElement, content: number): void {
  const height = Math.min(Math.max(content, least), most);
  if (!allowsGrowth(frame, height)) return;
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty('height', `${height + border}px`);
}

function read(): void {
  for (const [source, { origin, hello, height }] of news) {
    const frame = frameOf(source);
    if (!frame || !isOurs(frame) || origin !== originOf(frame)) continue;
    if (hello) greet(frame);
    if (height > 0) resize(frame, height);
  }
  news.clear();
}

function listen({ source, origin, data }: MessageEvent): void {
  if (!source || (origin !== own && origin !== 'null')) return;
  const { type, height } = fieldsOf(data);
  const isHello = type === 'hello';
  if (!isHello && (type !== 'size' || !Number.isFinite(height))) return;
  if (!news.size) requestAnimationFrame(read);
  const before = news.get(source);
  news.set(source, {
    origin,
    hello: isHello || Boolean(before?.hello),
    height: isHello ? 0 : (height as number),
  });
}

const page = globalThis as Record<symbol, unknown>;
const mark = Symbol.for('space-embed.1');
if (!page[mark]) {
  page[mark] = true;
  addEventListener('message', listen);
  dark.addEventListener('change', greetAll);
  // Those that have loaded before this script.
  greetAll();
}
