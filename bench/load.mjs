import { watch } from './watch.mjs';

/** Round trips of 150 ms, 1.6 Mbit/s, and a processor four times slower: a cheap phone. */
const slow4G = {
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
  offline: false,
};

/**
 * Opens a page as a first-time visitor, and waits until all of its items are shown.
 * @param item What the ids of the items start with.
 * @param use What to do with the page then; its result is part of the measurement.
 * @returns Times in milliseconds: `cpu` is CPU time of the page's main thread, so other
 *   load on the machine does not count; the rest is elapsed time.
 */
export async function load(browser, url, size, { item = 'question', slow = false, use } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slow4G);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.evaluateOnNewDocument(watch, `${item}-1`, `${item}-${size}`);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const seen = await page.evaluate(() => window.seen);
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return {
      ...seen,
      cpu: seconds.TaskDuration * 1000,
      script: seconds.ScriptDuration * 1000,
      style: seconds.RecalcStyleDuration * 1000,
      layout: seconds.LayoutDuration * 1000,
      ...(await use?.(page)),
    };
  } finally {
    await context.close();
  }
}
