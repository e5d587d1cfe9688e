/** A sheet for the page itself, for as long as something lies over it. */
const sheetOf = (gutter: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media screen {
      :root { overflow: hidden !important; scrollbar-gutter: ${gutter} !important; }
    }
    @media print {
      :root { visibility: hidden !important; }
      body { contain: strict !important; block-size: 0 !important; min-block-size: 0 !important; margin: 0 !important; padding: 0 !important; }
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

  hold(): void {
    const hasBar = innerWidth > document.documentElement.clientWidth;
    this.#sheet = sheetOf(hasBar ? 'stable' : 'auto');
    document.adoptedStyleSheets.push(this.#sheet);
  }

  release(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }
}
