import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article, Bundle, RichNode } from '../../bundle/types.js';
import { fileBeside, pathIn } from '../bundle-files.js';

const types: Record<string, string | undefined> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

function* picturesIn(nodes: readonly RichNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'imageReference') yield node.identifier;
    if ('children' in node) yield* picturesIn(node.children);
  }
}

async function dataAddress(folder: string, path: string): Promise<string | undefined> {
  try {
    const file = await fileBeside(folder, path);
    const type = file && types[extname(file).toLowerCase()];
    return type && `data:${type};base64,${await readFile(file, 'base64')}`;
  } catch {
    return undefined;
  }
}

/**
 * The pictures of an article as `data:` URLs, by their ids.
 * @param folder The folder of the bundle.
 * @param miss Called for each picture that is not a file there.
 */
export async function picturesOf(
  { image, body }: Article,
  { images = [] }: Bundle,
  folder: string,
  miss: (src: string) => void,
): Promise<Map<string, string>> {
  const inText = typeof body === 'object' ? picturesIn(body.children) : [];
  const ids = new Set([image, ...inText]);
  const found = new Map<string, string>();
  for (const { id, src } of images.filter((one) => ids.has(one.id))) {
    const data = await dataAddress(folder, pathIn(src));
    if (data) found.set(id, data);
    else miss(src);
  }
  return found;
}
