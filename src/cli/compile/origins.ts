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

/** A part of the bundle: the file it came from, and the way to it in that file. */
interface Origin {
  readonly file: ContentFile;
  readonly keys: Keys;
}

const originKey = (keys: Keys): string => keys.join('/');

const locate = ({ file, keys }: Origin): Point => file.locate(keys);

const valueAt = (value: unknown, keys: Keys): unknown =>
  keys.reduce((inner, key) => (inner as Value | undefined)?.[key], value);

/** Which part of the bundle came from where, so that a fault is noted there. */
export class Origins {
  readonly #origins = new Map<string, Origin>();
  readonly #sections = new Map<unknown, VFile[]>();
  readonly #nodes = new WeakMap<object, Point>();

  /**
   * Remembers what a file has become.
   * @param place The part of the bundle.
   * @param keys The way in the file to what became that part; the whole file where it is left out.
   */
  add(file: ContentFile, place: Keys, keys: Keys = []): void {
    this.#origins.set(originKey(place), { file, keys });
  }

  /** Remembers which section of the bundle a whole file belongs to. */
  addToSection(section: unknown, { file }: ContentFile): void {
    this.#sections.set(section, [...(this.#sections.get(section) ?? []), file]);
  }

  /** Remembers where a node of formatted text begins. */
  readonly addNode = (node: object, place: Point): void => {
    this.#nodes.set(node, place);
  };

  /** Notes a fault in the file that this part of the bundle came from. */
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

  /** Where the first item is that has the id of this one. */
  #other(raw: unknown, keys: Keys): string {
    const list = keys.slice(0, -2);
    const items = valueAt(raw, list) as (Value | null)[];
    const place = items.findIndex((item) => item?.id === valueAt(raw, keys));
    const origin = this.#find([...list, place, 'id']);
    return origin ? `The other is at ${origin.file.file.path}:${locate(origin).line}.` : '';
  }

  /** Whether a file of this section gives no items. */
  #isBroken(section: string): boolean {
    const list = this.#origins.get(section)?.file.file;
    return (
      (list !== undefined && has(list, 'not-a-list')) ||
      this.#sections.get(section)?.some(cannotBeRead) === true
    );
  }

  /** The place of the innermost node of formatted text on this way. */
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
