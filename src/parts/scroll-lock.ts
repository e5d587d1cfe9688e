/** The element of the page itself that an element belongs to, be it through several shadow roots. */
function ownerOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? ownerOf(root.host) : element;
}

/** A sheet for the page itself, for as long as something lies over it. */
const sheetOf = (gutter: string, body: string, owner: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  // The print of Firefox has no top layer: there, what is not around the element has to go.
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
 * Keeps the page behind a dialog from scrolling and from moving aside where its
 * scroll bar goes, and off the paper. What lies in the top layer and is itself
 * `visibility: visible` is printed alone.
 */
export class ScrollLock {
  #sheet?: CSSStyleSheet;

  /**
   * @param element The element that something of lies over the page.
   */
  hold(element: Element): void {
    const root = document.documentElement;
    const gutter = innerWidth > root.clientWidth ? 'stable' : 'auto';
    // Then the body's overflow is the page's: with the root's hidden, the body would begin to scroll by itself, from its top.
    const isPages = getComputedStyle(root).overflow === 'visible';
    const body = isPages ? 'body { overflow: visible !important; }' : '';
    this.#sheet = sheetOf(gutter, body, ownerOf(element).localName);
    document.adoptedStyleSheets.push(this.#sheet);
  }

  release(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }
}
