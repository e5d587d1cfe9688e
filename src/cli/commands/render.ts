import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asFolder, fromPage } from '../article/address.js';
import { assertNotSource } from '../overwrite-guard.js';
import { readBundleFile } from '../read-bundle-file.js';
import { asLines, inShadow } from '../render/fallback.js';
import { renderers } from '../render/renderers.js';
import { writeFileAtomic } from '../write-file.js';

const defaultBundle = fileURLToPath(new URL('../content/en.json', import.meta.url));
const sheets = ['shadow.css', '../fallback.css'].map((name) => new URL(name, import.meta.url));

/** How the page that will contain the HTML is made. */
interface RenderOptions {
  /** The file of the bundle; by default, the default bundle. */
  readonly bundle?: string;
  /** The URL of the bundle's folder, absolute or relative to the page. */
  readonly base?: string;
  readonly topic?: string;
  /** Whether the content is in a shadow root. */
  readonly shadow?: boolean;
  /** The file to write; by default, the HTML goes to standard output. */
  readonly out?: string;
}

async function readSheets(): Promise<string> {
  const texts = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
  return texts.join('');
}

/**
 * Writes an element with its content as HTML that works without JavaScript.
 * @param id The article or treaty, for an element that shows one.
 * @returns the exit status.
 * @throws {Error} if the element cannot be rendered or has nothing to show, or a file
 *   cannot be read or written.
 */
export async function render(
  tag: string,
  id: string | undefined,
  { bundle: own, base, topic, shadow, out }: RenderOptions,
): Promise<number> {
  const name = tag.replace(/^space-/, '');
  const renderer = Object.hasOwn(renderers, name) ? renderers[name] : undefined;
  if (!renderer) {
    throw new Error(
      `"${tag}" cannot be rendered. Available: ${Object.keys(renderers).join(', ')}.`,
    );
  }
  if (id && !renderer.ofOne)
    throw new Error(`<space-${name}> shows everything: leave out "${id}".`);
  if (topic && !renderer.byTopic) {
    throw new Error(
      `<space-${name}> has no option --topic. It has: --bundle, --base, --shadow, --out.`,
    );
  }
  const path = own ?? defaultBundle;
  if (out) await assertNotSource(out, path);
  const folder = asFolder(base ?? 'content');
  // Without it, the element would show the default bundle.
  const src = own && folder + encodeURIComponent(basename(own));
  const bundle = await readBundleFile(path);
  const rendered = renderer.render({
    bundle,
    link: (address) => fromPage(folder, address),
    level: renderer.level,
    id,
    topic,
  });
  const fallback = { ...rendered, attributes: { src, ...rendered.attributes } };
  const html = asLines(shadow ? inShadow(fallback, bundle.language, await readSheets()) : fallback);
  if (!out) process.stdout.write(html);
  else await writeFileAtomic(out, html);
  if (src && base === undefined) {
    console.error(`The page will request ${src}. If it is elsewhere, set its folder with --base.`);
  }
  return 0;
}
