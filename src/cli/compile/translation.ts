import { isObject } from '../../bundle/readers.js';
import type { Bundle } from '../../bundle/types.js';
import type { Finding } from '../check/check-raw.js';
import type { Keys } from './content-file.js';
import type { Value } from './content-folder.js';

/** The fields that hold text for readers; all others are the same in every language. */
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

/** Sections whose items say in which language they are, when it is not the bundle's. */
const marked = new Set(['articles', 'questions', 'treaties', 'terms', 'events']);

const sections = [
  'topics',
  'articles',
  'treaties',
  'comparison',
  'terms',
  'events',
  'countries',
  'images',
];

/** By which field an entry of a list is known; entries without one are known by their place. */
function keyOf(entry: unknown): string | undefined {
  const key = isObject(entry) ? (entry.id ?? entry.topic ?? entry.country) : undefined;
  return typeof key === 'string' ? key : undefined;
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isObject(value) && value.type === 'root') ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));

/** The entry of a translated list that belongs to an entry of the base. */
function counterpart(entry: unknown, place: number, list: unknown): unknown {
  if (!Array.isArray(list)) return undefined;
  const key = keyOf(entry);
  return key === undefined ? list[place] : list.find((other) => keyOf(other) === key);
}

/** The way to the first text of the base that has no translation; undefined where all have one. */
function untranslated(base: unknown, over: unknown, way: Keys = []): Keys | undefined {
  const entries = Array.isArray(base)
    ? base.map((entry: unknown, place) => [place, entry, counterpart(entry, place, over)] as const)
    : Object.entries(base as Value).map(
        ([name, value]) => [name, value, isObject(over) ? over[name] : undefined] as const,
      );
  for (const [name, value, other] of entries) {
    const here = [...way, name];
    // Words of a treaty itself stand in their own language, and its articles are items of their own.
    if (name === 'official' || (name === 'articles' && isObject(base) && 'binding' in base))
      continue;
    if (isText(value)) {
      if (!texts.has(String(name))) continue;
      if (other === undefined) return here;
      if (Array.isArray(value) && (other as unknown[]).length !== value.length) return here;
    } else if (typeof value === 'object' && value !== null) {
      const found = untranslated(value, other, here);
      if (found) return found;
    }
  }
  return undefined;
}

/** The base with everything that a translation has in its place. */
function overlaid(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (isText(base)) return over;
  if (Array.isArray(base))
    return base.map((entry: unknown, place) => overlaid(entry, counterpart(entry, place, over)));
  if (!isObject(base) || !isObject(over)) return over;
  const result: Value = { ...base };
  for (const [name, value] of Object.entries(over)) result[name] = overlaid(base[name], value);
  return result;
}

/** Lays a translation over the bundle that it translates. */
class Translation {
  readonly findings: Finding[] = [];
  readonly #base: Bundle;
  /** The addresses of the base's items, and those that the translation has for them. */
  readonly #addresses = new Map<unknown, unknown>();

  constructor(base: Bundle) {
    this.#base = base;
  }

  bundle(raw: Value): Value {
    const base: Value = { ...this.#base };
    const { faq } = this.#base;
    const own = raw.faq as Value | undefined;
    const result: Value = { ...base, ...raw, sources: this.#sources() };
    for (const name of ['title', 'intro']) result[name] = raw[name] ?? base[name];
    for (const name of sections) {
      if (base[name])
        result[name] = this.#items(base[name] as Value[], raw[name] ?? [], name, [name]);
    }
    if (faq) {
      const questions = this.#items(faq.questions, own?.questions ?? [], 'questions', [
        'faq',
        'questions',
      ]);
      result.faq = { ...faq, ...own, questions };
    }
    return this.#relinked(result) as Value;
  }

  #items(base: readonly object[], list: unknown, name: string, place: Keys): unknown {
    // What is no list is found by the check of the whole.
    if (!Array.isArray(list)) return list;
    const known = new Set(base.map(keyOf));
    for (const [index, entry] of list.entries()) {
      const id = keyOf(entry);
      if (known.has(id)) continue;
      const reason =
        id === undefined
          ? 'This has no id, and is no entry of the bundle that is translated'
          : `"${id}" is not in the bundle that is translated`;
      this.findings.push([
        [...place, index],
        {
          code: 'not-in-base',
          reason,
          mend: 'Correct the id or the name of the file, or remove it.',
        },
      ]);
    }
    return base.map((item) => this.#item(item as Value, list, name, place));
  }

  #item(item: Value, list: readonly unknown[], name: string, place: Keys): Value {
    const index = list.findIndex((entry) => keyOf(entry) === item.id);
    const over = index < 0 ? undefined : (list[index] as Value);
    const way = over && untranslated(item, over);
    if (over && !way) {
      this.#readdress(item, over);
      const whole = overlaid(item, over) as Value;
      return name === 'treaties' ? this.#withArticles(whole, item, over, [...place, index]) : whole;
    }
    const reason = way
      ? `"${String(item.id)}" is not whole, so it stays in its language`
      : `"${String(item.id)}" is not translated, so it stays in its language`;
    const mend = way
      ? `Translate ${way.join('.')}; a list needs as many entries as the original has.`
      : 'Write a file of that name, or an entry with that id.';
    this.findings.push([
      index < 0 ? place : [...place, index],
      { code: 'untranslated', reason, mend, severity: 'warning' },
    ]);
    return {
      ...item,
      ...(marked.has(name) ? { language: item.language ?? this.#base.language } : {}),
    };
  }

  /** The page of an item, and of its articles on that page, is in the language of the translation. */
  #readdress({ url, articles = [] }: Value, over: Value): void {
    if (typeof url !== 'string' || typeof over.url !== 'string') return;
    this.#addresses.set(url, over.url);
    const [page, own] = [url, over.url].map((address) => address.split('#', 1)[0]);
    for (const { id } of articles as { id: string }[]) {
      this.#addresses.set(`${page}#${id}`, `${own}#${id}`);
    }
  }

  #withArticles(treaty: Value, base: Value, over: Value, place: Keys): Value {
    const way = [...place, 'articles'];
    return {
      ...treaty,
      articles: this.#items(base.articles as Value[], over.articles ?? [], 'articles', way),
    };
  }

  /** Sources keep their titles: that is how they are found. */
  #sources(): unknown {
    return this.#base.sources?.map((source) => ({ language: this.#base.language, ...source }));
  }

  /** Links to an item's page in the base lead to its page in the translation. */
  #relinked(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((entry) => this.#relinked(entry));
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, this.#relinked(inner)]),
    );
    if (copy.type === 'link') copy.url = this.#addresses.get(copy.url) ?? copy.url;
    return copy;
  }
}

/**
 * A translation on top of the bundle that it translates: what is the same in
 * every language comes from there. An item is translated as a whole or stays in
 * its language, which it then names.
 */
export function translate(base: Bundle, raw: Value): { raw: Value; findings: Finding[] } {
  const translation = new Translation(base);
  return { raw: translation.bundle(raw), findings: translation.findings };
}

/** The way in a folder's own data to what these keys lead to in the translation; undefined where the base has it alone. */
export function keysInFolder(raw: unknown, translated: unknown, keys: Keys): Keys | undefined {
  const way: (string | number)[] = [];
  let [own, all] = [raw, translated];
  for (const key of keys) {
    const entry = (all as Value | undefined)?.[key];
    const id = typeof key === 'number' ? keyOf(entry) : undefined;
    const place = id === undefined ? key : (own as Value[]).findIndex((one) => keyOf(one) === id);
    if (place === -1) return undefined;
    way.push(place);
    own = (own as Value | undefined)?.[place];
    all = entry;
    if (own === undefined) break;
  }
  return way;
}
