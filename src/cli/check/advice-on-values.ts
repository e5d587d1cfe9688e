import { toString } from 'mdast-util-to-string';
import { isObject } from '../../bundle/readers.js';
import type { Fault, Keys } from '../compile/content-file.js';
import type { Finding } from './check-raw.js';
import { advice } from './faults.js';
import { aboutLanguage } from './language-tags.js';

/** Link texts that mean nothing to somebody who hears a list of the links of a page. */
const emptyLink =
  /^(click here|here|more|read more|link|this( link| page)?|ici|cliquez ici|aquí|haga clic aquí|здесь|нажмите здесь|点击这里|这里|اضغط هنا|هنا)$/i;

const datedFields = ['date', 'published', 'updated', 'asOf', 'retrieved'];

const addressFields = ['url', 'textUrl', 'src', '$schema'];

const html = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i;

/** The nodes that an element can show; of others, only the text is kept. */
const nodeTypes = [
  ...['root', 'text', 'paragraph', 'heading', 'list', 'listItem', 'blockquote', 'strong'],
  ...['emphasis', 'link', 'imageReference', 'footnoteReference', 'termReference'],
];

/**
 * URLs without their scheme, which browsers take for files beside the bundle. A picture
 * may be `hall@2x.jpg`.
 */
const schemes: readonly [pattern: RegExp, fix: string][] = [
  [/^(www\.|https?(\/\/|:(?!\/\/)))/i, 'Start with https://.'],
  [/^[^\s/:?#@]+@(?!\dx\.)[^\s/:?#@]+\.[a-z]{2,}$/i, 'Start with mailto:.'],
];

function aboutAddress(value: string): Fault | undefined {
  const found = schemes.find(([pattern]) => pattern.test(value));
  if (!found) return undefined;
  return advice('no-scheme', `"${value}" is not a complete URL`, found[1]);
}

function aboutField(name: string, value: string, today: string): Fault | undefined {
  const isDated = datedFields.includes(name) && /^\d{4}/.test(value);
  if (isDated && value > today.slice(0, value.length)) {
    return advice(
      'future-date',
      `${value} is in the future`,
      'Write the date on which it was true; plans belong in the text.',
    );
  }
  if (addressFields.includes(name)) return aboutAddress(value);
  if (name === 'language') return aboutLanguage(value);
  if (html.test(value)) {
    return advice(
      'html-in-text',
      `HTML is shown as plain text: ${html.exec(value)?.[0]}`,
      'Remove it.',
    );
  }
  return undefined;
}

function aboutNode({ type, value, ...node }: Record<string, unknown>): Fault | undefined {
  if (type === 'link') {
    // For a list, toString returns text whatever its nodes are.
    const says = toString([node.children]).trim();
    if (emptyLink.test(says)) {
      return advice(
        'empty-link',
        `The link text is only "${says}"`,
        'Make the link text say where the link leads.',
      );
    }
  }
  if (typeof type === 'string' && ('children' in node || value) && !nodeTypes.includes(type)) {
    const reason = `Of a node of the type "${type}", only the text is shown`;
    return advice('unknown-node', reason, `The types are: ${nodeTypes.join(', ')}.`);
  }
  return undefined;
}

/**
 * Finds values anywhere in a bundle that are allowed but not good.
 * @param today As an ISO date.
 */
export function* aboutValues(raw: unknown, today: string): Generator<Finding> {
  const pending: [value: unknown, keys: Keys][] = [[raw, []]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, keys] = next;
    if (typeof value === 'string') {
      const fault = aboutField(String(keys.at(-1)), value, today);
      if (fault) yield [keys, fault];
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const fault = isObject(value) && aboutNode(value);
    if (fault) yield [keys, fault];
    for (const [key, child] of Object.entries(value)) {
      pending.push([child, [...keys, Array.isArray(value) ? Number(key) : key]]);
    }
  }
}
