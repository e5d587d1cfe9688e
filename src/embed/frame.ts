/**
 * For a page that others show in a frame: reports its height and the place that the
 * reader wants to the embedding page, and follows that page's light or dark scheme. It
 * stores nothing, and knows nothing about the embedding page except what that page
 * sends.
 */
import { heightMessages, wordPressSecret } from './dialects.js';
import { fieldsOf, message, type FrameMessage } from './messages.js';

const page = window.parent;
const root = document.documentElement;

/**
 * The id that the URL or a link leads to, until its position has been reported to the
 * embedding page.
 */
let wanted = '';

function tell(content: FrameMessage): void {
  page.postMessage(content, '*');
}

function tellHeight(): void {
  // The box of the root, which shrinks with its content; the scroll height never does.
  const height = Math.ceil(root.getBoundingClientRect().height);
  // It has none while the frame is not displayed.
  if (!height) return;
  tell(message({ type: 'size', height }));
  for (const one of heightMessages(height)) page.postMessage(one, '*');
  askBrowser();
  tellPlace();
}

/** If the embedding page lets the browser itself size the frame (`frame-sizing`). */
function askBrowser(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // This frame is not sized by the browser.
  }
}

/**
 * Chromium and Firefox give a frame the colour scheme of its `<iframe>` element; WebKit
 * gives it that of the system.
 */
function follow(scheme: unknown): void {
  if (scheme !== 'light' && scheme !== 'dark') return;
  const own = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.style.colorScheme = scheme === own ? '' : scheme;
}

function listen({ source, data }: MessageEvent): void {
  if (source !== page) return;
  const { type, scheme } = fieldsOf(data);
  if (type === 'ready') follow(scheme);
  if (type === 'ready' || isWordPressReady(data)) tellHeight();
}

function isWordPressReady(data: unknown): boolean {
  const { message: text, secret } = Object(data) as Record<string, unknown>;
  return text === 'ready' && secret !== undefined && secret === wordPressSecret();
}

/**
 * The item with an id, also inside an element; fallback content that an element has
 * replaced is skipped.
 */
function find(id: string, within: ParentNode = document): Element | undefined {
  for (const { shadowRoot } of within.querySelectorAll('*')) {
    const found = shadowRoot && (shadowRoot.getElementById(id) ?? find(id, shadowRoot));
    if (found) return found;
  }
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/**
 * Nothing scrolls inside a frame that is as high as its content: the embedding page has
 * to scroll.
 */
function tellPlace(): void {
  const place = wanted && find(wanted);
  // A long list is rendered in steps.
  if (!place) return;
  wanted = '';
  tell(message({ type: 'scroll', y: topOf(place) - topOf(root) }));
}

function lead({ hash }: HTMLAnchorElement | Location): void {
  try {
    wanted = decodeURIComponent(hash.slice(1));
  } catch {
    // Encoded incorrectly, it leads nowhere: no item has such an id.
    wanted = '';
  }
  // The element opens the item first. A frame out of sight gets no animation frames.
  setTimeout(tellHeight);
}

/** Links leave the frame: they open where there is room to read. */
function leave(event: MouseEvent): void {
  const { altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey } = event;
  if (button || altKey || ctrlKey || metaKey || shiftKey) return;
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link?.href || link.target || link.download) return;
  const secret = wordPressSecret();
  if (pageOf(link) === pageOf(location)) lead(link);
  else if (defaultPrevented) return;
  else if (secret && link.host === location.host) {
    // WordPress does not let a frame open windows, but itself navigates to URLs with
    // the frame's host.
    event.preventDefault();
    page.postMessage({ message: 'link', value: link.href, secret }, '*');
  } else {
    link.target = '_blank';
  }
}

const pageOf = ({ href }: HTMLAnchorElement | Location): string => href.split('#')[0];

/** A root as high as its frame would never let the frame shrink. */
function fitContent(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html, body { block-size: auto !important; min-block-size: 0 !important }');
  document.adoptedStyleSheets.push(sheet);
}

if (page !== window) {
  root.dataset.framed = '';
  fitContent();
  addEventListener('message', listen);
  addEventListener('click', leave);
  lead(location);
  tell(message({ type: 'hello' }));
  // As a module, it runs once everything is parsed: an incomplete page would shrink the
  // frame first.
  new ResizeObserver(tellHeight).observe(root);
}
