import type { ErrorCode } from '../shared/events.js';

/** Why a bundle, or the wanted item of a bundle, cannot be shown. */
export class BundleError extends Error {
  override readonly name = 'BundleError';

  /**
   * @param code What went wrong.
   * @param message For the page owner, in English, with the JSON path if there is one.
   * @param url The bundle's URL; empty if the page itself contains the bundle.
   * @param status The HTTP status, if there was a response.
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
   * Whether trying again may help. A response that was cut off, or a network's log-in
   * page instead of JSON, is temporary; a missing or wrong bundle, or one that the page
   * itself contains, stays as it is.
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
