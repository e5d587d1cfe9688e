/**
 * The element in the page's own document that contains an element, also through several
 * shadow roots.
 */
function ownerOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? ownerOf(root.host) : element;
}

/** A style sheet for the page while something covers it. */
const sheetOf = (gutter: string, body: string, owner: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  // In Firefox, printing has no top layer, so everything outside the element must be hidden.
  sheet.replaceSync(`
    @media screen {
      :root { overflow: hidden !important; scrollbar-gutter: ${gutter} !important; }
      ${body}
    }
    @media print {
      :root { visibility: hidden !important; }
      body { block-size: 0 !important; min-block-size: 0 !important; margin: 0 !important; padding: 0 !important; }
      @supports not (-moz-appearance: none) {
        body { contain: strict !important; }
      }
      @supports (-moz-appearance: none) {
        body :not(:has(${owner}), ${owner}, ${owner} *) { display: none !important; }
        body, body :has(${owner}), ${owner} {
          contain: none !important; overflow: visible !important; position: static !important; transform: none !important;
        }
      }
    }
  `);
  return sheet;
};

/**
 * While a dialog is open, keeps the page behind it from scrolling, from shifting when
 * its scroll bar goes, and from being printed. What is in the top layer and has
 * `visibility: visible` itself is all that prints.
 */
export class ScrollLock {
  #sheet?: CSSStyleSheet;

  /**
   * @param element The element whose dialog covers the page.
   */
  hold(element: Element): void {
    const root = document.documentElement;
    const gutter = innerWidth > root.clientWidth ? 'stable' : 'auto';
    // In that case, the body's overflow applies to the page: with `hidden` on the root,
    // the body would scroll by itself, starting at its top.
    const isPages = getComputedStyle(root).overflow === 'visible';
    const body = isPages ? 'body { overflow: visible !important; }' : '';
    this.#sheet = sheetOf(gutter, body, ownerOf(element).localName);
    document.adoptedStyleSheets.push(this.#sheet);
  }

  release(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }
}
