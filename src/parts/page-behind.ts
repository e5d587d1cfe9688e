/** The element of the page itself that an element belongs to, be it through several shadow roots. */
function ownerOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? ownerOf(root.host) : element;
}

/** A sheet for the page itself, for as long as something lies over it. */
const sheetOf = (gutter: string, owner: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  // A body whose overflow counts for the page would else begin to scroll by itself, from its top.
  // The print of Firefox has no top layer: there, what is not around the element has to go.
  sheet.replaceSync(`
    @media screen {
      :root { overflow: hidden !important; scrollbar-gutter: ${gutter} !important; }
      body { overflow: visible !important; }
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
export class PageBehind {
  #sheet?: CSSStyleSheet;

  /**
   * @param element The element that something of lies over the page.
   */
  hold(element: Element): void {
    const hasBar = innerWidth > document.documentElement.clientWidth;
    this.#sheet = sheetOf(hasBar ? 'stable' : 'auto', ownerOf(element).localName);
    document.adoptedStyleSheets.push(this.#sheet);
  }

  release(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }
}
