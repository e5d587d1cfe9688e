import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

interface Axe {
  run(context: Element, options: object): Promise<AxeResults>;
}

/** What axe finds by every rule of WCAG 2.2 AA and those that it keeps off by default. */
export async function findings(element: Element): Promise<string[]> {
  // Half-way through its appearing, text has less contrast.
  await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
      'identical-links-same-purpose': { enabled: true },
      // A widget is no page.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}
