/**
 * For a page that shows our pages in frames: gives each frame the height of its
 * content, and scrolls to the place in it that its URL or a link inside leads to. It
 * listens only to frames whose `src` has the origin of this script, and changes only
 * their height. One script serves all frames, including those added later and those in
 * open shadow roots.
 */
import { allowsGrowth } from './growth.js';
import { fieldsOf, type PageMessage } from './messages.js';

const own = new URL(import.meta.url).origin;
const minHeight = 40;
const maxHeight = 20_000;

interface News {
  readonly origin: string;
  readonly hello?: number;
  readonly size?: number;
  readonly scroll?: number;
}

/** Messages from frames since the last animation frame. */
const news = new Map<MessageEventSource, News>();
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Frames that have already scrolled the page to a place. */
const placed = new WeakSet<HTMLIFrameElement>();

function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement && element.src.startsWith(own + '/')) yield element;
    if (element.shadowRoot) yield* framesIn(element.shadowRoot);
  }
}

/** The origin that the messages of one of our frames must have. */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : own;

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high);

function greet(frame: HTMLIFrameElement): void {
  const { colorScheme } = getComputedStyle(frame);
  const isDark = colorScheme.includes('dark') && (dark.matches || !colorScheme.includes('light'));
  const scheme = isDark ? 'dark' : 'light';
  const ready: PageMessage = { ns: 'space-embed', v: 1, type: 'ready', scheme };
  // A sandboxed frame has no origin to name.
  frame.contentWindow?.postMessage(ready, '*');
}

function greetAll(): void {
  for (const frame of framesIn(document)) greet(frame);
}

function resize(frame: HTMLIFrameElement, content: number): void {
  const height = between(minHeight, content, maxHeight);
  if (!allowsGrowth(frame, height)) return;
  const { boxSizing, paddingBottom, paddingTop } = getComputedStyle(frame);
  const inner = frame.clientHeight - parseFloat(paddingBottom) - parseFloat(paddingTop);
  const around = boxSizing === 'border-box' ? frame.offsetHeight - inner : 0;
  frame.style.height = `${height + around}px`;
}

/**
 * Once for the URL of a frame, unless the reader has already begun to read; after that,
 * only for a reader inside the frame.
 */
function place(frame: HTMLIFrameElement, y: number): void {
  const { activeElement } = frame.getRootNode() as Document | ShadowRoot;
  if ((scrollY || placed.has(frame)) && activeElement !== frame) return;
  placed.add(frame);
  // So that the page's own scroll padding, for whatever covers its top, also applies.
  frame.style.scrollMarginTop = `${-between(0, y, frame.offsetHeight)}px`;
  frame.scrollIntoView();
  frame.style.scrollMarginTop = '';
}

function read(): void {
  for (const frame of framesIn(document)) {
    const told = news.get(frame.contentWindow as Window);
    if (told?.origin !== originOf(frame)) continue;
    const { hello, size = 0, scroll } = told;
    if (hello) greet(frame);
    if (size > 0) resize(frame, size);
    if (scroll !== undefined) place(frame, scroll);
  }
  news.clear();
}

function listen({ source, origin, data }: MessageEvent): void {
  if (!source || (origin !== own && origin !== 'null')) return;
  const { type, height, y } = fieldsOf(data);
  const kind = type as 'hello' | 'size' | 'scroll';
  const value = { hello: 1, size: height, scroll: y }[kind];
  if (!Number.isFinite(value)) return;
  if (!news.size) requestAnimationFrame(read);
  news.set(source, { ...news.get(source), origin, [kind]: value });
}

const page = globalThis as Record<symbol, unknown>;
const mark = Symbol.for('space-embed.1');
if (!page[mark]) {
  page[mark] = true;
  addEventListener('message', listen);
  dark.addEventListener('change', greetAll);
  // Those that loaded before this script.
  greetAll();
}
