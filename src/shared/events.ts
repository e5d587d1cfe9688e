const passing = { bubbles: true, composed: true };

/** Content is on the page. */
export class SpaceLoadEvent extends Event {
  /**
   * @param url The bundle's address; empty when the page itself holds it.
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
 * What went wrong, as a word that a page owner's code can rely on. `network` is
 * also said of a part of the script that could not be loaded, `timeout` after
 * ten seconds.
 */
export type ErrorCode = 'network' | 'timeout' | 'http' | 'syntax' | 'schema' | 'missing-item';

/**
 * Something could not be shown: nothing at all (`fatal`), or some items of a
 * bundle whose rest is on the page. Unless it is cancelled, the console warns once.
 */
export class SpaceErrorEvent extends Event {
  /**
   * @param code What went wrong.
   * @param url The bundle's address; empty when the page itself holds it.
   * @param message What happened, in English, for the page owner.
   * @param issues What was left out: JSONPath and reason of each fault.
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

/** What opened or closed an item: the reader, the address's `#id`, the browser's find, the element's own search, or a method. */
export type ToggleReason = 'user' | 'hash' | 'find' | 'search' | 'api';

/**
 * An item is about to open or close. Cancelling keeps it as it is, except when
 * the browser's find-in-page has opened it already (reason `find`).
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

/** A link to an item is about to be followed. Cancelling leaves the way to the page's own router. */
export class SpaceNavigateEvent extends Event {
  /**
   * @param itemId The id of the item.
   * @param href The absolute address that the link leads to.
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
