/**
 * The id of the focused element inside an element that is loading; undefined if the
 * focus is elsewhere.
 */
export function focusedIn(host: Element): string | undefined {
  if (!host.matches(':focus-within')) return undefined;
  const { activeElement } = host.shadowRoot?.activeElement
    ? host.shadowRoot
    : (host.getRootNode() as Document | ShadowRoot);
  return activeElement?.closest('[id]')?.id ?? '';
}

/** Moves the focus to the first heading, or else to the first control, without scrolling. */
export function focusStart(place: ParentNode): void {
  const first = ['h1, h2, h3, h4, h5, h6', 'a[href], button']
    .flatMap((selector) => [...place.querySelectorAll<HTMLElement>(selector)])
    // The page may show a heading of its own in place of the first.
    .find((one) => one.checkVisibility());
  if (!first) return;
  // A heading can only be focused with a tabindex.
  if (first.tabIndex < 0) first.tabIndex = -1;
  first.focus({ preventScroll: true });
}

/**
 * Moves the focus to the item with that id, or else to the start of the content,
 * without scrolling.
 */
export function transferFocus(host: Element, id: string): void {
  const root = host.shadowRoot as ShadowRoot;
  const item = id && root.getElementById(id);
  if (item) item.querySelector<HTMLElement>('a, button')?.focus();
  else focusStart(root);
}
