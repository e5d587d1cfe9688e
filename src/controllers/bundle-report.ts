import type { BundleStore } from '../bundle/bundle-store.js';
import { SpaceErrorEvent, SpaceLoadEvent, type ErrorCode } from '../shared/events.js';
import { warnOnce } from '../shared/warn-once.js';
import type { Outcome } from './outcome.js';

/**
 * Reports an outcome to the page.
 * @param notes What was requested but is missing, although something can be shown.
 * @returns Whether there is something new to show.
 */
type Report = (
  outcome: Outcome<unknown>,
  store: BundleStore | undefined,
  notes: readonly string[],
) => boolean;

/**
 * Reports each outcome of an element's bundle, and each fault in it, to the page once: by
 * events and, unless a listener cancels an error, on the console.
 */
export function bundleReport(host: EventTarget): Report {
  let told: unknown;
  let from: BundleStore | undefined;
  let faults = 0;
  return (outcome, store, notes) => {
    const gist =
      outcome.status === 'ready'
        ? outcome.item
        : outcome.status === 'error'
          ? outcome.error.message
          : undefined;
    const issues = store?.state.status === 'ready' ? [...store.state.content.issues] : [];
    // Two bundles can have the same fault.
    const isReady = outcome.status === 'ready';
    const isNew = gist !== told || (!isReady && store !== from);
    // A section that was needed later can have faults of its own.
    if (!isNew && (!isReady || issues.length === faults)) return false;
    told = gist;
    from = store;
    faults = issues.length;
    const url = store?.url ?? '';
    const warn = (code: ErrorCode, message: string, fatal = false): void => {
      if (!host.dispatchEvent(new SpaceErrorEvent(code, url, message, issues, fatal))) return;
      const places = issues.map(({ path, reason }) => `\n${path} ${reason}`).join('');
      warnOnce(`${code}: ${message} ${url}${places}`);
    };
    if (outcome.status === 'error') warn(outcome.error.code, outcome.error.message, true);
    if (outcome.status !== 'ready') return false;
    if (isNew) host.dispatchEvent(new SpaceLoadEvent(url, outcome.bundle.language));
    if (issues.length) warn('schema', 'Some of the bundle was left out.');
    if (isNew) for (const note of notes) warn('missing-item', note);
    return isNew;
  };
}
