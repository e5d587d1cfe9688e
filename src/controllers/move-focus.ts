import { hasModifier } from '../shared/modifiers.js';

/**
 * Up, Down, Home and End move between the buttons of the items in the root that
 * listens, in addition to Tab (ARIA Authoring Practices, accordion pattern).
 */
export function moveFocus(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const leads = /^(ArrowDown|ArrowUp|Home|End)$/.test(event.key);
  if (!leads || hasModifier(event) || !target.matches('[aria-expanded]')) return;
  const buttons = (event.currentTarget as ShadowRoot).querySelectorAll<HTMLElement>(
    '.item [part=button]',
  );
  const shown = [...buttons].filter((button) => !button.closest('[hidden]'));
  const from = shown.indexOf(target);
  // Going up from the first leads to the last.
  const places: Record<string, number> = {
    ArrowDown: (from + 1) % shown.length,
    ArrowUp: from - 1,
    Home: 0,
    End: -1,
  };
  event.preventDefault();
  shown.at(places[event.key])?.focus();
}
