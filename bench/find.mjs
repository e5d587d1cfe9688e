/**
 * Looks for the text of the last answer, which is closed and far below the screen, as the browser's find-in-page does.
 * @returns Whether it was found, opened and brought to the screen.
 */
export function find(page, size) {
  return page.evaluate(
    async (id, text) => {
      const found = window.find(text);
      const item = document.querySelector('space-faq').shadowRoot.getElementById(id);
      const button = item.querySelector('button');
      // Opening it and scrolling to it takes a frame or two.
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
      const { top } = item.getBoundingClientRect();
      return {
        found,
        opened: button.getAttribute('aria-expanded') === 'true',
        onScreen: top >= 0 && top < innerHeight,
      };
    },
    `question-${size}`,
    `This is answer number ${size}.`,
  );
}
