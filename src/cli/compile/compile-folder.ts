import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { parseBundle } from '../../bundle/parse-bundle.js';
import type { Bundle } from '../../bundle/types.js';
import { checkRaw } from '../check/check-raw.js';
import { ContentFolder, type Value } from './content-folder.js';
import type { DocumentFile } from './document-file.js';
import { parseMarkdown } from './markdown.js';

/** How fast adults read English silently: Brysbaert, Journal of Memory and Language 109 (2019), words a minute. */
const wordsPerMinute = 238;

/** A bundle, and the files it was made of, with their faults as messages. */
export interface Compilation {
  readonly bundle: Bundle;
  readonly files: readonly VFile[];
}

function article(data: Value, document: DocumentFile, folder: ContentFolder): Value {
  const { body = parseMarkdown('') } = document;
  const words = toString(body).split(/\s+/).filter(Boolean).length;
  const hasBody = body.children.some(({ type }) => type === 'paragraph');
  return {
    ...(hasBody ? { minutes: Math.max(1, Math.round(words / wordsPerMinute)) } : {}),
    ...data,
    ...folder.rich(data, 'summary', document),
    ...(hasBody ? { body: folder.body(document) } : {}),
  };
}

function treaty(data: Value, document: DocumentFile, id: string, folder: ContentFolder): Value {
  const articles = Array.isArray(data.articles) ? (data.articles as Value[]) : [];
  return {
    ...data,
    ...folder.rich(data, 'summary', document),
    articles: articles.map(({ article: number, ...rest }, index) => {
      const part = (name: string, ...fields: string[]) => {
        const value = rest[name] as Value | undefined;
        if (typeof value !== 'object') return {};
        const keys = ['articles', index, name];
        const rich = fields.map((field) => folder.rich(value, field, document, keys));
        return { [name]: Object.assign({ ...value }, ...rich) as Value };
      };
      return {
        id: `${id}-${String(number)}`,
        ...rest,
        ...part('explanation', 'summary', 'plain'),
        ...part('official', 'text'),
      };
    }),
  };
}

async function readFaq(folder: ContentFolder): Promise<Value | undefined> {
  const place = ['faq', 'questions'];
  const index = await folder.document('faq/index.md', ['faq']);
  const questions = await folder.items('faq', place, (data, document) => ({
    ...data,
    ...folder.rich(data, 'plain', document),
    answer: folder.body(document),
  }));
  questions.push(...(await folder.table('faq.csv', place, questions.length)));
  if (!index && !questions.length) return undefined;
  const intro = index?.body?.children.some(({ type }) => type !== 'yaml') && folder.body(index);
  return { ...(index?.data as Value | undefined), ...(intro ? { intro } : {}), questions };
}

async function readRaw(folder: ContentFolder, head: DocumentFile): Promise<Value> {
  const data = head.data as Value;
  return {
    language: basename(resolve(folder.path)),
    ...data,
    formatVersion: 1,
    ...folder.rich(data, 'intro', head),
    topics: await folder.list('topics'),
    articles: await folder.items('articles', ['articles'], (value, document) =>
      article(value, document, folder),
    ),
    faq: await readFaq(folder),
    treaties: await folder.items('treaties', ['treaties'], (value, document, id) =>
      treaty(value, document, id, folder),
    ),
    terms: await folder.list('terms', 'definition'),
    events: await folder.list('events', 'summary'),
    countries: await folder.list('countries'),
    sources: await folder.list('sources'),
    images: await folder.list('images'),
  };
}

/**
 * Makes a bundle of a folder of Markdown, YAML and CSV. The language is what
 * `bundle.yaml` says, else the folder's name. Every fault is a message of its
 * file, with line and column; a message with `fatal` set is an error.
 * @throws {Error} when the folder cannot be read or has no `bundle.yaml`.
 */
export async function compileFolder(path: string): Promise<Compilation> {
  const names = (await readdir(path, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const folder = new ContentFolder(path, names);
  const head = await folder.document('bundle.yaml', []);
  if (!head) {
    throw new Error(
      `${join(path, 'bundle.yaml')} is missing. "space-widgets init DIR" writes a folder to begin with.`,
    );
  }
  const raw = await readRaw(folder, head);
  for (const [keys, fault] of checkRaw(raw)) {
    folder.fault(raw, keys, fault);
  }
  return { bundle: parseBundle(raw).bundle, files: folder.files.map(({ file }) => file) };
}
