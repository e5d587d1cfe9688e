import { kioskStyles } from './kiosk.styles.js';
import { asText } from './outward-links.js';
import { Restart } from './restart.js';
import { remember } from './start.js';

const known = new WeakSet<ShadowRoot>();
let restart: Restart | undefined;

/** Puts the styles after those that the element has adopted since. */
function dress(root: ShadowRoot): void {
  const { styleSheet } = kioskStyles;
  const sheets = root.adoptedStyleSheets;
  if (!styleSheet || sheets.at(-1) === styleSheet) return;
  root.adoptedStyleSheets = [...sheets.filter((sheet) => sheet !== styleSheet), styleSheet];
}

/** Prepares a shadow root, and what comes into it later, for a screen that many touch. */
function prepare(root: ShadowRoot): void {
  if (!known.has(root)) {
    known.add(root);
    new MutationObserver(() => {
      prepare(root);
    }).observe(root, { childList: true, subtree: true, attributeFilter: ['href'] });
  }
  dress(root);
  remember(root);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) asText(link);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) prepare(shadowRoot);
}

/** Turns an element into one for a kiosk: it has large targets, leads nowhere else, and starts over when nobody is there. */
export function kiosk(host: Element): void {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  if (!known.has(shadowRoot)) prepare(shadowRoot);
  restart ??= new Restart();
  restart.add(shadowRoot, Number(host.getAttribute('kiosk')) || undefined);
}
