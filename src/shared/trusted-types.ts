import { warnOnce } from './warn-once.js';

interface Policy {
  createHTML(html: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy;
}

/** Whether the page blocks the policy that templates need to create HTML. */
export let refused = false;

/**
 * The policy for the templates in our scripts, in place of Lit's own. A page may list
 * Lit's name for its own copy of Lit; whichever copy loads second would then throw.
 */
export function createPolicy(factory: PolicyFactory): Policy | undefined {
  try {
    return factory.createPolicy('space-widgets', { createHTML: (html) => html });
  } catch {
    refused = true;
    warnOnce(
      "the Content-Security-Policy of this page blocks the script. Add to it: trusted-types space-widgets 'allow-duplicates'",
    );
    return undefined;
  }
}
