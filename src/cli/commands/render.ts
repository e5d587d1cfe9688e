import { fileURLToPath } from 'node:url';
import { readBundle } from '../read-bundle.js';
import { renderFaq } from '../render/faq.js';
import { writeWhole } from '../write-file.js';

const defaultBundle = fileURLToPath(new URL('../content/en.json', import.meta.url));

/** What can be rendered, by the name of its element without the prefix. */
const renderers = { faq: renderFaq };

/** How a page that shall hold the HTML is made. */
export interface RenderOptions {
  /** The file of the bundle; the default bundle without it. */
  readonly bundle?: string;
  /** The address of the bundle's folder, absolute or relative to the page. */
  readonly base?: string;
  readonly topic?: string;
  /** The file to write; without it, the HTML is printed. */
  readonly out?: string;
}

/**
 * Writes an element with its content as HTML that needs no script.
 * @returns the exit status.
 * @throws {Error} when the element cannot be rendered, has nothing to show, or a file cannot be read or written.
 */
export async function render(
  tag: string,
  { bundle: path = defaultBundle, base = 'content/', topic, out }: RenderOptions,
): Promise<number> {
  const name = tag.replace(/^space-/, '');
  if (!(name in renderers)) {
    throw new Error(`"${tag}" cannot be rendered. There is: ${Object.keys(renderers).join(', ')}.`);
  }
  const html = renderers[name as keyof typeof renderers](await readBundle(path), {
    base: base.endsWith('/') ? base : `${base}/`,
    topic,
  });
  if (!out) process.stdout.write(html);
  else await writeWhole(out, html);
  return 0;
}
