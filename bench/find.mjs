/** Runs in the page: the state of a question. */
function state(id) {
  const item = document.querySelector('space-faq').shadowRoot.getElementById(id);
  const { top } = item.getBoundingClientRect();
  return {
    found: !item.querySelector('.panel').hidden,
    opened: item.querySelector('button').getAttribute('aria-expanded') === 'true',
    onScreen: top >= 0 && top < innerHeight,
  };
}

/**
 * Makes the browser look for the text of the last answer, which is closed and far below
 * the screen, with a text fragment: find-in-page itself, which finds and reveals by the
 * same means, cannot be started by a program. (`window.find` reveals nothing in
 * Chromium.)
 * @returns Whether it was found, opened and scrolled to.
 */
export async function find(page, size) {
  const words = encodeURIComponent(`This is answer number ${size}.`);
  await page.goto(`${page.url()}#:~:text=${words}`);
  const id = `question-${size}`;
  await page
    .waitForFunction(
      (one) =>
        !document.querySelector('space-faq').shadowRoot.getElementById(one).querySelector('.panel')
          .hidden,
      { timeout: 10_000 },
      id,
    )
    .catch(() => undefined);
  // Opening it and scrolling to it takes a frame or two.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      }),
  );
  return page.evaluate(state, id);
}
