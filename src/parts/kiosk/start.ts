type Input = HTMLInputElement | HTMLSelectElement;

const starts = new WeakMap<ShadowRoot, Map<string, string>>();
const inputs =
  ':is(.choice, .year, .speed, .search, .one-at-a-time, .take-away) :is(input, select)';

const isCheckable = (input: Input): input is HTMLInputElement =>
  input.type === 'radio' || input.type === 'checkbox';

/** What identifies an input after it has been rendered again, in whatever language. */
function keyOf(input: Input): string {
  const group = input.closest('.choice')?.querySelectorAll<Input>('input') ?? [];
  return `${input.name}:${isCheckable(input) ? [...group].indexOf(input) : input.type}`;
}

const stateOf = (input: Input): string =>
  isCheckable(input) ? String(input.checked) : input.value;

const isOpen = (button: Element): string => button.getAttribute('aria-expanded') ?? '';

/** Stores the initial state of everything that can be changed, when it first appears. */
export function remember(root: ShadowRoot): void {
  const start = starts.get(root) ?? new Map<string, string>();
  starts.set(root, start);
  const note = (key: string, state: string) => {
    if (!start.has(key)) start.set(key, state);
  };
  for (const input of root.querySelectorAll<Input>(inputs)) note(keyOf(input), stateOf(input));
  for (const button of root.querySelectorAll('[aria-controls]')) {
    note(button.getAttribute('aria-controls') ?? '', isOpen(button));
  }
}

function putBack(input: Input, state: string | undefined): void {
  if (state === undefined || stateOf(input) === state) return;
  if (isCheckable(input)) {
    // Choosing another radio button of the group resets it.
    if (input.type === 'checkbox' || state === 'true') input.click();
    return;
  }
  input.value = state;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Resets everything in the way a visitor would, so that the element notices. */
export function startOver(root: ShadowRoot): void {
  const start = starts.get(root);
  // For what shows no sign of how it was.
  root.dispatchEvent(new Event('reset'));
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) startOver(shadowRoot);
  for (const dialog of root.querySelectorAll('dialog')) if (dialog.open) dialog.close();
  for (const one of root.querySelectorAll<HTMLElement>(':popover-open')) one.hidePopover();
  for (const details of root.querySelectorAll('details')) details.open = false;
  for (const button of root.querySelectorAll<HTMLElement>('[aria-controls]')) {
    const state = start?.get(button.getAttribute('aria-controls') ?? '');
    if (state !== undefined && state !== isOpen(button)) button.click();
  }
  for (const box of root.querySelectorAll('.scroll, .scroller, .contents')) box.scrollTo(0, 0);
  // In reverse, because the last inputs affect what else there is.
  for (const input of [...root.querySelectorAll<Input>(inputs)].reverse()) {
    putBack(input, start?.get(keyOf(input)));
  }
  for (const button of root.querySelectorAll<HTMLElement>('.quiet:is([part=stop], [part=back])')) {
    button.click();
  }
}
