import { kioskStyles } from './kiosk.styles.js';
import { asText, nameCode } from './outward-links.js';
import { Restart } from './restart.js';
import { remember } from './start.js';

const known = new WeakSet<ShadowRoot>();
let restart: Restart | undefined;

/** Puts these styles after those that the element has adopted since. */
function dress(root: ShadowRoot): void {
  const { styleSheet } = kioskStyles;
  const sheets = root.adoptedStyleSheets;
  if (!styleSheet || sheets.at(-1) === styleSheet) return;
  root.adoptedStyleSheets = [...sheets.filter((sheet) => sheet !== styleSheet), styleSheet];
}

/** Prepares a shadow root and its future content for a public touch screen. */
function prepare(root: ShadowRoot): void {
  if (!known.has(root)) {
    known.add(root);
    new MutationObserver(() => {
      prepare(root);
    }).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href'],
    });
  }
  dress(root);
  remember(root);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) asText(link);
  for (const button of root.querySelectorAll<HTMLElement>('a + .code')) nameCode(button);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) prepare(shadowRoot);
}

/** How long after a failure the content is requested again, in milliseconds. */
const pause = 30_000;

const retries = new WeakSet<ShadowRoot>();

/** Tries again for visitors, who do not know when the network has come back. */
function retryLater(root: ShadowRoot): void {
  if (retries.has(root) || !root.querySelector('[part=retry]')) return;
  retries.add(root);
  setTimeout(() => {
    retries.delete(root);
    root.querySelector<HTMLElement>('[part=retry]')?.click();
  }, pause);
}

/**
 * Turns an element into a kiosk: it has large targets, has no links to other sites, and
 * is reset when nobody is there, and requests again what could not be loaded.
 */
export function kiosk(host: Element): void {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  if (!known.has(shadowRoot)) prepare(shadowRoot);
  retryLater(shadowRoot);
  restart ??= new Restart();
  restart.add(shadowRoot, Number(host.getAttribute('kiosk')) || undefined);
}
