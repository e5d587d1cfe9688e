import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const sample = new URL('../bundles/sample.en.json', import.meta.url);
const counts = new Map();

/**
 * Serves bundles at `/served/NAME.json` (a two-letter name is a language), in the way
 * that the query asks for: `status=500`, `body=html|truncated|empty|…`, `delay=700`
 * milliseconds, `stall` for a response that never ends. `/served/count?NAME.json`
 * returns the number of requests for a name.
 */
export async function bundleServer(context, next) {
  const [, name] = /^\/served\/(.+)$/.exec(context.path) ?? [];
  if (!name) return next();
  context.set('cache-control', 'no-store');
  if (name === 'count') {
    context.body = String(counts.get(context.querystring) ?? 0);
    return;
  }
  counts.set(name, (counts.get(name) ?? 0) + 1);
  const { status, body, delay } = context.query;
  const english = await readFile(sample, 'utf8');
  const [, language = 'en'] = /^(..)\.json$/.exec(name) ?? [];
  const text = english.replace('"language": "en"', `"language": "${language}"`);
  if (delay) await setTimeout(Number(delay));
  context.type = 'application/json';
  context.status = Number(status ?? 200);
  if ('stall' in context.query) {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json' });
    context.res.write('{');
    return;
  }
  if (body === 'html') context.body = '<!doctype html><title>Not found</title>';
  else if (body === 'truncated') context.body = text.slice(0, text.length / 2);
  else if (body === 'empty') context.body = '{}';
  else context.body = text;
}
