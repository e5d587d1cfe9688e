import type { CSSResult, ReactiveControllerHost } from 'lit';

export type ElementHost = ReactiveControllerHost & HTMLElement;

/** A class that renders a part of an element and has styles for it. */
export interface StyledClass<Instance, Host extends ElementHost> {
  readonly styles: readonly CSSResult[];
  new (host: Host): Instance;
}

/** Adds styles to an element for what it renders from now on. */
export function adoptStyles(
  { shadowRoot }: Pick<Element, 'shadowRoot'>,
  styles: readonly CSSResult[],
): void {
  shadowRoot?.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
}

/** Creates a part of an element and adds the part's styles to the element. */
export function attach<Instance, Host extends ElementHost>(
  host: Host,
  Loaded: StyledClass<Instance, Host>,
): Instance {
  adoptStyles(host, Loaded.styles);
  return new Loaded(host);
}
