import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { parseBundle } from '../../bundle/parse-bundle.js';
import { plainText } from '../../bundle/plain-text.js';
import { isObject } from '../../bundle/readers.js';
import type { Bundle } from '../../bundle/types.js';
import { checkRaw } from '../check/check-raw.js';
import { missingPictures } from '../check/pictures.js';
import type { Value } from './content-file.js';
import { ContentFolder, type ItemPlace } from './content-folder.js';
import type { DocumentFile } from './document-file.js';
import { withLinkedItems } from './linked-items.js';
import { readingTime } from './reading-time.js';
import { keysInFolder } from './overlay.js';
import { translate } from './translation.js';
import { unreadFiles } from './unread-files.js';

/** A folder name that is a language, such as en, zh-Hans or pt-BR, unlike `my-museum`. */
const isLanguage = /^[a-z]{2}(-([A-Z][a-z]{3}|[A-Z]{2}))?$/;

/**
 * Files that systems and programs leave in a folder, such as `._1-x.md` and `~$1-x.md`,
 * and notes for authors.
 */
const isNoContent = /(^|\/)([.~]|readme\.)/i;

/** A bundle, and the files it was made from, with their faults as messages. */
interface Compilation {
  readonly bundle: Bundle;
  readonly files: readonly VFile[];
}

/** Whether there is anything below the front matter. */
const isWritten = ({ body }: DocumentFile): boolean =>
  body?.children.some(({ type }) => type !== 'yaml') === true;

/** The explanations of check questions may be formatted and cite sources like any text. */
function checkQuestions(data: Value, document: DocumentFile, folder: ContentFolder): Value {
  const { checkQuestions: questions } = data;
  if (!Array.isArray(questions)) return {};
  const read = questions.map((question: unknown, index) =>
    isObject(question)
      ? {
          ...question,
          ...folder.rich(question, 'explanation', document, ['checkQuestions', index]),
        }
      : question,
  );
  return { checkQuestions: read };
}

/** An article. Its text in plain language is a separate file beside it. */
async function article(
  data: Value,
  document: DocumentFile,
  { place }: ItemPlace,
  folder: ContentFolder,
  language: string,
): Promise<Value> {
  const body = isWritten(document) ? folder.body(document) : undefined;
  const plain = await folder.text(`articles/${document.file.stem}.plain.md`, [...place, 'plain']);
  const minutes = body && readingTime(plainText(body), language);
  return {
    ...(minutes ? { minutes } : {}),
    ...data,
    ...folder.rich(data, 'summary', document),
    ...checkQuestions(data, document, folder),
    ...(body ? { body } : {}),
    ...(plain ? { plain } : {}),
  };
}

function treaty(
  data: Value,
  document: DocumentFile,
  { id }: ItemPlace,
  folder: ContentFolder,
): Value {
  const treatyArticle = (value: unknown, index: number) => {
    if (!isObject(value)) return value;
    const { article: number, ...rest } = value;
    const part = (name: string, ...fields: string[]) => {
      const inner = rest[name];
      if (!isObject(inner)) return {};
      const keys = ['articles', index, name];
      const rich = fields.map((field) => folder.rich(inner, field, document, keys));
      return { [name]: Object.assign({ ...inner }, ...rich) as Value };
    };
    return {
      ...(number === undefined ? {} : { id: `${id}-${number as string}` }),
      ...rest,
      ...part('explanation', 'summary', 'plain'),
      ...part('official', 'text'),
    };
  };
  const { articles } = data;
  return {
    ...data,
    ...folder.rich(data, 'summary', document),
    ...checkQuestions(data, document, folder),
    articles: Array.isArray(articles) ? articles.map(treatyArticle) : articles,
  };
}

async function readFaq(folder: ContentFolder): Promise<Value | undefined> {
  const place = ['faq', 'questions'];
  const index = await folder.document('faq/index.md', ['faq']);
  const questions = await folder.items('faq', place, (data, document) => ({
    ...data,
    ...folder.rich(data, 'answer', document),
    ...folder.rich(data, 'plain', document),
    ...(isWritten(document) ? { answer: folder.body(document) } : {}),
  }));
  questions.push(...(await folder.table('faq.csv', place, questions.length)));
  if (!index && !questions.length) return undefined;
  if (!index) return { questions };
  const intro = isWritten(index) ? { intro: folder.body(index) } : {};
  return { ...folder.fields(index), ...intro, questions };
}

async function readRaw(folder: ContentFolder, head: DocumentFile): Promise<Value> {
  const data = folder.fields(head);
  const name = basename(resolve(folder.path));
  const language = data.language ?? (isLanguage.test(name) ? name : undefined);
  return {
    ...(language === undefined ? {} : { language }),
    ...data,
    formatVersion: 1,
    ...folder.rich(data, 'intro', head),
    topics: await folder.list('topics'),
    articles: await folder.items('articles', ['articles'], (value, document, item) =>
      article(value, document, item, folder, typeof language === 'string' ? language : ''),
    ),
    faq: await readFaq(folder),
    treaties: await folder.items('treaties', ['treaties'], (value, document, item) =>
      treaty(value, document, item, folder),
    ),
    comparison: await folder.list('comparison'),
    terms: await folder.list('terms', 'definition'),
    events: await folder.list('events', 'summary'),
    countries: await folder.list('countries'),
    sources: await folder.list('sources'),
    images: await folder.list('images'),
  };
}

/**
 * Makes a bundle from a folder of Markdown, YAML and CSV. The language comes from
 * `bundle.yaml`, or else from the folder's name. Every fault is a message of its file,
 * with line and column; a message with `fatal` set is an error.
 * @param options.target The folder that the bundle will be in, if known: its pictures are
 *   looked for there.
 * @param options.base The bundle that the folder translates: what is the same in every
 *   language comes from there.
 * @throws {Error} if the folder cannot be read or has no `bundle.yaml`.
 */
export async function compileFolder(
  path: string,
  { target, base }: { target?: string; base?: Bundle } = {},
): Promise<Compilation> {
  const names = (await readdir(path, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !isNoContent.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const folder = new ContentFolder(path, names);
  const head = await folder.document('bundle.yaml', []);
  if (!head) {
    throw new Error(
      `${join(path, 'bundle.yaml')} is missing. "space-widgets init DIR" writes an example folder to start from.`,
    );
  }
  const own = await readRaw(folder, head);
  const { raw, findings } = base ? translate(base, own) : { raw: own, findings: [] };
  for (const [keys, fault] of findings) folder.origins.fault(own, keys, fault);
  const pictures = target === undefined ? [] : await missingPictures(raw, target);
  for (const [keys, fault] of [...checkRaw(raw), ...pictures]) {
    const way = base ? keysInFolder(own, raw, keys) : keys;
    if (way) folder.origins.fault(own, way, fault);
  }
  const files = [...folder.files.map(({ file }) => file), ...unreadFiles(folder)];
  return { bundle: withLinkedItems(parseBundle(raw).bundle), files };
}
