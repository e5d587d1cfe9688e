/** Whether a modifier key is held that makes the browser open a window, select or save. */
export const hasModifier = (event: KeyboardEvent | MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
