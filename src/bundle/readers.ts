/** A fault in a bundle: where it is and what is wrong. */
export interface BundleIssue {
  /** The location as a JSONPath (RFC 9535), such as `$.faq.questions[2].answer`. */
  path: string;
  /** What is wrong, as the rest of a sentence that starts with the path. */
  reason: string;
}

/** Records a fault. */
export type Report = (path: string, reason: string) => undefined;

/** Returns the value if it is valid; otherwise reports why not and returns undefined. */
export type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** A part of the bundle that is read on its own. */
export interface Section<T> {
  /** The name of the field at the top of the bundle. */
  readonly key: string;
  readonly reader: Reader<T>;
}

export const section = <T>(key: string, reader: Reader<T>): Section<T> => ({ key, reader });

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Readers<T> = { [K in keyof T]-?: Reader<NonNullable<T[K]>> };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const reject = (value: unknown, path: string, report: Report, reason: string): undefined =>
  report(path, value === undefined ? 'is missing' : reason);

/** A value that passes a test. */
export const check =
  <T>(test: (value: unknown) => boolean, reason: string): Reader<T> =>
  (value, path, report) =>
    test(value) ? (value as T) : reject(value, path, report, reason);

/**
 * An object with these fields. A wrong optional field is left out, a wrong required
 * field makes the whole object wrong, and other fields are ignored.
 */
export const object =
  <T extends object>(
    required: Readers<Omit<T, OptionalKeys<T>>>,
    optional: Readers<Pick<T, OptionalKeys<T>>>,
  ): Reader<T> =>
  (value, path, report) => {
    if (!isObject(value)) {
      reject(value, path, report, 'must be an object');
      return;
    }
    const result: Record<string, unknown> = {};
    for (const readers of [required, optional] as Record<string, Reader<unknown>>[]) {
      // Not for…in: old scripts extend Object.prototype.
      for (const key of Object.keys(readers)) {
        if (readers === optional && value[key] === undefined) continue;
        const field = readers[key](value[key], `${path}.${key}`, report);
        if (field !== undefined) result[key] = field;
        else if (readers === required) return undefined;
      }
    }
    return result as T;
  };

/**
 * A list. Wrong entries are left out, as are those that repeat the id of an earlier
 * one; the list is wrong if fewer than `minEntries` valid entries remain.
 */
export const list =
  <T>(entry: Reader<T>, minEntries = 0): Reader<T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) {
      reject(value, path, report, 'must be a list');
      return;
    }
    const ids = new Set<unknown>();
    const entries = value.flatMap((one: unknown, index) => {
      const at = `${path}[${index}]`;
      const read = entry(one, at, report) ?? [];
      const { id } = read as { id?: string };
      if (id && ids.has(id)) return report(`${at}.id`, `repeats "${id}"`) ?? [];
      ids.add(id);
      return read;
    });
    if (entries.length >= minEntries) return entries;
    return report(
      path,
      minEntries > 1 ? `must have at least ${minEntries} entries` : 'must not be empty',
    );
  };

const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);

export const text = check<string>(matches(/\S/), 'must be text');

export const id = check<string>(
  matches(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  'must be an id of lower-case letters, digits and hyphens',
);

export const language = check<string>((value) => {
  try {
    return typeof value === 'string' && Boolean(Intl.getCanonicalLocales(value));
  } catch {
    return false;
  }
}, 'must be a language tag such as zh-Hans');

export const flag = check<boolean>((value) => typeof value === 'boolean', 'must be true or false');

/** One of the given words. */
export const oneOf = <T extends string>(...words: T[]): Reader<T> =>
  check((value) => words.includes(value as T), `must be ${words.join(' or ')}`);

export const wholeNumber = check<number>(
  (value) => Number.isInteger(value) && (value as number) >= 0,
  'must be a whole number',
);

const isDate = matches(/^\d{4}(-(0[1-9]|1[0-2])(-(?!00)\d\d)?)?$/);

export const date = check<string>((value) => {
  if (!isDate(value)) return false;
  const day = (value as string).slice(8);
  // Engines refuse 31 February or move it on. Creating a date takes longer than all
  // other checks, and every month has a 28th day.
  return day <= '28' || new Date(value as string).getUTCDate() === Number(day);
}, 'must be a date such as 1967-10-10, 1967-10 or 1967');

export const address = check<string>((value) => {
  if (typeof value !== 'string' || !value) return false;
  try {
    // The parser removes spaces and control characters that can hide a scheme. A URL
    // without a host, such as "https:", would be relative on a page with that scheme
    // only.
    return ['http', 'https'].every((scheme) =>
      /^(https?|mailto):$/.test(new URL(value, `${scheme}://relative.invalid`).protocol),
    );
  } catch {
    return false;
  }
}, 'must be a relative, http, https or mailto URL');
