import type { CSSResult, ReactiveControllerHost } from 'lit';

export type ElementHost = ReactiveControllerHost & HTMLElement;

/** A class that renders a part of an element, and brings the styles of that. */
export interface StyledClass<Instance, Host extends ElementHost> {
  readonly styles: readonly CSSResult[];
  new (host: Host): Instance;
}

/** Gives an element the styles of what it renders from now on. */
export function adoptStyles({ shadowRoot }: Element, styles: readonly CSSResult[]): void {
  shadowRoot?.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
}

/** Makes a part of an element, and gives the element its styles. */
export function attach<Instance, Host extends ElementHost>(
  host: Host,
  Loaded: StyledClass<Instance, Host>,
): Instance {
  adoptStyles(host, Loaded.styles);
  return new Loaded(host);
}
