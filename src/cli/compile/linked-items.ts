import type { Bundle, Id } from '../../bundle/types.js';

/** The items of a bundle by their URLs. */
function itemsByAddress({ articles = [], treaties = [] }: Bundle): Map<unknown, Id> {
  const found = new Map<unknown, Id>();
  for (const { id, url } of [...articles, ...treaties]) if (url) found.set(url, id);
  for (const { url, articles: parts } of treaties) {
    for (const { id } of url ? parts : []) found.set(`${url?.split('#')[0]}#${id}`, id);
  }
  return found;
}

/**
 * A bundle in which links to the pages of its items name the items, so that a router of
 * the embedding page can open them itself.
 */
export function withLinkedItems(bundle: Bundle): Bundle {
  const items = itemsByAddress(bundle);
  function named(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || !value) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one)]));
    const item = copy.type === 'link' ? items.get(copy.url) : undefined;
    return item ? { ...copy, item } : copy;
  }
  return named(bundle) as Bundle;
}
