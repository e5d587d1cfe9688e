import { BundleError } from './bundle-error.js';
import { isObject, language, type BundleIssue, type Section } from './readers.js';

/**
 * An unchecked bundle. Each section is read once, on first use, so that a page pays
 * only for what it shows.
 */
export class BundleContent {
  /** The language of the content; `und` (BCP 47) if the bundle does not say. */
  readonly language: string;

  /** What was left out of the sections read so far. */
  readonly issues: BundleIssue[] = [];

  readonly #value: Record<string, unknown>;
  readonly #sections = new Map<unknown, unknown>();
  readonly #faults = new Set<string>();

  /**
   * @param value The bundle as returned by `JSON.parse`.
   * @param url The bundle's URL, for the error.
   * @throws {BundleError} with the code `schema` if nothing can be read: the value is not
   *   an object, or its `formatVersion` is missing or unknown.
   */
  constructor(value: unknown, url = '') {
    if (!isObject(value)) throw new BundleError('schema', '$ must be an object.', url);
    const { formatVersion } = value;
    if (typeof formatVersion !== 'number' || Math.trunc(formatVersion) !== 1) {
      const found = JSON.stringify(formatVersion) ?? 'missing';
      throw new BundleError('schema', `$.formatVersion must be 1; it is ${found}.`, url);
    }
    this.#value = value;
    this.language = this.read({ key: 'language', reader: language }) ?? 'und';
  }

  /**
   * A section of the bundle. Unknown fields are ignored; a wrong item is left out and
   * noted in `issues`; undefined if the bundle has no such section.
   */
  read<T>(section: Section<T>): T | undefined {
    const { key, reader } = section;
    const value = this.#value[key];
    if (!this.#sections.has(section)) {
      const read = value === undefined ? undefined : reader(value, `$.${key}`, this.#note);
      this.#sections.set(section, read);
    }
    return this.#sections.get(section) as T | undefined;
  }

  /** Two readers of one section find the same fault. */
  readonly #note = (path: string, reason: string): undefined => {
    const fault = `${path} ${reason}`;
    if (this.#faults.has(fault)) return;
    this.#faults.add(fault);
    this.issues.push({ path, reason });
  };
}
