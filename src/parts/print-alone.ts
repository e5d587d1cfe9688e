import { PageBehind } from './page-behind.js';

/**
 * Prints an article without the page around it. An article in a dialog is alone
 * as it is; another one is lifted out of the page, and of whatever clips it
 * there, into the top layer until the print is done.
 */
export function printAlone(article: HTMLElement): void {
  if (article.closest('dialog')) {
    print();
    return;
  }
  const { scrollX: x, scrollY: y } = window;
  const behind = new PageBehind();
  const done = new AbortController();
  const restore = (): void => {
    done.abort();
    behind.release();
    article.hidePopover();
    article.popover = null;
    scrollTo(x, y);
  };
  behind.hold();
  article.popover = 'manual';
  article.showPopover();
  // Not every browser waits for the print, or says that it is done; whoever goes on reading has finished.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    addEventListener(type, restore, { once: true, signal: done.signal });
  }
  print();
}
