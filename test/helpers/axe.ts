import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

interface Axe {
  run(context: Element, options: object): Promise<AxeResults>;
}

/** What axe finds with all rules for WCAG 2.2 AA, including those that are off by default. */
export async function findings(element: Element): Promise<string[]> {
  // Text that is still fading in has less contrast.
  await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
      'identical-links-same-purpose': { enabled: true },
      // A widget is not a page.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}
