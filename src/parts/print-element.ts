import { css } from 'lit';
import { ScrollLock } from './scroll-lock.js';

const { styleSheet } = css`
  /* Also where it is in no top layer: Firefox has none on paper. */
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

/** What of an element is printed. */
interface Selection {
  /** What is on the paper even where it is closed. */
  readonly chosen?: Element;
  /** What stays off the paper. */
  readonly without?: readonly Element[];
}

/**
 * Prints what an element shows without the page around it. What stands in a
 * dialog is alone as it is; the rest is lifted out of the page, and of whatever
 * clips it there, into the top layer until the print is done.
 */
export function printElement(content: HTMLElement, { chosen, without = [] }: Selection = {}): void {
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
  // Not every browser waits for the print, or says that it is done; whoever goes on reading has finished.
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
  // A frame that may open no dialog prints nothing, and nothing says so. Elsewhere, the print may begin later.
  if (!begins && parent !== window) restore();
}
