import { LitElement, type PropertyDeclarations } from 'lit';
import { version } from '../shared/version.js';

/**
 * What all elements have in common. It is not part of the package's public interface.
 *
 * @attr {string} kiosk - Adapts the element to a public touch screen: touch targets of at least 44 px, QR codes instead of links to other sites, another attempt every 30 seconds to load what could not be loaded, and a reset. After this many seconds without input, a notice counts down 20 seconds; any touch or key cancels it, otherwise the element is reset. If elements differ, the smallest number applies; 90 if none gives a number. Set it before the content has loaded; it cannot be undone.
 */
export abstract class SpaceElement extends LitElement {
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    bundle: { attribute: false },
    src: {},
    headingLevel: {
      attribute: 'heading-level',
      useDefault: true,
      // If the attribute is missing or not a number, the default level applies.
      converter: (value) => parseInt(value as string) || undefined,
    },
  };

  /** The URL of the bundle, relative to the page. Defaults to `data-space-src` on the nearest ancestor, then to the bundle shipped with the script. */
  src?: string;

  /** The bundle itself, as an object, instead of `src`. To change it, set a new object. */
  bundle?: unknown;

  /** The level of the element's main heading. */
  abstract headingLevel: number;

  /** Forces light or dark. By default the element follows the page's `color-scheme`. */
  theme?: 'light' | 'dark';

  /**
   * Lit would also create all accessors when an element is defined, and most pages use
   * one or two of the elements. Here, an attribute has another name than its property
   * only if the property says so; a page's own class can do what Lit allows.
   */
  static override get observedAttributes(): string[] {
    return Object.getPrototypeOf(this) === SpaceElement
      ? Object.entries({ ...SpaceElement.properties, ...this.properties }).flatMap(
          ([name, { attribute = name }]) => (attribute as string | false) || [],
        )
      : super.observedAttributes;
  }

  constructor() {
    // The accessors, which `observedAttributes` has not created.
    new.target.finalize();
    super();
  }
}
