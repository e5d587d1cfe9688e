import type { VFile } from 'vfile';
import { cannotBeRead, followsFromAnother, has } from './consequences.js';
import {
  note,
  type ContentFile,
  type Fault,
  type Keys,
  type Point,
  type Value,
} from './content-file.js';

/** The file that a part of the bundle came from, and the keys that lead to it there. */
interface Origin {
  readonly file: ContentFile;
  readonly keys: Keys;
}

const originKey = (keys: Keys): string => keys.join('/');

const locate = ({ file, keys }: Origin): Point => file.locate(keys);

const valueAt = (value: unknown, keys: Keys): unknown =>
  keys.reduce((inner, key) => (inner as Value | undefined)?.[key], value);

/** Which part of the bundle came from where, so that faults are reported there. */
export class Origins {
  readonly #origins = new Map<string, Origin>();
  readonly #sections = new Map<unknown, VFile[]>();
  readonly #nodes = new WeakMap<object, Point>();

  /**
   * Remembers what a file has become.
   * @param place The part of the bundle.
   * @param keys The keys in the file that lead to this part; by default, the whole file.
   */
  add(file: ContentFile, place: Keys, keys: Keys = []): void {
    this.#origins.set(originKey(place), { file, keys });
  }

  /** Remembers which section of the bundle a whole file belongs to. */
  addToSection(section: unknown, { file }: ContentFile): void {
    this.#sections.set(section, [...(this.#sections.get(section) ?? []), file]);
  }

  /** Remembers where a node of formatted text starts. */
  readonly addNode = (node: object, place: Point): void => {
    this.#nodes.set(node, place);
  };

  /** Reports a fault in the file that this part of the bundle came from. */
  fault(raw: unknown, keys: Keys, fault: Fault): void {
    const origin = this.#find(keys);
    if (!origin || followsFromAnother(fault, origin.file.file)) return;
    if (fault.section && this.#isBroken(fault.section)) return;
    const other = fault.code === 'repeated-id' ? ` ${this.#other(raw, keys)}` : '';
    const fix = fault.fix && `${fault.fix}${other}`;
    note(origin.file.file, { ...fault, fix }, this.#placeOf(raw, keys) ?? locate(origin));
  }

  #find(keys: Keys): Origin | undefined {
    for (let depth = keys.length; depth >= 0; depth--) {
      const origin = this.#origins.get(originKey(keys.slice(0, depth)));
      if (origin) return { ...origin, keys: [...origin.keys, ...keys.slice(depth)] };
    }
    return undefined;
  }

  /** Where the first item with the same id is. */
  #other(raw: unknown, keys: Keys): string {
    const list = keys.slice(0, -2);
    const items = valueAt(raw, list) as (Value | null)[];
    const place = items.findIndex((item) => item?.id === valueAt(raw, keys));
    const origin = this.#find([...list, place, 'id']);
    return origin ? `The other is at ${origin.file.file.path}:${locate(origin).line}.` : '';
  }

  /** Whether a file of this section yields no items. */
  #isBroken(section: string): boolean {
    const list = this.#origins.get(section)?.file.file;
    return (
      (list !== undefined && has(list, 'not-a-list')) ||
      this.#sections.get(section)?.some(cannotBeRead) === true
    );
  }

  /** The position of the innermost node of formatted text along these keys. */
  #placeOf(raw: unknown, keys: Keys): Point | undefined {
    let value = raw;
    let place: Point | undefined;
    for (const key of keys) {
      value = (value as Value | undefined)?.[key];
      if (typeof value !== 'object' || value === null) break;
      place = this.#nodes.get(value) ?? place;
    }
    return place;
  }
}
