import { executeServerCommand } from '@web/test-runner-commands';

/** Whether the test runs in Chromium, the only browser with an accessibility tree to inspect. */
export const isChromium = 'userAgentData' in navigator;

/** A node of the accessibility tree, as assistive technology gets it. */
export interface AccessibleNode {
  role: string;
  name: string;
  level?: number;
  expanded?: boolean;
}

interface AxNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Every node that assistive technology gets, in reading order. */
export async function accessibilityTree(): Promise<AccessibleNode[]> {
  const { nodes } = await executeServerCommand<{ nodes: AxNode[] }, object>('cdp', {
    method: 'Accessibility.getFullAXTree',
    params: {},
  });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node?: AxNode): AxNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  return inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      ...Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    }));
}
