/**
 * For a page that others show in a frame: tells the page around it how high it is and
 * where in it the reader wants to be, and looks light or dark as that one does. It stores
 * nothing and reads no more of the page around it than what that one says.
 */
import { heightMessages, wordPressSecret } from './dialects.js';
import { fieldsOf, message, type FrameMessage } from './messages.js';

const page = window.parent;
const root = document.documentElement;

/** The id of what the address or a link leads to, until the page around has been told where that is. */
let wanted = '';

function tell(content: FrameMessage): void {
  page.postMessage(content, '*');
}

function tellHeight(): void {
  // The box of the root, which shrinks with its content; what can be scrolled never does.
  const height = Math.ceil(root.getBoundingClientRect().height);
  // It has none while the frame is not displayed.
  if (!height) return;
  tell(message({ type: 'size', height }));
  for (const one of heightMessages(height)) page.postMessage(one, '*');
  askBrowser();
  tellPlace();
}

/** Where the page lets the browser itself size the frame (`frame-sizing`). */
function askBrowser(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // This frame is not one that the browser sizes.
  }
}

/** Chromium and Firefox give a frame the scheme of the page's element; WebKit that of the system. */
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

/** Where an item is in an element; what the element has taken over is not shown. */
function find(id: string, within: ParentNode = document): Element | undefined {
  for (const { shadowRoot } of within.querySelectorAll('*')) {
    const found = shadowRoot && (shadowRoot.getElementById(id) ?? find(id, shadowRoot));
    if (found) return found;
  }
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Nothing scrolls inside a frame that is as high as its content: the page around it has to. */
function tellPlace(): void {
  const place = wanted && find(wanted);
  // A long list comes in steps.
  if (!place) return;
  wanted = '';
  tell(message({ type: 'scroll', y: topOf(place) - topOf(root) }));
}

function lead({ hash }: HTMLAnchorElement | Location): void {
  try {
    wanted = decodeURIComponent(hash.slice(1));
  } catch {
    // Not well encoded, it leads nowhere: no item has such an id.
    wanted = '';
  }
  // First the element opens what is asked for. Out of sight there are no animation frames.
  setTimeout(tellHeight);
}

/** A link leaves the frame: it opens where the reader can read on. */
function leave(event: MouseEvent): void {
  const { altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey } = event;
  if (button || altKey || ctrlKey || metaKey || shiftKey) return;
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link?.href || link.target || link.download) return;
  const secret = wordPressSecret();
  if (pageOf(link) === pageOf(location)) lead(link);
  else if (defaultPrevented) return;
  else if (secret && link.host === location.host) {
    // WordPress lets a frame open no window, but goes itself to addresses of the frame's host.
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
  // As a module it runs when all is parsed: a part of it would first shrink the frame.
  new ResizeObserver(tellHeight).observe(root);
}
