import { hasModifier } from '../shared/modifiers.js';

/** The places that a key leads to, from the place `from` in a list that ends at `last`. */
const steps: Partial<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => (from < last ? from + 1 : 0),
  ArrowUp: (from, last) => (from > 0 ? from - 1 : last),
  Home: () => 0,
  End: (_from, last) => last,
};

/**
 * Up, Down, Home and End move between the buttons of the items in the root that
 * listens, beside Tab (ARIA Authoring Practices, accordion pattern).
 */
export function moveFocus(event: KeyboardEvent): void {
  const target = event.target as Element;
  const step = steps[event.key];
  if (!step || hasModifier(event) || !target.matches('[aria-expanded]')) return;
  const buttons = (event.currentTarget as ShadowRoot).querySelectorAll<HTMLElement>(
    '.item [part=button]',
  );
  const shown = [...buttons].filter((button) => !button.closest('[hidden]'));
  const next = step(shown.indexOf(target as HTMLElement), shown.length - 1);
  event.preventDefault();
  shown[next]?.focus();
}
