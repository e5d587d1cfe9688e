/** Touches the screen with a finger: `tap` with `{ x, y }`, in Chromium and Firefox. */
export const touchPlugin = {
  name: 'touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'tap') return undefined;
    await session.browser.getPage(session.id).touchscreen.tap(payload.x, payload.y);
    return true;
  },
};
