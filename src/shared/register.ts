import { refused } from './trusted-types.js';
import { warnOnce } from './warn-once.js';

type Versioned = CustomElementConstructor & { version?: string };

/**
 * Defines an element unless the tag is taken; warns if another version has taken it. It
 * never throws, since that would leave the script's other elements undefined. If the
 * page blocks what the element renders with, its children stay.
 */
export function register(tag: string, element: Versioned) {
  if (refused) return;
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, element);
  } else if (present.version !== element.version) {
    warnOnce(
      `<${tag}> is already defined by version ${present.version ?? 'unknown'}; version ${element.version} is ignored.`,
    );
  }
}
