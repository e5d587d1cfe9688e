const passing = { bubbles: true, composed: true };

/** Content is on the page; again whenever the element shows other content. */
export class SpaceLoadEvent extends Event {
  /**
   * @param url The bundle's URL; empty if the page itself contains it.
   * @param language The language of the content.
   */
  constructor(
    readonly url: string,
    readonly language: string,
  ) {
    super('space-load', passing);
  }
}

/**
 * What went wrong, as a code that scripts can rely on. `network` also means that a part
 * of the script could not be loaded; `timeout` means no response within ten seconds.
 */
export type ErrorCode = 'network' | 'timeout' | 'http' | 'syntax' | 'schema' | 'missing-item';

/**
 * Nothing (`fatal`) or not everything could be shown. Unless the event is cancelled,
 * the console warns once.
 */
export class SpaceErrorEvent extends Event {
  /**
   * @param code What went wrong.
   * @param url The bundle's URL; empty if the page itself contains it.
   * @param message What happened, in English, for the page owner.
   * @param issues What was left out: the JSONPath and reason of each fault.
   * @param fatal Whether nothing could be shown.
   */
  constructor(
    readonly code: ErrorCode,
    readonly url: string,
    readonly message: string,
    readonly issues: readonly { readonly path: string; readonly reason: string }[],
    readonly fatal: boolean,
  ) {
    super('space-error', { ...passing, cancelable: true });
  }
}

/**
 * What opened or closed an item: the reader, `#id` in the URL, the browser's
 * find-in-page, the element's own search, or a method.
 */
export type ToggleReason = 'user' | 'hash' | 'find' | 'search' | 'api';

/**
 * An item is about to open or close. Cancel it to keep the item as it is; not
 * cancellable when find-in-page has opened the item (reason `find`).
 */
export class SpaceToggleEvent extends Event {
  /**
   * @param itemId The id of the question or treaty article.
   * @param open Whether it is about to open.
   * @param reason What caused it.
   */
  constructor(
    readonly itemId: string,
    readonly open: boolean,
    readonly reason: ToggleReason,
  ) {
    super('space-toggle', { ...passing, cancelable: reason !== 'find' });
  }
}

/** An item has opened or closed, and the page shows it. */
export class SpaceAfterToggleEvent extends Event {
  /**
   * @param itemId The id of the question or treaty article.
   * @param open Whether it is open now.
   * @param reason What caused it.
   */
  constructor(
    readonly itemId: string,
    readonly open: boolean,
    readonly reason: ToggleReason,
  ) {
    super('space-after-toggle', passing);
  }
}

/**
 * An item is about to be shown: by a link to it, or here, in a dialog or in place. Cancel
 * it to navigate with your own router.
 */
export class SpaceNavigateEvent extends Event {
  /**
   * @param itemId The id of the item.
   * @param href The absolute URL of the item; of what is shown here, the page's own with the item's `#id`.
   */
  constructor(
    readonly itemId: string,
    readonly href: string,
  ) {
    super('space-navigate', { ...passing, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'space-load': SpaceLoadEvent;
    'space-error': SpaceErrorEvent;
    'space-toggle': SpaceToggleEvent;
    'space-after-toggle': SpaceAfterToggleEvent;
    'space-navigate': SpaceNavigateEvent;
  }
}
