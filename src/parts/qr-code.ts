import { generate } from 'lean-qr/nano';
import { html, nothing, type TemplateResult } from 'lit';

/** The empty margin that readers of QR codes need, in modules (ISO/IEC 18004). */
const quiet = 4;

/**
 * A URL as a QR code, for paper, where it is also printed as text; a URL that is too
 * long has no code.
 */
export function qrCode(address: string): TemplateResult | typeof nothing {
  let code;
  try {
    code = generate(address);
  } catch {
    return nothing;
  }
  const side = code.size + 2 * quiet;
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return html`<svg
    class="qr"
    viewBox="${-quiet} ${-quiet} ${side} ${side}"
    shape-rendering="crispEdges"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
}
