import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { parseBundle } from '../bundle/parse-bundle.js';
import type { Bundle } from '../bundle/types.js';
import { checkReferences } from './check-references.js';
import { parseMarkdown, toRichText } from './markdown.js';
import { SourceFile } from './source-file.js';

type Value = Record<string, unknown>;

/** How fast adults read English silently: Brysbaert, Journal of Memory and Language 109 (2019), words a minute. */
const wordsPerMinute = 238;

/** A bundle, and the files it was made of; a file with messages is at fault. */
export interface Build {
  readonly bundle: Bundle;
  readonly files: readonly VFile[];
}

/** The id of an item is its file's name, without the number that gives the order. */
const idOf = (path: string): string => basename(path).replace(/^\d+-|\.\w+$/g, '');

/** Makes the bundle as it is written down, and knows from which file each part came. */
class Builder {
  readonly sources: SourceFile[] = [];
  readonly #origins = new Map<string, SourceFile>();

  constructor(
    readonly folder: string,
    readonly names: readonly string[],
  ) {}

  async file(name: string, place: string): Promise<SourceFile | undefined> {
    if (!this.names.includes(name)) return undefined;
    const source = await SourceFile.read(join(this.folder, name));
    this.sources.push(source);
    this.#origins.set(place, source);
    return source;
  }

  /** A section that is one YAML list. */
  async list(section: string, rich?: string): Promise<Value[] | undefined> {
    const source = await this.file(`${section}.yaml`, `$.${section}`);
    if (!source) return undefined;
    const { data } = source;
    if (!Array.isArray(data)) {
      source.fault([], 'The file must be a list');
      return [];
    }
    return rich ? data.map((item) => ({ ...item, ...this.rich(item, rich, source) })) : data;
  }

  /** A section with one file for each item. */
  async items(
    folder: string,
    place: string,
    read: (data: Value, source: SourceFile, id: string) => Value,
  ): Promise<Value[]> {
    const items: Value[] = [];
    const pattern = new RegExp(`^${folder}/(?!index\\.)[^/]+\\.(md|yaml)$`);
    for (const name of this.names.filter((name) => pattern.test(name))) {
      const source = (await this.file(name, `${place}[${items.length}]`)) as SourceFile;
      const id = idOf(name);
      items.push({ id, ...read(source.data as Value, source, id) });
    }
    return items;
  }

  /** One field of Markdown, converted; nothing where it is absent. */
  rich(value: Value, field: string, { file }: SourceFile): Value {
    const markdown = value[field];
    if (typeof markdown !== 'string') return {};
    return { [field]: toRichText(parseMarkdown(markdown), file) };
  }

  /** Reports a fault in the file that the part of the bundle came from. */
  fault(path: string, reason: string): void {
    const keys = path.split(/[.[\]]+/).filter(Boolean);
    const origin = [...this.#origins.keys()]
      .filter((place) => path === place || /^[.[]/.test(path.slice(place.length)))
      .filter((place) => path.startsWith(place))
      .sort((a, b) => b.length - a.length)[0];
    const source = this.#origins.get(origin) ?? this.sources[0];
    const own = keys.slice((origin ?? '$').split(/[.[\]]+/).filter(Boolean).length);
    const label = own.length ? `"${own.join('.')}" ` : '';
    source.fault(
      own.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      label + reason,
    );
  }
}

function article(data: Value, source: SourceFile, builder: Builder): Value {
  const { body = parseMarkdown(''), file } = source;
  const words = toString(body).split(/\s+/).filter(Boolean).length;
  const hasBody = body.children.some(({ type }) => type === 'paragraph');
  return {
    ...(hasBody ? { minutes: Math.max(1, Math.round(words / wordsPerMinute)) } : {}),
    ...data,
    ...builder.rich(data, 'summary', source),
    ...(hasBody ? { body: toRichText(body, file) } : {}),
  };
}

function treaty(data: Value, source: SourceFile, id: string, builder: Builder): Value {
  const articles = Array.isArray(data.articles) ? (data.articles as Value[]) : [];
  return {
    ...data,
    ...builder.rich(data, 'summary', source),
    articles: articles.map(({ article: number, explanation, official, ...rest }) => ({
      id: `${id}-${String(number)}`,
      ...rest,
      explanation: {
        ...(explanation as Value),
        ...builder.rich((explanation ?? {}) as Value, 'summary', source),
      },
      ...(official
        ? { official: { ...official, ...builder.rich(official as Value, 'text', source) } }
        : {}),
    })),
  };
}

/**
 * Makes a bundle of a folder of Markdown and YAML. The folder's name is the
 * language. Every fault is a message of its file, with line and column.
 * @throws {Error} when the folder cannot be read or has no `bundle.yaml`.
 */
export async function buildBundle(folder: string): Promise<Build> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const builder = new Builder(folder, names);
  const main = await builder.file('bundle.yaml', '$');
  if (!main) throw new Error(`${join(folder, 'bundle.yaml')} is missing.`);

  const head = main.data as Value;
  const index = await builder.file('faq/index.md', '$.faq');
  const questions = await builder.items('faq', '$.faq.questions', (data, source) => ({
    ...data,
    answer: toRichText(source.body ?? parseMarkdown(''), source.file),
  }));
  const raw = {
    ...head,
    formatVersion: 1,
    language: basename(resolve(folder)),
    ...builder.rich(head, 'intro', main),
    topics: await builder.list('topics'),
    articles: await builder.items('articles', '$.articles', (data, source) =>
      article(data, source, builder),
    ),
    faq: index && {
      ...(index.data as Value),
      intro: toRichText(index.body ?? parseMarkdown(''), index.file),
      questions,
    },
    treaties: await builder.items('treaties', '$.treaties', (data, source, id) =>
      treaty(data, source, id, builder),
    ),
    terms: await builder.list('terms', 'definition'),
    events: await builder.list('events', 'summary'),
    sources: await builder.list('sources'),
    images: await builder.list('images'),
  };
  const { bundle, issues } = parseBundle(raw);
  for (const { path, reason } of [...issues, ...checkReferences(bundle)]) {
    builder.fault(path, reason);
  }
  return { bundle, files: builder.sources.map(({ file }) => file) };
}
