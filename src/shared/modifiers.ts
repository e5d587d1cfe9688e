/** Whether a key is held with which the browser does something of its own: opens a window, selects, saves. */
export const hasModifier = (event: KeyboardEvent | MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
