type Registered = CustomElementConstructor & { observedAttributes?: readonly string[] };

/**
 * Puts an element into a placeholder, around what stands there: the nodes and
 * their ids stay, as the element's fallback. The element's attributes come from
 * those that begin with `data-`; one that the element does not have, such as
 * `data-onclick`, has no effect.
 * @param tag The tag of an element that is defined.
 */
export function fillPlaceholder(placeholder: Element, tag: string): void {
  const registered: Registered | undefined = customElements.get(tag);
  // One that was copied with its element, as an editor does, is filled already.
  if (!registered || placeholder.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  // Later changes of `kiosk` have no effect, so that it is not observed.
  for (const attribute of [...(registered.observedAttributes ?? []), 'kiosk']) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
