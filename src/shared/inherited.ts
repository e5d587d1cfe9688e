/**
 * The value of an attribute on the element or its nearest ancestor that has it,
 * through the hosts of shadow roots; null where there is none.
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
