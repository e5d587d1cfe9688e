import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../bundle/types.js';
import { common } from '../i18n/en.js';

/** A picture that keeps its place while it loads, with its credit below. */
export function figure(image: Image, base: string): TemplateResult {
  const { credit, license } = image;
  return html`<figure part="media">
    <img
      src=${new URL(image.src, base).href}
      width=${image.width}
      height=${image.height}
      alt=${image.alt ?? ''}
      loading="lazy"
      decoding="async"
    />
    ${
      credit
        ? html`<figcaption part="credit">
            ${license ? common.creditWithLicense(credit, license) : common.credit(credit)}
          </figcaption>`
        : nothing
    }
  </figure>`;
}
