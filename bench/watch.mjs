/**
 * Runs in the page before anything else; `window.seen` is a promise of the times at
 * which things appeared.
 * @param first The id of the first question or card.
 * @param last The id of the last one.
 */
export function watch(first, last) {
  const seen = { shift: 0, longest: 0, fallback: 0 };

  const observe = (type, note) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  observe('layout-shift', ({ value }) => {
    seen.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    // Anything that began before the first question appeared is part of the wait for it.
    if (startTime > seen.first) seen.longest = Math.max(seen.longest, duration);
  });
  observe('element', ({ renderTime }) => {
    seen.fallback = renderTime;
  });

  /** An element with its own shadow root shows nothing before that is filled. */
  function shows(id) {
    const own = document.querySelector('space-faq, space-articles');
    const found = document.getElementById(id) ?? own?.shadowRoot?.getElementById(id);
    if (!found?.localName.includes('-')) return Boolean(found);
    return Boolean(found.shadowRoot?.childElementCount);
  }

  const note = (name) => {
    seen[name] = performance.now();
  };
  // What exists in an animation frame is painted in that frame; the next task comes after it.
  const painted = (name) => scheduler.postTask(() => note(name), { priority: 'user-blocking' });

  window.seen = new Promise((resolve) => {
    let began = false;
    requestAnimationFrame(function look() {
      if (!began && shows(first)) {
        began = true;
        void painted('first');
      }
      if (!shows(last)) {
        requestAnimationFrame(look);
        return;
      }
      void painted('all').then(() => {
        setTimeout(resolve, 200, seen);
      });
    });
  });
}
