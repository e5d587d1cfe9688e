import { html, nothing, type TemplateResult } from 'lit';
import type { BundleContent } from '../bundle/bundle-content.js';
import type { Image } from '../bundle/types.js';
import { common } from '../i18n/en.js';

/** How a picture is shown. */
export interface Showing {
  /** Its width, as in the attribute `sizes`; needed if it has variants. */
  readonly sizes?: string;
  /** Whether it is the first thing that readers see, and is not loaded lazily. */
  readonly eager?: boolean;
}

/** Where a picture comes from. */
interface Origin {
  readonly bundle: BundleContent;
  /** The base of relative URLs. */
  readonly base: string;
}

function candidates({ src, width, variants }: Image, base: string): string | undefined {
  return variants
    ?.concat({ src, width })
    .map((one) => `${new URL(one.src, base).href} ${one.width}w`)
    .join();
}

/** A picture that reserves its space while it loads, with its credit below. */
export function figure(
  image: Image,
  { bundle, base }: Origin,
  { sizes = '100vw', eager = false }: Showing = {},
): TemplateResult {
  const { credit, license } = image;
  const words = common(bundle.language);
  const srcset = candidates(image, base);
  // The attributes that say how to load come first: the request starts at `src`.
  return html`<figure part="media">
    <img
      loading=${eager ? 'eager' : 'lazy'}
      fetchpriority=${eager ? 'high' : nothing}
      decoding="async"
      width=${image.width}
      height=${image.height}
      alt=${image.alt ?? ''}
      sizes=${srcset ? (eager ? sizes : `auto, ${sizes}`) : nothing}
      srcset=${srcset ?? nothing}
      src=${new URL(image.src, base).href}
    />
    ${
      credit
        ? html`<figcaption part="credit">
            ${license ? words.creditWithLicense(credit, license) : words.credit(credit)}
          </figcaption>`
        : nothing
    }
  </figure>`;
}
