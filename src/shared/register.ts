import { refused } from './trusted-types.js';
import { warnOnce } from './warn-once.js';

type Versioned = CustomElementConstructor & { version?: string };

/**
 * Defines an element unless its tag is taken. Never throws, because a throw
 * would leave the rest of a script's elements undefined: a tag that is taken
 * stays as it is, with a warning when another version has taken it. Where the page refuses
 * what the element renders with, its children stay.
 */
export function register(tag: string, element: Versioned) {
  if (refused) return;
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, element);
  } else if (present.version !== element.version) {
    warnOnce(
      `<${tag}> is already defined by version ${present.version ?? 'unknown'}; version ${element.version} leaves it alone.`,
    );
  }
}
