import { warnOnce } from './warn-once.js';

interface Policy {
  createHTML(html: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy;
}

/** Whether the page refuses what templates become HTML with. */
export let refused = false;

/**
 * The policy of the templates in our scripts, in place of Lit's own. That one has the
 * name of Lit's, which a page may list for a copy of its own: the second copy then dies
 * while it is loaded, whichever of the two it is.
 */
export function createPolicy(factory: PolicyFactory): Policy | undefined {
  try {
    return factory.createPolicy('space-widgets', { createHTML: (html) => html });
  } catch {
    refused = true;
    warnOnce(
      "the Content-Security-Policy of this page refuses the script. Add to it: trusted-types space-widgets 'allow-duplicates'",
    );
    return undefined;
  }
}
