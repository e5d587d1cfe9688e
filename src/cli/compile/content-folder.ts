import { basename, join } from 'node:path';
import slugify from '@sindresorhus/slugify';
import type { VFile } from 'vfile';
import { isObject } from '../../bundle/readers.js';
import type { RichText } from '../../bundle/types.js';
import {
  fileStart,
  noAddress,
  note,
  type ContentFile,
  type Fault,
  type Keys,
  type Value,
} from './content-file.js';
import { DocumentFile } from './document-file.js';
import { parseMarkdown, toRichText } from './markdown.js';
import { Origins } from './origins.js';
import { QuestionTable } from './question-table.js';
import { readText } from './read-text.js';

/** The id of an item is the name of its file, without the number that gives the order. */
const idOf = (path: string): string => slugify(basename(path).replace(/^\d+-|\.\w+$/g, ''));

/** Which item of the bundle a file becomes. */
export interface ItemPlace {
  readonly id: string;
  readonly place: Keys;
}

/** Reads the files of a folder and remembers which part of the bundle each became. */
export class ContentFolder {
  readonly files: ContentFile[] = [];
  readonly origins = new Origins();
  readonly #used = new Set<string>();

  constructor(
    readonly path: string,
    readonly names: readonly string[],
  ) {}

  /** A YAML or Markdown file; undefined if there is none with this name. */
  async document(name: string, place: Keys): Promise<DocumentFile | undefined> {
    if (!this.names.includes(name)) return undefined;
    const document = new DocumentFile(await this.#read(name));
    this.#remember(document, place);
    return document;
  }

  /** The text of a Markdown file without fields; undefined if there is none with this name. */
  async text(name: string, place: Keys): Promise<RichText | undefined> {
    if (!this.names.includes(name)) return undefined;
    const document = new DocumentFile(await this.#read(name), { fields: false });
    this.#remember(document, place);
    return this.body(document);
  }

  /** A section that is one YAML list. */
  async list(section: string, rich?: string): Promise<Value[] | undefined> {
    const document = await this.document(`${section}.yaml`, [section]);
    if (!document) return undefined;
    const data = document.data as Value[] | null;
    // A file with only comments is not a list, but not a mistake either.
    if (data === null) return undefined;
    // The bundle parser reports this.
    if (!rich || !Array.isArray(data)) return data;
    return data.map((item, index) =>
      isObject(item) ? { ...item, ...this.rich(item, rich, document, [index]) } : item,
    );
  }

  /** The fields of a document; if there are none, this is reported. */
  fields({ data, file }: DocumentFile): Value {
    if (isObject(data)) return data;
    if (data !== null) {
      const reason = 'The file has no fields';
      const fix = 'Write them: name, colon, space, value.';
      note(file, { code: 'no-fields', reason, fix }, fileStart);
    }
    return {};
  }

  /** A section with one file for each item. */
  async items(
    folder: string,
    place: Keys,
    read: (data: Value, document: DocumentFile, item: ItemPlace) => Value | Promise<Value>,
  ): Promise<Value[]> {
    const items: Value[] = [];
    const pattern = new RegExp(`^${folder}/(?!index\\.)[^/]+(?<!\\.plain)\\.(md|yaml)$`);
    for (const name of this.names.filter((name) => pattern.test(name))) {
      const own = idOf(name);
      const item = { id: own || `${folder}-${items.length}`, place: [...place, items.length] };
      const document = await this.document(name, item.place);
      if (!document) continue;
      const { file, data } = document;
      if (!own && isObject(data) && data.id === undefined) {
        note(file, noAddress('the name of this file'), fileStart);
      }
      items.push({ id: item.id, ...(await read(this.fields(document), document, item)) });
    }
    return items;
  }

  /** The questions of the table, numbered from `first`. */
  async table(name: string, place: Keys, first: number): Promise<Value[]> {
    if (!this.names.includes(name)) return [];
    const table = new QuestionTable(await this.#read(name));
    this.files.push(table);
    return table.questions.map(([row, question], index) => {
      this.origins.add(table, [...place, first + index], [row]);
      return {
        ...question,
        ...this.rich(question, 'answer', table, [row]),
        ...this.rich(question, 'plain', table, [row]),
      };
    });
  }

  /** One Markdown field, converted; nothing if it is absent. */
  rich(value: Value, field: string, file: ContentFile, keys: Keys = []): Value {
    const markdown = value[field];
    if (typeof markdown !== 'string') return {};
    const place = file.locate([...keys, field]);
    const surroundings = {
      note: (fault: Fault) => {
        note(file.file, fault, place);
      },
    };
    return { [field]: toRichText(parseMarkdown(markdown), surroundings) };
  }

  /** The Markdown below the front matter. */
  body({ body = parseMarkdown(''), file }: DocumentFile): RichText {
    return toRichText(body, {
      note: (fault, place = fileStart) => {
        note(file, fault, place);
      },
      remember: this.origins.addNode,
    });
  }

  /** The names that have not become part of the bundle. */
  get unread(): string[] {
    return this.names.filter((name) => !this.#used.has(name));
  }

  async #read(name: string): Promise<VFile> {
    this.#used.add(name);
    return readText(join(this.path, name), this.path);
  }

  #remember(file: ContentFile, place: Keys): void {
    this.files.push(file);
    this.origins.add(file, place);
    this.origins.addToSection(place[0], file);
  }
}
