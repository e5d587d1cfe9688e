import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { editions, make } from '../helpers/make-site.mjs';
import { folder, json, made, origin, paths, read, release } from '../helpers/two-editions.mjs';

describe('A site', () => {
  test('is made without any message', () => {
    assert.equal(made.status, 0);
    assert.equal(made.stderr, '');
    assert.ok(made.stdout.includes(release.slice(3, -1)));
  });

  test('has a release that refers to nothing outside itself except pages', () => {
    const inside = paths.filter((path) => path.startsWith(release));
    for (const path of inside.filter((one) => one.endsWith('.js'))) {
      const code = read(path).toString();
      for (const [, to] of code.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)) {
        const target = new URL(to, `http://site${path}`).pathname;
        assert.ok(inside.includes(target), `${path} imports ${to}`);
      }
      assert.ok(!code.includes('sourceMappingURL'), `${path} names a map`);
      assert.doesNotMatch(code, /\beval\(|\bFunction\(/, `${path} runs text`);
    }
    const { articles, images, treaties } = json(`${release}content/en.json`);
    for (const { src } of images) assert.ok(inside.includes(`${release}content/${src}`), src);
    for (const { url } of [...articles, ...treaties]) {
      const { pathname } = new URL(url, `http://site${release}content/`);
      assert.ok(paths.includes(`${pathname}index.html`), url);
    }
  });

  test('has a manifest that names the modules of the release', () => {
    const { modules } = json(`${release}custom-elements.json`);
    assert.ok(modules.length >= 7);
    for (const { path } of modules) assert.ok(paths.includes(release + path), path);
  });

  test('has the hash of each file of the release', () => {
    const hashes = json(`${release}sri.json`);
    const inside = paths.filter((path) => path.startsWith(release));
    assert.equal(Object.keys(hashes).length, inside.length - 1);
    for (const [path, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(read(release + path))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, path);
    }
  });

  test('has another release for other content, and keeps the former one', () => {
    const again = make(editions[0], '--out', folder, '--origin', origin);
    assert.equal(again.status, 0);
    const { latest, releases } = json('v1/versions.json');
    assert.notEqual(`/r/${latest}/`, release);
    assert.ok(releases.includes(release.slice(3, -1)) && releases.includes(latest));
    for (const one of releases) {
      for (const [path, hash] of Object.entries(json(`r/${one}/sri.json`))) {
        const digest = createHash('sha384')
          .update(read(`r/${one}/${path}`))
          .digest('base64');
        assert.equal(hash, `sha384-${digest}`, `${one} ${path}`);
      }
    }
    assert.equal(make(...editions, '--out', folder, '--origin', origin).status, 0);
    assert.equal(`/r/${json('v1/versions.json').latest}/`, release);
    rmSync(join(folder, 'r', latest), { recursive: true });
  });
});
