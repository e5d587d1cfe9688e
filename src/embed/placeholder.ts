type Registered = CustomElementConstructor & { observedAttributes?: readonly string[] };

/**
 * Puts an element into a placeholder, around its content: the nodes and their ids stay,
 * as the element's fallback. The element's attributes come from those that start with
 * `data-`; one that the element does not have, such as `data-onclick`, has no effect.
 * @param tag The tag of a defined element.
 */
export function fillPlaceholder(placeholder: Element, tag: string): void {
  const registered: Registered | undefined = customElements.get(tag);
  // A placeholder copied together with its element, for example by an editor, is already filled.
  if (!registered || placeholder.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  // Later changes of `kiosk` have no effect, so it is not an observed attribute.
  for (const attribute of [...(registered.observedAttributes ?? []), 'kiosk']) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
