import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { types } from './static-server.mjs';

const folder = new URL('../../dist/site/', import.meta.url);

/** Serves at `/published/` what the build makes for other sites, byte for byte. */
export async function publishedSite(context, next) {
  const [, path] = /^\/published\/(.+)$/.exec(context.path) ?? [];
  if (!path) return next();
  try {
    context.body = await readFile(new URL(path.replace(/\/$/, '/index.html'), folder));
    context.set('content-type', types[extname(path)] ?? types['.html']);
  } catch {
    context.status = 404;
  }
}
