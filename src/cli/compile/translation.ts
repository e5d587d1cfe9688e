import { isObject } from '../../bundle/readers.js';
import type { Bundle } from '../../bundle/types.js';
import type { Finding } from '../check/check-raw.js';
import { checkEntries } from './check-entries.js';
import type { Keys, Value } from './content-file.js';
import { keyOf, overlaid, untranslated } from './overlay.js';
import { untranslatedItem, untranslatedTexts } from './untranslated.js';

/** Sections whose items state their language if it is not the bundle's. */
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

const valueAt = (value: Value, keys: Keys): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Value | undefined)?.[key], value);

/** Applies a translation to the bundle that it translates. */
class Translation {
  readonly findings: Finding[] = [];
  readonly #base: Bundle;
  /** The URLs of the base's items, and their URLs in the translation. */
  readonly #addresses = new Map<unknown, unknown>();

  constructor(base: Bundle) {
    this.#base = base;
  }

  bundle(raw: Value): Value {
    const { language, ...base }: Value = { ...this.#base };
    const { faq } = this.#base;
    const own = raw.faq as Value | undefined;
    if (raw.language === language) this.#findSameLanguage(language as string);
    for (const [keys, fault] of untranslatedTexts) {
      if (valueAt(base, keys) !== undefined && valueAt(raw, keys) === undefined)
        this.findings.push([keys, fault]);
    }
    const result: Value = {
      ...base,
      ...raw,
      title: raw.title ?? base.title,
      intro: raw.intro,
      sources: this.#sources(),
    };
    for (const name of sections) {
      if (base[name])
        result[name] = this.#items(base[name] as Value[], raw[name] ?? [], name, [name]);
    }
    if (faq) {
      const questions = this.#items(faq.questions, own?.questions ?? [], 'questions', [
        'faq',
        'questions',
      ]);
      result.faq = { ...own, questions };
    }
    return this.#relinked(result) as Value;
  }

  #findSameLanguage(language: string): void {
    const reason = `"${language}" is also the language of the original bundle`;
    const fix = 'Write the language of the translation, such as "language: ar".';
    this.findings.push([['language'], { code: 'same-language', reason, fix, severity: 'warning' }]);
  }

  #items(base: readonly object[], list: unknown, name: string, place: Keys): unknown {
    // A value that is not a list is reported when the whole bundle is checked.
    if (!Array.isArray(list)) return list;
    this.findings.push(...checkEntries(base, list, place));
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
    const section = place.length > 1 && name === 'articles' ? 'articles of treaties' : name;
    this.findings.push([
      index < 0 ? place : [...place, index],
      untranslatedItem(section, String(item.id), way),
    ]);
    return {
      ...item,
      ...(marked.has(name) ? { language: item.language ?? this.#base.language } : {}),
    };
  }

  /**
   * The page of an item, and of its articles on that page, is in the language of the
   * translation.
   */
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

  /** Sources keep their titles, by which readers find them. */
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
 * A translation combined with the bundle that it translates, which provides what is the
 * same in every language. An item is either translated completely or stays in its
 * language, which it then states.
 */
export function translate(base: Bundle, raw: Value): { raw: Value; findings: Finding[] } {
  const translation = new Translation(base);
  return { raw: translation.bundle(raw), findings: translation.findings };
}
