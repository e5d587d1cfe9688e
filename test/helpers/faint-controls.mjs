/**
 * Runs in a page: finds edges of controls, and focus rings, with a contrast below 3:1
 * with their background (WCAG 1.4.11).
 */
export function faintControls() {
  const numbers = (colour) => {
    const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { channels: [red, green, blue], alpha };
  };
  const over = ({ channels, alpha }, ground) =>
    channels.map((channel, place) => channel * alpha + ground[place] * (1 - alpha));
  const luminance = (channels) => {
    const [red, green, blue] = channels.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const above = (element) => element.parentElement ?? element.getRootNode().host;

  /** The background colour behind an element. */
  function ground(element) {
    if (!element) return [255, 255, 255];
    const own = numbers(globalThis.getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own.channels : over(own, ground(above(element)));
  }

  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one],
    );
  const name = (element) =>
    `${element.localName}.${element.className || element.getAttribute('part') || element.type}`;
  const visible = all(document.querySelector('#storybook-root')).filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length,
  );
  const faults = new Set();
  const measure = (element, what, colour) => {
    const below = ground(above(element));
    const found = contrast(over(numbers(colour), below), below);
    if (found < 3) faults.add(`${name(element)}: ${what} has ${found.toFixed(1)}:1`);
  };

  const edged = ':is(input, select, .quiet, .chevron, [part=retry]):not(:disabled)';
  for (const control of visible.filter((one) => one.matches(edged))) {
    const style = globalThis.getComputedStyle(control);
    const drawnByBrowser =
      style.appearance !== 'none' && control.matches('[type=checkbox], [type=radio], [type=range]');
    if (!drawnByBrowser) measure(control, 'the edge', style.borderTopColor);
  }

  const focusable = ':is(a[href], button, input, select, summary, [tabindex="0"]):not(:disabled)';
  const modal = visible.find((one) => one.matches('dialog:modal'));
  // What is behind a modal dialog cannot be focused.
  const reached = visible.filter((one) => one.matches(focusable) && (modal?.contains(one) ?? true));
  const seen = new Set();
  for (const control of reached) {
    // One of a kind is enough.
    if (seen.has(name(control))) continue;
    seen.add(name(control));
    control.focus({ focusVisible: true, preventScroll: true });
    const wearer = [control, control.closest('.card')].find(
      (one) => one && globalThis.getComputedStyle(one).outlineStyle !== 'none',
    );
    if (!wearer) faults.add(`${name(control)}: no ring`);
    else measure(wearer, 'the ring', globalThis.getComputedStyle(wearer).outlineColor);
    control.blur();
  }
  return [...faults];
}
