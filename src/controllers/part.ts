import type { CSSResult, ReactiveControllerHost } from 'lit';

/** An element that has parts. */
export type PartHost = ReactiveControllerHost & HTMLElement;

/** A part of an element that has its own module, state and styles. */
export interface PartClass<Part, Host extends PartHost> {
  readonly styles: readonly CSSResult[];
  new (host: Host): Part;
}

/** Gives an element the styles of a part of it. */
export function adoptStyles({ shadowRoot }: Element, styles: readonly CSSResult[]): void {
  shadowRoot?.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
}

/** Makes a part of an element. */
export function addPart<Part, Host extends PartHost>(
  host: Host,
  Loaded: PartClass<Part, Host>,
): Part {
  adoptStyles(host, Loaded.styles);
  return new Loaded(host);
}
