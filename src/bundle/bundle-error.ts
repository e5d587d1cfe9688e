import type { ErrorCode } from '../shared/events.js';

/** Why a bundle, or the wanted item of a bundle, cannot be shown. */
export class BundleError extends Error {
  override readonly name = 'BundleError';

  /**
   * @param code What went wrong.
   * @param message For the page owner, in English, with the JSON path where there is one.
   * @param url The bundle's address; empty when the page itself holds the bundle.
   * @param status The HTTP status, when there was an answer.
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly url = '',
    readonly status = 0,
  ) {
    super(message);
  }

  /**
   * Whether asking again may help. A cut-off answer, or a network's log-in page
   * in place of the JSON, passes; a missing or wrong bundle, or one that the page
   * itself holds, stays as it is.
   */
  get retryable(): boolean {
    return (
      ['network', 'timeout'].includes(this.code) ||
      (this.code === 'syntax' && this.url !== '') ||
      this.status === 408 ||
      this.status === 429 ||
      this.status >= 500
    );
  }
}
