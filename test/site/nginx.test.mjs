import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { origin, paths, read, release, serveSite, skip } from '../helpers/two-editions.mjs';

serveSite();

describe('The nginx configuration', { skip }, () => {
  const get = (path, headers = {}) =>
    fetch(origin + path, {
      headers: { 'accept-encoding': 'identity', ...headers },
      redirect: 'manual',
    });

  const types = {
    css: 'text/css; charset=utf-8',
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    svg: 'image/svg+xml',
    txt: 'text/plain; charset=utf-8',
  };
  const served = paths.filter((path) => !['/_headers', '/nginx.conf'].includes(path));

  test('lets any site use each file, with the right caching', async () => {
    for (const path of served) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers.get('content-type'), types[path.split('.').at(-1)], path);
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', path);
      assert.equal(headers.get('timing-allow-origin'), '*', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
      assert.equal(headers.get('x-frame-options'), null, path);
      assert.equal(headers.get('set-cookie'), null, path);
      const isPinned = path.startsWith('/r/');
      const caching = headers.get('cache-control');
      assert.equal(caching.includes('immutable'), isPinned, path);
      assert.match(caching, isPinned ? /max-age=31536000/ : /max-age=300, stale-while-revalidate/);
    }
  });

  test('gives pages a policy that names the origin, and lets any site frame them', async () => {
    const { headers } = await get('/v1/e/faq/all/');
    const policy = headers.get('content-security-policy');
    assert.match(policy, new RegExp(`default-src 'none'; script-src ${origin};`));
    assert.doesNotMatch(policy, /'self'|frame-ancestors|unsafe/);
    assert.equal((await get('/v1/space.js')).headers.get('content-security-policy'), null);
  });

  test('lets no file beside a bundle run a script', async () => {
    const picture = paths.find((path) => /^\/r\/.*\/content\/.*\.svg$/.test(path));
    const { headers } = await get(picture);
    assert.equal(headers.get('content-security-policy'), "script-src 'none'");
  });

  test('returns 404 for what does not exist, and for what must not be read', async () => {
    const missing = ['gone.js', 'elements/', 'elements', ''].map((path) => release + path);
    const others = ['/r/9.9.9/space-faq.js', '/v1/gone.json', '/v1/', '/nginx.conf', '/_headers'];
    for (const path of [...missing, ...others]) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.match(response.headers.get('content-type'), /^text\/plain/, path);
      assert.equal(response.headers.get('cache-control'), 'no-store', path);
      assert.equal(response.headers.get('access-control-allow-origin'), '*', path);
      assert.equal(await response.text(), 'Not found\n', path);
    }
  });

  test('redirects nothing but the URL of a page without its slash', async () => {
    const { status, headers } = await get('/v1/e/faq/all');
    assert.equal(status, 301);
    assert.equal(headers.get('location'), '/v1/e/faq/all/');
  });

  test('reports that a file has not changed', async () => {
    for (const path of ['/v1/space.js', '/v1/e/faq/all/', `${release}space-faq.js`]) {
      const first = await get(path);
      const etag = first.headers.get('etag');
      const second = await get(path, { 'if-none-match': etag });
      assert.equal(second.status, 304, path);
      assert.equal(await second.text(), '');
      assert.equal(second.headers.get('cache-control'), first.headers.get('cache-control'));
    }
  });

  test('compresses text', async () => {
    for (const path of ['/v1/space.js', `${release}content/en.json`, '/v1/e/faq/all/']) {
      const packed = await get(path, { 'accept-encoding': 'gzip' });
      assert.equal(packed.headers.get('content-encoding'), 'gzip', path);
      assert.match(packed.headers.get('vary'), /accept-encoding/i);
      assert.deepEqual(
        Buffer.from(await packed.arrayBuffer()),
        Buffer.from(await (await get(path)).arrayBuffer()),
      );
    }
  });

  test('sends everything with the headers that the file for other hosts names', async () => {
    const rules = Array.from(
      read('_headers')
        .toString()
        .matchAll(/^(\/\S*)\n((?: {2}.+\n?)+)/gm),
      ([, path, headers]) => ({
        path: new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`),
        headers: headers.trim().split(/\n\s*/),
      }),
    );
    const named = rules.flatMap(({ headers }) => headers).map((one) => one.split(': ')[0]);
    const names = [...new Set(named)].sort();
    assert.ok(names.includes('Content-Security-Policy') && names.includes('Cache-Control'));
    for (const path of ['/', ...served]) {
      const wanted = rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
      const { headers } = await get(path);
      const sent = names.flatMap((name) => {
        const value = headers.get(name);
        return value === null ? [] : [`${name}: ${value}`];
      });
      assert.deepEqual(sent, wanted.sort(), path);
    }
  });
});
