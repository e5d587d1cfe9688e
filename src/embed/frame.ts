/**
 * For a page that others show in a frame: tells the page around it how high it is, and
 * looks light or dark as that one does. It stores nothing and reads no more of the page
 * around it than what that one says.
 */
import { heightMessages, wordPressSecret } from './dialects.js';
import { fieldsOf, message, type FrameMessage } from './messages.js';

const page = window.parent;
const root = document.documentElement;

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
  if (scheme === own) root.style.removeProperty('color-scheme');
  else root.style.setProperty('color-scheme', scheme);
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

/** A link leaves the frame: it opens where the reader can read on. */
function leave(event: MouseEvent): void {
  const { altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey } = event;
  if (defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link?.href || link.target || link.download || staysHere(link)) return;
  const secret = wordPressSecret();
  if (secret && link.host === location.host) {
    // WordPress lets a frame open no window, but goes itself to addresses of the frame's host.
    event.preventDefault();
    page.postMessage({ message: 'link', value: link.href, secret }, '*');
  } else {
    link.target = '_blank';
  }
}

const staysHere = ({ href }: HTMLAnchorElement): boolean =>
  href.split('#')[0] === location.href.split('#')[0];

/** A root as high as its frame would never let the frame shrink. */
function fitContent(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html, body { block-size: auto !important; min-block-size: 0 !important }');
  document.adoptedStyleSheets.push(sheet);
}

function start(): void {
  tell(message({ type: 'hello' }));
  new ResizeObserver(tellHeight).observe(root);
}

if (page !== window) {
  root.dataset.framed = '';
  fitContent();
  addEventListener('message', listen);
  addEventListener('click', leave);
  // What has been parsed only in part would first shrink the frame.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
