/**
 * The value of an attribute on the element or its nearest ancestor that has it, also
 * across shadow roots; null if there is none.
 */
export function inherited(element: Element, attribute: string): string | null {
  let from: Element | undefined = element;
  while (from) {
    const owner: Element | null = from.closest(`[${attribute}]`);
    if (owner) return owner.getAttribute(attribute);
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return null;
}

/** The language of the page around an element, or else the browser's language. */
export const languageOf = (element: Element): string =>
  inherited(element, 'lang') || navigator.language;

/**
 * Calls back when one of these attributes changes on an element or its ancestors, also
 * across shadow roots, until the signal aborts.
 */
export function watchInherited(
  element: Element,
  attributes: string[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(changed);
  let root: Node | undefined = element.getRootNode();
  while (root) {
    observer.observe(root, { subtree: true, attributeFilter: attributes });
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
