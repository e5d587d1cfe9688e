import { css } from 'lit';
import { ScrollLock } from './scroll-lock.js';

const { styleSheet } = css`
  /* Also when it is not in the top layer: Firefox has none when printing. */
  [popover='manual'] {
    display: block;
    position: absolute;
    inset: 0 0 auto;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: inherit;
    visibility: visible;
  }

  @media print {
    .off-paper {
      display: none;
    }

    .on-paper .panel[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;

/** What to print of an element. */
interface Excerpt {
  /** Printed even if it is closed. */
  readonly chosen?: Element;
  /** Not printed. */
  readonly without?: readonly Element[];
}

/**
 * Prints what an element shows without the page around it. Content in a dialog is
 * isolated already; anything else is lifted into the top layer, out of the page and
 * whatever clips it there, until printing is done.
 */
export function printElement(content: HTMLElement, { chosen, without = [] }: Excerpt = {}): void {
  if (content.closest('dialog')) {
    print();
    return;
  }
  const { scrollX: x, scrollY: y } = window;
  const root = content.getRootNode() as ShadowRoot;
  const scrollLock = new ScrollLock();
  const done = new AbortController();
  const restore = (): void => {
    done.abort();
    scrollLock.release();
    content.hidePopover();
    content.popover = null;
    chosen?.classList.remove('on-paper');
    for (const one of without) one.classList.remove('off-paper');
    scrollTo(x, y);
  };
  scrollLock.hold(content);
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
  chosen?.classList.add('on-paper');
  for (const one of without) one.classList.add('off-paper');
  content.popover = 'manual';
  content.showPopover();
  // Not every browser waits for printing or reports its end; a reader who continues has finished.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    addEventListener(type, restore, { once: true, signal: done.signal });
  }
  let begins = false;
  const begin = (): void => {
    begins = true;
  };
  addEventListener('beforeprint', begin, { once: true });
  print();
  removeEventListener('beforeprint', begin);
  // A frame that may not open dialogs prints nothing, without any report. Otherwise,
  // printing may start later.
  if (!begins && parent !== window) restore();
}
