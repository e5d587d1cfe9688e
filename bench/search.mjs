const queries = ['moon rocket'];

/** In the page: how long each input takes from the key to the task after the next frame. */
function timeInputs() {
  window.inputs = [];
  addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        void scheduler.postTask(() => window.inputs.push(performance.now() - timeStamp), {
          priority: 'user-blocking',
        });
      });
    },
    { capture: true },
  );
}

/**
 * Types queries letter by letter into the search field and takes each away again.
 * @returns How long each key took to be answered, in milliseconds.
 */
export async function type(page) {
  await page.evaluate(timeInputs);
  const field = await page.waitForSelector('space-faq >>> input');
  await field.focus();
  for (const query of queries) {
    for (const key of [...query, ...Array.from(query, () => 'Backspace')]) {
      const before = await page.evaluate(() => window.inputs.length);
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForFunction((count) => window.inputs.length > count, {}, before);
      // A quick typist.
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
  return { keys: await page.evaluate(() => window.inputs) };
}
