const queries = ['moon rocket'];

/**
 * Runs in the page: how long each input takes, from the key press to the task after the
 * next frame.
 */
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
 * Types queries letter by letter into the search field, and deletes each again.
 * @returns How long the response to each key took, in milliseconds.
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
      // A fast typist.
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
  return { keys: await page.evaluate(() => window.inputs) };
}
