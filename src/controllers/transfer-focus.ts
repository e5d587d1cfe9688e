/** The id of what holds the focus in an element that waits; undefined where the focus is elsewhere. */
export function focusedIn(host: Element): string | undefined {
  if (!host.matches(':focus-within')) return undefined;
  const { activeElement } = host.shadowRoot?.activeElement
    ? host.shadowRoot
    : (host.getRootNode() as Document | ShadowRoot);
  return activeElement?.closest('[id]')?.id ?? '';
}

/** Hands the focus on: to the item of that id, or else to where the content begins, without moving the page. */
export function transferFocus(host: Element, id: string): void {
  const root = host.shadowRoot as ShadowRoot;
  const item = id && root.getElementById(id);
  if (item) {
    item.querySelector<HTMLElement>('a, button')?.focus();
    return;
  }
  const first =
    root.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ??
    root.querySelector<HTMLElement>('a[href], button');
  if (!first) return;
  // A heading takes the focus only where it says so.
  if (first.tabIndex < 0) first.tabIndex = -1;
  first.focus({ preventScroll: true });
}
