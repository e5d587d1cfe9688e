/**
 * Passes a command of the test to Chromium's DevTools protocol: `cdp` with `{ method,
 * params }`.
 */
export const cdpPlugin = {
  name: 'cdp',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    try {
      return (await client.send(payload.method, payload.params)) ?? {};
    } finally {
      await client.detach();
    }
  },
};
