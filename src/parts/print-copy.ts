/** A page of its own, out of sight, that the browser can print. */
function blankPage(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Without a box, some browsers print an empty page.
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  return frame;
}

/**
 * Prints what an element shows, without the page around it, which a guest must not touch.
 * @param prepare Takes out of the copy what shall not be printed.
 */
export function printCopy(element: HTMLElement, prepare: (copy: ShadowRoot) => void): void {
  const { shadowRoot } = element;
  const frame = blankPage();
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!shadowRoot || !page) return;
  const host = page.document.importNode(element, false);
  const copy = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  copy.append(...[...shadowRoot.childNodes].map((node) => page.document.importNode(node, true)));
  // A style sheet that a script has made belongs to the page it was made for.
  copy.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
    return sheet;
  });
  prepare(copy);
  page.document.title = document.title;
  page.document.body.style.fontFamily = getComputedStyle(element).fontFamily;
  page.document.body.append(host);
  page.addEventListener('afterprint', () => {
    frame.remove();
  });
  requestAnimationFrame(() => {
    page.print();
  });
}
