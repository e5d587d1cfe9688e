import { isObject } from '../../bundle/readers.js';

/**
 * The objects of the list that these names lead to, with their indexes; none if there
 * is no such list.
 */
export function entriesOf(
  value: unknown,
  ...names: string[]
): [index: number, entry: Record<string, unknown>][] {
  const list = names.reduce<unknown>(
    (parent, name) => (isObject(parent) ? parent[name] : undefined),
    value,
  );
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => (isObject(entry) ? [[index, entry]] : []));
}
