import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { types } from './static-server.mjs';

const folder = new URL('../../dist/site/', import.meta.url);

/**
 * Serves the site that the build makes for embedding at `/published/`: pages with this
 * server's URL as theirs, everything else byte for byte, or with a different last byte
 * for `?damaged`.
 */
export async function publishedSite(context, next) {
  const [, path] = /^\/published\/(.+)$/.exec(context.path) ?? [];
  if (!path) return next();
  try {
    const content = await readFile(new URL(path.replace(/\/$/, '/index.html'), folder));
    if ('damaged' in context.query) content[content.length - 1] ^= 1;
    context.body = path.startsWith('v1/')
      ? content.toString().replaceAll('https://widgets.example', `${context.origin}/published`)
      : content;
    context.set('content-type', types[extname(path)] ?? types['.html']);
  } catch {
    context.status = 404;
  }
}
