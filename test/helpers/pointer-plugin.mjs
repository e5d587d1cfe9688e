/**
 * What the runner's own commands lack, in Chromium and Firefox: `tap` with a finger,
 * and `double-click` with the mouse, at `{ x, y }`.
 */
export const pointerPlugin = {
  name: 'pointer',
  async executeCommand({ command, payload, session }) {
    if (command !== 'tap' && command !== 'double-click') return undefined;
    const { x, y } = payload;
    const { mouse, touchscreen } = session.browser.getPage(session.id);
    await (command === 'tap' ? touchscreen.tap(x, y) : mouse.click(x, y, { count: 2 }));
    return true;
  },
};
