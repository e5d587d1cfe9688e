import { isObject } from '../../bundle/readers.js';
import type { Keys, Value } from './content-file.js';

/** The fields with text for readers; all others are the same in every language. */
const texts = new Set([
  'alt',
  'answer',
  'asks',
  'authors',
  'body',
  'definition',
  'detail',
  'explanation',
  'name',
  'note',
  'officialTitle',
  'options',
  'plain',
  'question',
  'silent',
  'summary',
  'text',
  'title',
]);

/** The field that identifies an entry of a list; entries without one are identified by position. */
export function keyOf(entry: unknown): string | undefined {
  const key = isObject(entry) ? (entry.id ?? entry.topic ?? entry.country) : undefined;
  return typeof key === 'string' ? key : undefined;
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isObject(value) && value.type === 'root') ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));

/** The entry of a translated list that corresponds to an entry of the base. */
function counterpart(entry: unknown, place: number, list: unknown): unknown {
  if (!Array.isArray(list)) return undefined;
  const key = keyOf(entry);
  return key === undefined ? list[place] : list.find((other) => keyOf(other) === key);
}

/**
 * The keys of the first text of the base that has no translation, with the ids of
 * entries; undefined if all have one.
 */
export function untranslated(base: unknown, over: unknown, way: Keys = []): Keys | undefined {
  const entries = Array.isArray(base)
    ? base.map(
        (entry: unknown, place) =>
          [keyOf(entry) ?? place, entry, counterpart(entry, place, over)] as const,
      )
    : Object.entries(base as Value).map(
        ([name, value]) => [name, value, isObject(over) ? over[name] : undefined] as const,
      );
  for (const [name, value, other] of entries) {
    const here = [...way, name];
    // The words of a treaty itself stay in their own language, and its articles are separate items.
    if (name === 'official' || (name === 'articles' && isObject(base) && 'binding' in base))
      continue;
    if (isText(value)) {
      if (!texts.has(String(name))) continue;
      if (other === undefined) return here;
      // A value that is not a list is reported when the whole bundle is checked.
      if (Array.isArray(value) && Array.isArray(other) && other.length !== value.length)
        return here;
    } else if (typeof value === 'object' && value !== null) {
      const found = untranslated(value, other, here);
      if (found) return found;
    }
  }
  return undefined;
}

/** The base, with everything that a translation contains replaced. */
export function overlaid(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (isText(base)) return over;
  if (Array.isArray(base))
    return base.map((entry: unknown, place) => overlaid(entry, counterpart(entry, place, over)));
  if (!isObject(base) || !isObject(over)) return over;
  const result: Value = { ...base };
  for (const [name, value] of Object.entries(over)) result[name] = overlaid(base[name], value);
  return result;
}

/**
 * The keys in a folder's own data for these keys of the translation; undefined if only
 * the base has the value.
 */
export function keysInFolder(raw: unknown, translated: unknown, keys: Keys): Keys | undefined {
  const way: (string | number)[] = [];
  let [own, all] = [raw, translated];
  for (const key of keys) {
    const entry = (all as Value | undefined)?.[key];
    const id = typeof key === 'number' ? keyOf(entry) : undefined;
    const list: unknown[] = Array.isArray(own) ? own : [];
    const place = id === undefined ? key : list.findIndex((one) => keyOf(one) === id);
    if (place === -1) return undefined;
    way.push(place);
    own = (own as Value | undefined)?.[place];
    all = entry;
    if (own === undefined) break;
  }
  return way;
}
